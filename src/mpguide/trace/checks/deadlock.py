"""Deadlock: those who wait for one another at the end, and for ever."""

from __future__ import annotations

from collections.abc import Iterator

from mpguide.trace.checks.facts import LOCKS, SEMAPHORES, TIME_OVER, Facts, Thread
from mpguide.trace.checks.verdict import Tally, Verdict
from mpguide.trace.model import NOT_OVER
from mpguide.trace.spans import Wait


def deadlock(facts: Facts) -> Iterator[Verdict]:
    """Nobody waits for ever for those who wait for him, nor for a lock whose owner is dead. Count: times of waiting.

    Who waits without a timeout for a lock waits for its owner, who joins waits for that process. All others (for an item, an
    event, the parties of a barrier) wait for whoever may still come: they count only where the run had to be ended and nobody was
    left who did anything but wait. A process that was killed while it waited proves nothing by itself.
    """
    tally = Tally("no deadlock", None, len(facts.waits))
    for thread, wait in stuck(facts).items():
        end = facts.trace.processes[thread[0]].ended if thread[0] in facts.gone else facts.trace.end
        objects = (wait.object,) if wait.object >= 0 else ()
        others = tuple(sorted({other for other, _ in _awaited(facts, wait)}))
        tally.against(_kind(facts, wait, others), wait.start, max(wait.start, end), wait.process, *others, objects=objects)
    yield tally.verdict()


def _kind(facts: Facts, wait: Wait, others: tuple[int, ...]) -> str:
    if wait.kind == "joins":
        return "waits for process"
    if not others:
        return "waits for nobody"
    if others == (wait.process,):
        return "waits for itself"
    return "waits for dead" if all(other in facts.gone and not _waits(facts, other) for other in others) else "waits for owner"


def _waits(facts: Facts, process: int) -> bool:
    return any(thread[0] == process for thread in stuck(facts))


def stuck(facts: Facts) -> dict[Thread, Wait]:
    """By the threads that wait for ever, the last thing that they wait for."""
    if "stuck" not in facts.__dict__:
        facts.__dict__["stuck"] = _stuck(facts)
    found: dict[Thread, Wait] = facts.__dict__["stuck"]
    return found


def _stuck(facts: Facts) -> dict[Thread, Wait]:
    # Of several that one thread has begun (a wait on a condition that takes its lock again), the last one counts.
    found = {
        (wait.process, wait.thread): wait
        for wait in facts.waits
        if wait.end == NOT_OVER and wait.process not in facts.ends and not (wait.process == 0 and 0 in facts.gone)
    }
    found = {thread: wait for thread, wait in found.items() if wait.timeout < 0}
    while True:
        free = [thread for thread, wait in found.items() if not _hopeless(facts, wait, found)]
        if not free:
            return found
        for thread in free:
            del found[thread]


def _hopeless(facts: Facts, wait: Wait, waiting: dict[Thread, Wait]) -> bool:
    """Whether nobody can end *wait*, if all those *waiting* go on to wait."""
    if wait.kind == "joins":
        return (wait.other, 0) in waiting
    owners = _awaited(facts, wait)
    if owners:
        return all(owner in waiting or _dead(facts, owner[0], wait) for owner in owners)
    if _owned(facts, wait):
        return False  # it is free, and about to be taken
    hung = not facts.trace.complete and not facts.trace.full
    return hung and all(thread in waiting for thread in _living(facts))


def _owned(facts: Facts, wait: Wait) -> bool:
    """Whether *wait* is for a lock, or for a semaphore that is used as one."""
    if wait.kind != "waits":
        return False
    shared = facts.trace.objects[wait.object]
    lock = shared.kind in LOCKS or (shared.kind in SEMAPHORES and shared.value > 0)
    return lock and not facts.used_as_signal(wait.object)


def _awaited(facts: Facts, wait: Wait) -> list[Thread]:
    """Those who would have to do something: the process that is joined, the owners of a lock that has no permit left."""
    if wait.kind == "joins":
        return [(wait.other, 0)]
    if not _owned(facts, wait):
        return []
    held, _ = facts.possessions(wait.object)
    owners = [(hold.process, hold.thread) for hold in held if hold.end == NOT_OVER]
    return owners if len(owners) >= facts.trace.objects[wait.object].value else []


def _dead(facts: Facts, owner: int, wait: Wait) -> bool:
    """Whether the *owner* was gone while the other was still seen to wait, and not only killed along with it."""
    if owner not in facts.gone:
        return False
    if not facts.trace.processes[wait.process].signalled:
        return True
    seen = max(
        (
            event.time
            for event in facts.trace.by_object[-1]
            if event.kind == "joined" and event.a == wait.process and event.b == TIME_OVER
        ),
        default=wait.start,
    )
    return facts.joined.get(owner, NOT_OVER) < max(seen, wait.start)


def _living(facts: Facts) -> Iterator[Thread]:
    """Every thread that is known of every process that was alive at the end."""
    for process in facts.trace.processes:
        if process.number not in facts.gone:
            yield from {(process.number, 0), *((event.process, event.thread) for event in facts.trace.by_process[process.number])}
