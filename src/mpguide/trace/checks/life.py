"""The lives of processes, and whether what they share is one and the same."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from mpguide.trace.checks.facts import TIME_OVER, Facts
from mpguide.trace.checks.verdict import Tally, Verdict
from mpguide.trace.model import Shared


def life_cycle(facts: Facts) -> Iterator[Verdict]:
    """A child lives after it was started, begins once, ends once, and with the exit code that it names. Count: children.

    A child that was killed, or that died before its target ran, has no end of its own.
    """
    trace = facts.trace
    tally = Tally("life cycle", None, len(facts.started))
    started = {event.number: event.time for event in reversed(trace.by_object[-1]) if event.kind == "starts" and event.a >= 0}
    begun: dict[int, int] = {}
    ended: dict[int, int] = {}
    for event in trace.by_object[-1]:
        child = event.process
        if event.kind == "begins":
            if child in begun or child in ended:
                tally.against("lives twice", begun.get(child, event.time), event.time, child)
            begun[child] = event.time
        elif event.kind == "ends":
            code = trace.processes[child].exitcode
            if child in ended:
                tally.against("ends twice", ended[child], event.time, child)
            elif code is not None and code >= 0 and code != event.b and not trace.processes[child].signalled:
                tally.against("other exit code", event.time, event.time, child, numbers=(event.b, code))
            ended[child] = event.time
    for process in trace.processes[1:]:
        own = trace.by_process[process.number]
        if own and own[0].time < started.get(process.number, 0):
            tally.against("alive too early", own[0].time, started[process.number], process.number)
    yield tally.verdict()


def join_after_exit(facts: Facts) -> Iterator[Verdict]:
    """join() returns with an exit code only after all that the child did, and with one code. Count: such returns."""
    trace = facts.trace
    tally = Tally("join after exit")
    for event in trace.by_object[-1]:
        if event.kind == "joined" and event.b != TIME_OVER and event.a >= 0:
            tally.count += 1
            child = event.number
            own = trace.by_process[child]
            if own and own[-1].time > event.time:
                tally.against("joined alive", event.time, own[-1].time, event.process, child)
    yield tally.verdict()


def nobody_left(facts: Facts) -> Iterator[Verdict]:
    """At the end of the run every child has ended. Count: children.

    It can be known only if the run ended by itself and was recorded to its end.
    """
    trace = facts.trace
    if not trace.complete or trace.full:
        return
    # A fork server that runs the program, or a child of os.fork(), is no child that anybody could wait for.
    children = [trace.processes[number] for number in sorted(facts.started)]
    tally = Tally("nobody left", None, len(children))
    for process in children:
        if process.number not in facts.gone:
            tally.against("left alive", process.ended, trace.end, process.number)
    yield tally.verdict()


def really_shared(facts: Facts) -> Iterator[Verdict]:
    """What several processes use is one object. Count: processes that use it.

    It fails if a process has made anew, in the same line, what a process above it had made: a Lock at the top of a module that
    spawn imports again. It must have used its own and never the other: whoever makes one more for children of its own uses both.
    """
    trace = facts.trace
    users = {number: {event.process for event in events} for number, events in trace.by_object.items()}
    alike: defaultdict[tuple[str, str, int], list[Shared]] = defaultdict(list)
    for shared in trace.objects:
        alike[shared.kind, shared.name, shared.line].append(shared)
    for shared in trace.objects:
        used = users[shared.number]
        twins = alike[shared.kind, shared.name, shared.line] if shared.line else []
        alone = [
            twin
            for twin in twins
            if twin.creator in users[twin.number] and twin.creator not in used and _below(facts, twin.creator, shared.creator)
        ]
        tally = Tally("really shared", shared.number, len(used | {twin.creator for twin in alone}))
        for twin in alone:
            events, pair = trace.by_object[twin.number], (shared.number, twin.number)
            tally.against("its own", events[0].time, events[-1].time, twin.creator, shared.creator, objects=pair)
        if shared.owner is None and (len(used) > 1 or alone):
            yield tally.verdict()


def _below(facts: Facts, process: int, above: int) -> bool:
    """Whether *process* was started by *above*, or by one that it started."""
    parent = facts.trace.processes[process].parent
    while parent is not None and parent != above:
        parent = facts.trace.processes[parent].parent
    return parent is not None
