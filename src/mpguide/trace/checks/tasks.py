"""Pools: each task is done once."""

from __future__ import annotations

from collections.abc import Iterator

from mpguide.trace.checks.facts import Facts
from mpguide.trace.checks.verdict import Tally, Verdict
from mpguide.trace.model import Event, Shared


def each_task_once(facts: Facts) -> Iterator[Verdict]:
    """Each task that is begun was submitted, begins once and ends once. Count: tasks begun.

    A task is lost if its pool, which hands tasks out in order, never began it although it began a later one; but each worker that
    was killed may have taken one that it could not begin, and an executor may cancel tasks. A task that a worker never ended
    counts if the worker ended by itself or died of something else than its parent's signal.
    """
    for shared in facts.of_kinds({"Pool", "ProcessPoolExecutor"}):
        tally = Tally("each task once", shared.number)
        submitted: dict[int, int] = {}
        begun: dict[int, Event] = {}
        ended: dict[int, Event] = {}
        for event in facts.trace.by_object[shared.number]:
            number = int(event.a)
            if event.kind == "submits":
                submitted[number] = event.time
            elif event.kind == "task begins":
                _begins(shared, tally, submitted, begun, event)
            elif event.kind == "task ends":
                if number in ended or number not in begun:
                    tally.against("ended twice", event.time, event.time, event.process, numbers=(number,))
                ended[number] = event
        tally.count = len(begun)
        _unended(facts, shared, tally, begun, ended)
        if shared.kind == "Pool":
            _never_begun(facts, shared, tally, submitted, begun)
        yield tally.verdict()


def _begins(shared: Shared, tally: Tally, submitted: dict[int, int], begun: dict[int, Event], event: Event) -> None:
    number = int(event.a)
    if number in begun:
        first = begun[number]
        tally.against("begun twice", first.time, event.time, event.process, first.process, numbers=(number,))
        return
    begun[number] = event
    if number not in submitted:
        tally.against("never submitted", event.time, event.time, event.process, numbers=(number,))


def _unended(facts: Facts, shared: Shared, tally: Tally, begun: dict[int, Event], ended: dict[int, Event]) -> None:
    for number, event in begun.items():
        worker = facts.trace.processes[event.process]
        if number not in ended and event.process in facts.gone and not worker.signalled:
            end = max(event.time, worker.ended)
            tally.against("never ended", event.time, end, event.process, numbers=(number,))


def _never_begun(facts: Facts, shared: Shared, tally: Tally, submitted: dict[int, int], begun: dict[int, Event]) -> None:
    newest = max(begun, default=0)
    lost = [number for number in submitted if number < newest and number not in begun]
    # A worker that was killed, or still ran at the end, may have taken a task before it could say so.
    own = facts.trace.by_object[shared.number]
    workers = {process.number for process in facts.trace.processes if process.parent == shared.creator}
    workers |= {event.process for event in own if event.kind == "task begins"}
    if len(lost) > sum(facts.cut_short(worker) for worker in workers):
        for number in lost:
            tally.against("never begun", submitted[number], facts.trace.end, numbers=(number,))
