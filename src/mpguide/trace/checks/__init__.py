"""What must hold in the trace of a run, how many times it was put to the test, and what shows it.

Each check is a function of the facts of a trace that gives a verdict for each object, or one for the run. Its docstring says
what exactly it checks. The record bears conservative times: what overlaps in it has overlapped in truth. So a violation is a
proof, and a correct run never fails. Where the record is cut short, a check leaves open what it cannot know.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from mpguide.trace.checks import deadlock, life, locks, memory, queues, tasks, waiting
from mpguide.trace.checks.facts import Facts
from mpguide.trace.checks.verdict import FEW, Evidence, Verdict
from mpguide.trace.collector import without_collector
from mpguide.trace.model import Trace

__all__ = ["CHECKS", "Evidence", "Verdict", "find", "judge", "title"]

CHECKS: dict[str, Callable[[Facts], Iterator[Verdict]]] = {
    "mutual exclusion": locks.mutual_exclusion,
    "permits": locks.permits,
    "balanced": locks.balanced,
    "lock order": locks.lock_order,
    "barrier": waiting.barrier,
    "event": waiting.event,
    "no lost wake-up": waiting.lost_wakeup,
    "no deadlock": deadlock.deadlock,
    "nothing lost": queues.nothing_lost,
    "order kept": queues.order_kept,
    "bound kept": queues.bound_kept,
    "put before get": queues.put_before_get,
    "task_done": queues.task_done,
    "pipe order": queues.pipe_order,
    "atomic update": memory.atomic_update,
    "each task once": tasks.each_task_once,
    "really shared": life.really_shared,
    "life cycle": life.life_cycle,
    "join after exit": life.join_after_exit,
    "nobody left": life.nobody_left,
}
"""By their keys, as tests name them, all checks."""


@without_collector()
def judge(trace: Trace) -> list[Verdict]:
    """The verdicts of all checks that had something to check, in the order of ``CHECKS``."""
    facts = Facts(trace)
    return [verdict for check in CHECKS.values() for verdict in check(facts) if verdict.count or verdict.violations]


def find(trace: Trace, name: str, verdicts: Iterable[Verdict] | None = None) -> Verdict:
    """The verdict that *name* means: ``mutual exclusion of lock``, ``nothing lost of Queue``, ``life cycle``.

    After ``of`` stands the name of the object as in the program, or its kind; a lock that a Value, an Array or a Condition
    made for itself is called after the kind of its owner. If it means several objects, their verdicts are put together.
    LookupError if there is none, with all that there are.
    """
    check, _, called = name.partition(" of ")
    verdicts = judge(trace) if verdicts is None else list(verdicts)
    found = [verdict for verdict in verdicts if verdict.check == check and (not called or called in _names(trace, verdict))]
    if not found:
        there = ", ".join(dict.fromkeys(f"'{title(trace, verdict)}'" for verdict in verdicts)) or "none at all"
        raise LookupError(f"no verdict is called '{name}'; there are: {there}")
    if len(found) == 1:
        return found[0]
    evidence = sorted((one for verdict in found for one in verdict.evidence), key=lambda one: one.start)
    count, violations = sum(verdict.count for verdict in found), sum(verdict.violations for verdict in found)
    return replace(found[0], object=None, count=count, violations=violations, evidence=tuple(evidence[:FEW]))


def title(trace: Trace, verdict: Verdict) -> str:
    """The name by which ``find`` finds *verdict*."""
    return verdict.check if verdict.object is None else f"{verdict.check} of {trace.objects[verdict.object].name}"


def _names(trace: Trace, verdict: Verdict) -> tuple[str, ...]:
    """What the object of *verdict* may be called."""
    if verdict.object is None:
        return ()
    shared = trace.objects[verdict.object]
    return shared.name, shared.kind if shared.owner is None else trace.objects[shared.owner].kind
