"""Correct programs in any order: no check fails. And the checks as a whole: their names, their speed, how they are found."""

from __future__ import annotations

import random
import time
from collections import deque
from collections.abc import Callable, Iterator

import pytest

from mpguide.trace.checks import CHECKS, find, judge, title
from mpguide.trace.model import Event, Process, Shared, Trace
from tests.engine.trace.synthetic import trace

Step = Iterator[tuple[str, int, int, int, int] | None]
"""What a process does: its events as (kind, object, a, b, item), None where it has to wait."""

LOCK, TWO, QUEUE, MEETING, TOTAL = range(5)
OBJECTS = (
    Shared(LOCK, "Lock", "lock", 1),
    Shared(TWO, "Semaphore", "two", 2, value=2),
    Shared(QUEUE, "JoinableQueue", "queue", 3, limit=3),
    Shared(MEETING, "Barrier", "meeting", 4, limit=3),
    Shared(TOTAL, "Value", "total", 5, typecode="i"),
)


class World:
    """What the processes of a made-up run share. An effect lies anywhere between the records around it, as in a true run."""

    def __init__(self) -> None:
        self.free = {LOCK: 1, TWO: 2}
        self.items: deque[tuple[int, int]] = deque()
        self.places, self.undone = 3, 0
        self.arrived = 0
        self.total = 0
        self.put = 0

    def take(self, number: int) -> Step:
        """Acquire a lock or a semaphore."""
        waited = 0
        while not self.free[number]:
            if not waited:
                waited = 1
                yield "waits", number, -1, 0, -1
            yield None
        self.free[number] -= 1
        yield None
        yield "acquired", number, 0, waited, -1

    def give(self, number: int) -> Step:
        """Release it."""
        yield "releases", number, 0, 0, -1
        yield None
        self.free[number] += 1
        yield None

    def add(self) -> Step:
        """One update under the lock, within the semaphore."""
        yield from self.take(TWO)
        yield from self.take(LOCK)
        seen = self.total
        yield "reads", TOTAL, seen, 0, -1
        self.total = seen + 1
        yield "writes", TOTAL, seen + 1, 0, -1
        yield from self.give(LOCK)
        yield from self.give(TWO)

    def meet(self, rounds: int) -> Step:
        """The barrier, for three."""
        for number in range(1, rounds + 1):
            yield "arrives", MEETING, 0, 0, -1
            yield None
            self.arrived += 1
            while self.arrived < 3 * number:
                yield None
            yield "passes", MEETING, 0, 0, -1
            yield from self.add()

    def produce(self, who: int, items: int) -> Step:
        """Put items into the queue and wait until all are done."""
        for number in range(1, items + 1):
            while not self.places:
                yield None
            self.places -= 1
            yield None
            self.put += 1
            item = self.put
            yield "puts", QUEUE, number, who, item
            self.undone += 1
            self.items.append((who << 32 | number, item))
            yield None
        yield "queue join waits", QUEUE, 0, 0, -1
        while self.undone:
            yield None
        yield "queue joined", QUEUE, 0, 0, -1

    def consume(self, items: int) -> Step:
        """Get items and report them done."""
        for _ in range(items):
            if not self.items:
                yield "get waits", QUEUE, -1, 0, -1
            while not self.items:
                yield None
            code, item = self.items.popleft()
            yield "got", QUEUE, code & 0xFFFFFFFF, code >> 32, item
            self.places += 1
            yield None
            yield "task done", QUEUE, 0, 0, -1
            yield None
            self.undone -= 1


def correct_run(seed: int) -> Trace:
    """Seven processes that do nothing wrong, in an order made by chance."""
    chance = random.Random(seed)
    world = World()
    lives: dict[int, Step] = {number: world.meet(4) for number in (1, 2, 3)}
    lives |= {4: world.produce(4, 6), 5: world.produce(5, 6), 6: world.consume(7), 7: world.consume(5)}
    events: list[Event] = []
    now = 0
    while lives:
        now += chance.choice((0, 0, 1, 2))  # what happens at the same instant stands in any order
        who = chance.choice(list(lives))
        try:
            step = next(lives[who])
        except StopIteration:
            del lives[who]
            now += 1
            events.append(Event(now, who, 0, "ends"))
            continue
        if step is not None:
            kind, number, a, b, item = step
            now += 1
            events.append(Event(now, who, 0, kind, number, a, b, item))
    events += [Event(now + number, 0, 0, "joined", a=number) for number in range(1, 8)]
    events.sort(key=lambda event: (event.time, chance.random()))
    children = tuple(Process(number, f"Process-{number}", "work", 0, exitcode=0) for number in range(1, 8))
    return Trace((Process(0, "MainProcess"), *children), OBJECTS, events)


@pytest.mark.parametrize("seed", range(60))
def test_a_correct_run(seed: int) -> None:
    """Whatever the order, all holds, and as often as the processes did it."""
    run = correct_run(seed)
    verdicts = judge(run)
    assert [(title(run, verdict), verdict.evidence) for verdict in verdicts if not verdict.holds] == []
    counts = {title(run, verdict): verdict.count for verdict in verdicts}
    assert counts["mutual exclusion of lock"] == counts["permits of two"] == counts["atomic update of total"] == 12
    assert counts["barrier of meeting"] == 4
    assert counts["nothing lost of queue"] == counts["order kept of queue"] == counts["bound kept of queue"] == 12
    assert counts["task_done of queue"] == counts["put before get of queue"] == 12


