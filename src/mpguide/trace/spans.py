"""From events to spans: who held what, and who waited for what, from when to when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from mpguide.trace.model import NOT_OVER, Event, Trace

LOCKS = frozenset({"Lock", "RLock", "Semaphore", "BoundedSemaphore"})
"""Kinds of objects that are acquired and released."""


class Hold(NamedTuple):
    """One possession of a lock, or of one permit of a semaphore.

    Attributes:
        process: number of the process.
        thread: number of its thread.
        object: number of the lock.
        start: when it had it.
        end: when it gave it back; ``NOT_OVER`` if it never did.
        releaser: number of the process that gave it back; -1 if nobody did.
    """

    process: int
    thread: int
    object: int
    start: int
    end: int
    releaser: int


class Wait(NamedTuple):
    """One time of waiting.

    Attributes:
        process: number of the process.
        thread: number of its thread.
        object: number of the object that it waited for; -1 for a process.
        kind: the event that began it: ``waits``, ``get waits``, ``joins``.
        start: when it began.
        end: when it was over; ``NOT_OVER`` if it never was.
        outcome: the event that ended it: ``acquired``, ``gave up``; empty if none did.
        other: for ``joins``, number of the process waited for; -1 else.
    """

    process: int
    thread: int
    object: int
    kind: str
    start: int
    end: int
    outcome: str
    other: int


ENDINGS: dict[str, frozenset[str]] = {
    "waits": frozenset({"acquired", "gave up"}),
    "joins": frozenset({"joined"}),
    "condition waits": frozenset({"condition woken"}),
    "event waits": frozenset({"event passed"}),
    "arrives": frozenset({"passes", "broken"}),
    "put waits": frozenset({"puts", "put full"}),
    "get waits": frozenset({"got", "get empty"}),
    "receive waits": frozenset({"received"}),
    "queue join waits": frozenset({"queue joined"}),
}
"""By the event that begins a time of waiting: those that end it."""


def effective(events: Iterable[Event]) -> list[Event]:
    """*events* without the attempts to release and to report a task done that raised."""
    kept: list[Event | None] = []
    last: dict[tuple[int, int, int, str], int] = {}
    undone = {"release failed": "releases", "task done failed": "task done"}
    for event in events:
        if event.kind in undone:
            place = last.pop((event.process, event.thread, event.object, undone[event.kind]), None)
            if place is not None:
                kept[place] = None
        else:
            last[event.process, event.thread, event.object, event.kind] = len(kept)
            kept.append(event)
    return [event for event in kept if event is not None]


def holds(trace: Trace, number: int) -> list[Hold]:
    """Every possession of the lock or semaphore *number*, in the order in which they began.

    A lock that another process releases is given back by it. Of an RLock, the outermost possession counts. A release of a
    semaphore ends the oldest possession of the process that releases, or else the oldest of all; one more than there are
    possessions ends none.
    """
    open_: list[Hold] = []
    found: list[Hold] = []
    depth: dict[tuple[int, int], int] = {}
    reentrant = trace.objects[number].kind == "RLock"
    for event in effective(trace.by_object[number]):
        holder = (event.process, event.thread)
        if event.kind == "acquired":
            depth[holder] = depth.get(holder, 0) + 1
            if not reentrant or depth[holder] == 1:
                open_.append(Hold(event.process, event.thread, number, event.time, NOT_OVER, -1))
        elif event.kind == "releases":
            depth[holder] = depth.get(holder, 0) - 1
            if open_ and not (reentrant and depth[holder] > 0):
                held = _released(open_, event)
                open_.remove(held)
                found.append(held._replace(end=event.time, releaser=event.process))
    return sorted([*found, *open_], key=lambda hold: hold.start)


def _released(open_: list[Hold], event: Event) -> Hold:
    """The possession that the release *event* ends: the releaser's own, if it has one."""
    for same in (
        lambda hold: (hold.process, hold.thread) == (event.process, event.thread),
        lambda hold: hold.process == event.process,
    ):
        for hold in open_:
            if same(hold):
                return hold
    return open_[0]


def waits(trace: Trace, events: Iterable[Event] | None = None) -> list[Wait]:
    """Every time of waiting among *events* (all those of *trace*), in the order in which they began."""
    return sorted(_waits(trace.events if events is None else events), key=lambda wait: wait.start)


def _waits(events: Iterable[Event]) -> Iterator[Wait]:
    begun: dict[tuple[int, int, int], Event] = {}
    for event in events:
        key = (event.process, event.thread, event.object)
        first = begun.get(key)
        if first is not None and event.kind in ENDINGS[first.kind]:
            del begun[key]
            yield _wait(first, event.time, event.kind)
        elif event.kind in ENDINGS:
            begun[key] = event
    for first in begun.values():
        yield _wait(first, NOT_OVER, "")


def _wait(first: Event, end: int, outcome: str) -> Wait:
    other = first.a if first.kind == "joins" else -1
    return Wait(first.process, first.thread, first.object, first.kind, first.time, end, outcome, other)
