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
        tasks = _Tasks(facts, shared)
        for event in facts.trace.by_object[shared.number]:
            tasks.follow(event)
        tasks.look_for_unended()
        if shared.kind == "Pool":
            tasks.look_for_lost()
        yield tasks.tally.verdict()


class _Tasks:
    """The tasks of one pool, by their numbers. They are told by their place among those submitted."""

    def __init__(self, facts: Facts, shared: Shared) -> None:
        self.facts, self.shared = facts, shared
        self.tally = Tally("each task once", shared.number)
        self.submitted: dict[int, int] = {}
        self.places: dict[int, int] = {}
        self.begun: dict[int, Event] = {}
        self.ended: set[int] = set()

    def follow(self, event: Event) -> None:
        """Take in the next event of the pool."""
        number = event.number
        if event.kind == "submits":
            self.submitted[number] = event.time
            self.places[number] = len(self.places) + 1
        elif event.kind == "task begins":
            self._begins(number, event)
        elif event.kind == "task ends":
            if number in self.ended or number not in self.begun:
                self._against("ended twice", number, event.time, event.time, event.process)
            self.ended.add(number)

    def _against(self, kind: str, number: int, start: int, end: int, *processes: int) -> None:
        self.tally.against(kind, start, end, *processes, numbers=(self.places.get(number, number),))

    def _begins(self, number: int, event: Event) -> None:
        first = self.begun.get(number)
        if first is not None:
            self._against("begun twice", number, first.time, event.time, event.process, first.process)
            return
        self.begun[number] = event
        self.tally.count += 1
        if number not in self.submitted:
            self._against("never submitted", number, event.time, event.time, event.process)

    def look_for_unended(self) -> None:
        """The tasks that a worker left behind when it ended by itself."""
        for number, event in self.begun.items():
            worker = self.facts.trace.processes[event.process]
            if number not in self.ended and event.process in self.facts.gone and not worker.signalled:
                self._against("never ended", number, event.time, max(event.time, worker.ended), event.process)

    def look_for_lost(self) -> None:
        """The tasks that nobody began, although a later one was begun."""
        newest = max((self.places.get(number, 0) for number in self.begun), default=0)
        lost = [number for number, place in self.places.items() if place < newest and number not in self.begun]
        # A worker that was killed, or still ran at the end, may have taken a task before it could say so.
        workers = {process.number for process in self.facts.trace.processes if process.parent == self.shared.creator}
        workers |= {event.process for event in self.begun.values()}
        if len(lost) > sum(self.facts.cut_short(worker) for worker in workers):
            for number in lost:
                self._against("never begun", number, self.submitted[number], self.facts.trace.end)