@pytest.mark.parametrize("seed", range(20))
def test_a_correct_run_that_is_cut_short(seed: int) -> None:
    """At any moment: what is not over yet is no fault."""
    run = correct_run(seed)
    for place in range(0, len(run.events), 7):
        living = tuple(Process(one.number, one.name, one.target, one.parent) for one in run.processes)
        cut = Trace(living, OBJECTS, run.events[:place], complete=False)
        assert [(title(cut, verdict), verdict.evidence) for verdict in judge(cut) if not verdict.holds] == []
        full = Trace(run.processes, OBJECTS, run.events[:place], full=(4,))
        assert [(title(full, verdict), verdict.evidence) for verdict in judge(full) if not verdict.holds] == []


def _without(kind: str, place: int) -> Callable[[list[Event]], list[Event]]:
    """Leave out one event of *kind*."""

    def change(events: list[Event]) -> list[Event]:
        gone = [event for event in events if event.kind == kind][place]
        return [event for event in events if event is not gone]

    return change


def _moved(kind: str, place: int, others: str) -> Callable[[list[Event]], list[Event]]:
    """Let one event of *kind* happen just before the first one of *others*."""

    def change(events: list[Event]) -> list[Event]:
        event = [event for event in events if event.kind == kind][place]
        time = next(event.time for event in events if event.kind == others) - 1
        return sorted([*(one for one in events if one is not event), event._replace(time=time)], key=lambda one: one.time)

    return change


def _at_the_end(kind: str) -> Callable[[list[Event]], list[Event]]:
    """Let the last event of *kind* happen when all is over."""

    def change(events: list[Event]) -> list[Event]:
        last = [event for event in events if event.kind == kind][-1]
        return [*(event for event in events if event is not last), last._replace(time=events[-1].time + 1)]

    return change


@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize(
    ("name", "change"),
    [
        ("mutual exclusion of lock", _without("releases", 3)),
        ("nothing lost of queue", _without("got", 2)),
        ("put before get of queue", _without("puts", 5)),
        ("put before get of queue", _moved("got", 6, "puts")),
        ("barrier of meeting", _without("arrives", 4)),
        ("barrier of meeting", _moved("passes", 7, "passes")),
        ("task_done of queue", _without("task done", 9)),
        ("task_done of queue", _at_the_end("task done")),
        ("bound kept of queue", lambda events: [event for event in events if event.kind != "got"]),
    ],
)
def test_one_thing_wrong(seed: int, name: str, change: Callable[[list[Event]], list[Event]]) -> None:
    """The check sees it, whatever the order of the rest."""
    run = correct_run(seed)
    if name.startswith("mutual"):  # the release must be one of the lock
        locked = [event for event in run.events if event.object != TWO]
        run = Trace(run.processes, OBJECTS, locked)
    assert not find(Trace(run.processes, OBJECTS, change(run.events)), name).holds


def test_a_trace_of_half_a_million_events() -> None:
    """Judged in about a second of the machine's time; quadratic work would take minutes."""
    events: list[Event] = []
    for turn in range(62_500):
        who = 1 + turn % 2
        for kind, number, value in (
            ("acquired", 0, 0),
            ("acquired", 2, 0),
            ("reads", 1, turn),
            ("releases", 2, 0),
            ("acquired", 2, 0),
            ("writes", 1, turn + 1),
            ("releases", 2, 0),
            ("releases", 0, 0),
        ):
            events.append(Event(len(events) * 50, who, 0, kind, number, value))
    objects = (
        Shared(0, "Lock", "lock", 1),
        Shared(1, "Value", "total", 2, typecode="i", lock=2),
        Shared(2, "RLock", "total.get_lock()", 2, owner=1),
    )
    children = tuple(Process(number, f"Process-{number}", "work", 0, exitcode=0) for number in (1, 2))
    run = Trace((Process(0, "MainProcess"), *children), objects, events)
    before = time.process_time()
    verdicts = judge(run)
    seconds = time.process_time() - before
    assert find(run, "atomic update of total", verdicts).count == 62_500
    assert find(run, "lock order", verdicts).count == 125_000
    assert seconds < 5


# How verdicts are found

FOUND = ("lock: Lock", "lock: RLock", "other: Lock")


def test_an_empty_trace() -> None:
    """There is nothing to check, so there is no verdict."""
    assert judge(Trace((Process(0, "MainProcess"),))) == []


def test_the_order_of_verdicts() -> None:
    """It is that of the checks."""
    order = list(CHECKS)
    places = [order.index(verdict.check) for verdict in judge(correct_run(1))]
    assert places == sorted(places)
    assert len(order) == 20


def test_several_objects_of_one_name() -> None:
    """Their verdicts are put together; so are those of a kind."""
    lines = ("A acquired a", "A releases a", "B acquired b", "B releases b", "B acquired b", "B releases b")
    run = trace("a: Lock", "b: Lock", *lines)
    assert find(run, "mutual exclusion of a").count == 1
    assert find(run, "mutual exclusion of Lock").count == find(run, "mutual exclusion").count == 3
    assert find(run, "mutual exclusion of Lock").object is None
    broken = trace("a: Lock", "b: Lock", *lines, "A acquired a", "B acquired a")
    assert not find(broken, "mutual exclusion of Lock").holds


def test_no_such_verdict() -> None:
    """The message says which there are."""
    run = trace("a: Lock", "A acquired a", "A releases a", "A ends b=0")
    with pytest.raises(
        LookupError, match=r"no verdict is called 'permits of a'; there are: 'mutual exclusion of a', 'balanced of a'"
    ):
        find(run, "permits of a")
    with pytest.raises(LookupError, match="there are: none at all"):
        find(Trace((Process(0, "MainProcess"),)), "life cycle")
