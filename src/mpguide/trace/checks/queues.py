"""Queues and pipes: what goes in comes out, once, in order, within bounds."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator

from mpguide.trace.checks.deadlock import stuck
from mpguide.trace.checks.facts import QUEUES, Facts, Thread
from mpguide.trace.checks.verdict import Tally, Verdict
from mpguide.trace.model import Event, Shared

_TAKING = frozenset({"got", "get waits", "get empty", "received", "receive waits"})


def nothing_lost(facts: Facts) -> Iterator[Verdict]:
    """No item of a queue is lost or comes out twice. Count: items got.

    An item is lost if it was put and never got although a later one of the same producer was, or although somebody who tries
    to get it waits for ever. What is simply left in the queue at the end is not lost. Whoever was killed, or still ran when the
    recording ended, may have taken one item that it could not record.
    """
    for shared in facts.of_kinds(QUEUES):
        tally = Tally("nothing lost", shared.number)
        _complete(facts, shared, tally, ("puts", "got"))
        yield tally.verdict()


def _complete(facts: Facts, shared: Shared, tally: Tally, words: tuple[str, str]) -> None:
    """Count the items that came out; look for those that came out twice and those that are lost."""
    into, out = words
    events = facts.trace.by_object[shared.number]
    got: dict[int, Event] = {}
    newest: dict[int, int] = {}
    unknown = 0
    for event in events:
        if event.kind != out:
            continue
        if event.item < 0:
            unknown += 1
        elif event.item in got:
            first = got[event.item]
            tally.against("doubled", first.time, event.time, event.process, first.process, int(event.b), numbers=(event.a,))
        else:
            got[event.item] = event
            newest[event.b] = max(event.number, newest.get(event.b, 0))
    tally.count = len(got)
    missing = [event for event in events if event.kind == into and event.item >= 0 and event.item not in got]
    missing = [event for event in missing if event.process not in _two_ways(events, into)]
    starved = any(wait.object == shared.number and wait.kind in _TAKING for wait in stuck(facts).values())
    lost = [
        event
        for event in missing
        if event.a < newest.get(event.process, 0) or (starved and not facts.trace.processes[event.process].signalled)
    ]
    if len(lost) > unknown + _taken_unseen(facts, events):
        for event in lost:
            tally.against("lost", event.time, facts.trace.end, event.process, numbers=(event.a,))
    elif missing and not unknown:
        tally.note("left", missing[0].time, facts.trace.end, numbers=(len(missing),))


def _two_ways(events: list[Event], into: str) -> set[int]:
    """The processes that sent through both ends of a pipe: their numbers run twice, and say nothing."""
    seen: Counter[tuple[int, float]] = Counter((event.process, event.a) for event in events if event.kind == into)
    return {process for (process, _), times in seen.items() if times > 1}


def _taken_unseen(facts: Facts, events: list[Event]) -> int:
    """How many items may have been taken by somebody who could not record it."""
    takers = {(event.process, event.thread) for event in events if event.kind in _TAKING}
    return sum(facts.cut_short(thread[0]) and thread not in stuck(facts) for thread in takers)


def order_kept(facts: Facts) -> Iterator[Verdict]:
    """The items of one producer come out in the order in which it put them. Count: items of producers with several."""
    for shared in facts.of_kinds(QUEUES):
        tally = Tally("order kept", shared.number)
        tally.count = _in_order(facts, shared, tally, "puts", "got")
        yield tally.verdict()


def _in_order(facts: Facts, shared: Shared, tally: Tally, into: str, out: str) -> int:
    """Look at the order in which items came out; how many had another one of their producer to be compared with.

    A get is recorded when it is over, so among several consumers it is only sure that one came after the other if the later one
    had done something else in between.
    """
    events = facts.trace.by_object[shared.number]
    two_ways = _two_ways(events, into)
    records: dict[int, list[tuple[float, int]]] = {}
    """By producer: each number that was higher than all before, with the time when it came out."""
    before: dict[Thread, int] = {}
    counts: Counter[int] = Counter()
    for event in events:
        thread = (event.process, event.thread)
        if event.kind == out and event.item >= 0 and event.b not in two_ways:
            counts[event.b] += 1
            highest = records.setdefault(event.b, [])
            place = bisect_right(highest, (event.a, event.time))
            if place == len(highest):
                highest.append((event.a, event.time))
            elif highest[place][0] > event.a and highest[place][1] <= before.get(thread, -1):
                number, time = highest[place]
                tally.against("overtaken", time, event.time, event.process, int(event.b), numbers=(event.a, number))
        before[thread] = event.time
    return sum(count for count in counts.values() if count > 1)


def bound_kept(facts: Facts) -> Iterator[Verdict]:
    """A queue never holds more items than its bound. Count: items put."""
    for shared in facts.of_kinds(QUEUES):
        if shared.limit <= 0:
            continue
        tally = Tally("bound kept", shared.number)
        inside = 0
        # At the same instant, who takes out comes first.
        for event in sorted(facts.trace.by_object[shared.number], key=lambda event: (event.time, event.kind != "got")):
            if event.kind == "got":
                inside -= 1
            elif event.kind == "puts":
                tally.count += 1
                inside += 1
                if inside > shared.limit:
                    numbers = (inside, shared.limit)
                    tally.against("over the bound", event.time, event.time, event.process, numbers=numbers)
        yield tally.verdict()


def put_before_get(facts: Facts) -> Iterator[Verdict]:
    """Nobody gets an item before it was put. Count: items got."""
    for shared in facts.of_kinds(QUEUES):
        tally = Tally("put before get", shared.number)
        _after_it_was_made(facts, shared, tally, ("puts", "got"))
        yield tally.verdict()


def _after_it_was_made(facts: Facts, shared: Shared, tally: Tally, words: tuple[str, str]) -> None:
    """Count the items that came out, and look whether they had been put in."""
    into, out = words
    made = {event.item: event.time for event in facts.trace.by_object[shared.number] if event.kind == into}
    for event in facts.trace.by_object[shared.number]:
        if event.kind == out and event.item >= 0 and event.b >= 0:
            tally.count += 1
            time = made.get(event.item)
            if time is None or time > event.time:
                late = event.time if time is None else time
                tally.against("from nowhere", event.time, late, event.process, numbers=(event.a,))


def pipe_order(facts: Facts) -> Iterator[Verdict]:
    """In each direction of a pipe everything comes out once, in order, after it was sent. Count: items received."""
    for shared in facts.of_kinds({"Pipe"}):
        tally = Tally("pipe order", shared.number)
        _after_it_was_made(facts, shared, tally, ("sends", "received"))
        _in_order(facts, shared, tally, "sends", "received")
        _complete(facts, shared, tally, ("sends", "received"))
        yield tally.verdict()


def task_done(facts: Facts) -> Iterator[Verdict]:
    """What is got is reported done at most once, and join() returns only when all is done. Count: items done.

    join() may have returned at any moment since it was called, and a put that is under way then need not count: of each other
    thread, only those puts that were surely over.
    """
    for shared in facts.of_kinds({"JoinableQueue"}):
        done = _Done(facts, Tally("task_done", shared.number))
        done.got = _taken_unseen(facts, facts.trace.by_object[shared.number])
        for event in facts.trace.by_object[shared.number]:
            if event.kind == "task done failed":
                done.tally.against("done too often", event.time, event.time, event.process)
        # At the same instant, who takes out or reports comes first.
        for event in sorted(facts.events(shared.number), key=lambda event: (event.time, event.kind not in ("got", "task done"))):
            done.follow(event)
        yield done.tally.verdict()


class _Done:
    """What of a queue is got and done so far."""

    def __init__(self, facts: Facts, tally: Tally) -> None:
        self.facts, self.tally = facts, tally
        self.got = 0
        self.last: dict[Thread, Event] = {}
        """The last event of each thread."""
        self.put_by: list[int] = []
        """For each put, when it was surely over: at the next event of its thread."""

    def follow(self, event: Event) -> None:
        """Take in the next event of the queue."""
        thread = (event.process, event.thread)
        last = self.last.get(thread)
        if last is not None and last.kind == "puts":
            self.put_by.append(event.time)
        if event.kind == "got":
            self.got += 1
        elif event.kind == "task done":
            self.tally.count += 1
            if self.tally.count > self.got:
                self.tally.against("done too early", event.time, event.time, event.process)
                self.got = self.tally.count  # each is told once
        elif event.kind == "queue joined":
            start = last.time if last is not None else -1
            undone = self._surely_put(start) - self.tally.count
            if undone > 0:
                self.tally.against("joined too early", start, event.time, event.process, numbers=(undone,))
        self.last[thread] = event

    def _surely_put(self, start: int) -> int:
        """How many items had been put into the queue at *start*."""
        ends = [self.facts.ends.get(process, start + 1) for (process, _), last in self.last.items() if last.kind == "puts"]
        return bisect_right(self.put_by, start) + sum(end <= start for end in ends)
