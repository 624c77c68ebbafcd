"""From events to spans: who held what, and who waited for what, from when to when."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from operator import attrgetter, itemgetter
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
        outcome: the event that ended it: ``acquired``, ``gave up``; empty if none did: it was interrupted, or is not over.
        other: for ``joins``, number of the process waited for; -1 else.
        timeout: how long it was ready to wait, in ns; -1 for ever, or where the record does not say.
        result: b of the event that ended it; 0 if none did.
    """

    process: int
    thread: int
    object: int
    kind: str
    start: int
    end: int
    outcome: str
    other: int
    timeout: int = -1
    result: int = 0


ENDINGS: dict[str, frozenset[str]] = {
    "waits": frozenset({"acquired", "gave up"}),
    "joins": frozenset({"joined"}),
    "condition waits": frozenset({"condition woken"}),
    "event waits": frozenset({"event passed"}),
    "arrives": frozenset({"passes", "broken"}),
    "put waits": frozenset({"puts", "put full"}),
    "get waits": frozenset({"got", "get empty"}),
    "receive waits": frozenset({"received", "receive failed"}),
    "queue join waits": frozenset({"queue joined"}),
}
"""By the event that begins a time of waiting: those that end it."""

_ENDING = frozenset().union(*ENDINGS.values())
_WITH_TIMEOUT = frozenset({"waits", "condition waits", "event waits", "put waits", "get waits"})
"""Those whose a is a timeout."""
_OF_THE_LOCK = frozenset({"releases", "waits", "acquired"})
"""What a thread does within ``Condition.wait()``."""


def effective(events: list[Event]) -> list[Event]:
    """*events* without the attempts to release and to report a task done that raised."""
    undone = {"release failed": "releases", "task done failed": "task done"}
    if undone.keys().isdisjoint({event.kind for event in events}):
        return events
    kept: list[Event | None] = []
    last: dict[tuple[int, int, int, str], int] = {}
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
    semaphore ends the oldest possession of the thread that releases, else the oldest of its process, or else the oldest of all;
    one more than there are possessions ends none.
    """
    return possessions(trace, number)[0]


def possessions(trace: Trace, number: int) -> tuple[list[Hold], list[Event]]:
    """The ``holds`` of *number*, and the releases that found nothing to give back."""
    key = "possessions", number
    if key not in trace.spans:
        trace.spans[key] = _possessions(trace, number)
    found: tuple[list[Hold], list[Event]] = trace.spans[key]
    return found


def _possessions(trace: Trace, number: int) -> tuple[list[Hold], list[Event]]:
    # Rows of plain tuples: a run may have hundreds of thousands.
    found: list[tuple[int, ...]] = []
    surplus: list[Event] = []
    begun: defaultdict[tuple[int, int], list[int]] = defaultdict(list)
    depth: defaultdict[tuple[int, int], int] = defaultdict(int)
    reentrant = trace.objects[number].kind == "RLock"
    for event in effective(trace.by_object[number]):
        kind = event.kind
        holder = event[1:3]
        if kind == "acquired":
            if reentrant:
                depth[holder] += 1
                if depth[holder] > 1:
                    continue
            begun[holder].append(event.time)
        elif kind == "releases":
            if reentrant and depth[holder]:
                depth[holder] -= 1
                if depth[holder]:
                    continue
            if not begun[holder]:
                other = _holder(begun, event.process)
                if other is None:
                    surplus.append(event)
                    continue
                holder = other
            found.append((*holder, number, begun[holder].pop(0), event.time, event.process))
    found += [(*holder, number, start, NOT_OVER, -1) for holder, starts in begun.items() for start in starts]
    found.sort(key=itemgetter(3))
    return list(map(Hold._make, found)), surplus


def _holder(begun: Mapping[tuple[int, int], list[int]], process: int) -> tuple[int, int] | None:
    """Whose possession a release ends that comes from a thread of *process* without one; None if there is none at all."""
    holders = [holder for holder, starts in begun.items() if starts]
    own = [holder for holder in holders if holder[0] == process]
    return min(own or holders, key=lambda holder: begun[holder][0], default=None)


def waits(trace: Trace) -> list[Wait]:
    """Every time of waiting, in the order in which they began.

    What an exception interrupted is over when its thread does the next thing.
    """
    key = "waits", -1
    if key not in trace.spans:
        trace.spans[key] = sorted(_waits(trace, trace.events), key=attrgetter("start"))
    found: list[Wait] = trace.spans[key]
    return found


def _waits(trace: Trace, events: Iterable[Event]) -> Iterator[Wait]:
    begun: dict[tuple[int, int, int], Event] = {}
    for event in events:
        kind = event.kind
        if kind in ENDINGS:
            key = event[1], event[2], event[4]
            if key in begun:
                yield _wait(begun[key], event.time)
            begun[key] = event
        elif begun and kind in _ENDING:
            key = event[1], event[2], event[4]
            first = begun.get(key)
            if first is not None and kind in ENDINGS[first.kind]:
                del begun[key]
                yield _wait(first, event.time, kind, event.b)
    for first in begun.values():
        yield _wait(first, _next_time(trace, first))


def _wait(first: Event, end: int, outcome: str = "", result: int = 0) -> Wait:
    other = first.number if first.kind == "joins" else -1
    timeout = first.number if first.kind in _WITH_TIMEOUT else -1
    return Wait(first.process, first.thread, first.object, first.kind, first.time, end, outcome, other, timeout, result)


def _next_time(trace: Trace, first: Event) -> int:
    """When the thread that began to wait with *first* did something else; ``NOT_OVER`` if it never did."""
    lock = trace.objects[first.object].lock if first.kind == "condition waits" else None
    own = trace.by_process[first.process]
    for event in own[bisect_right(own, first.time, key=attrgetter("time")) :]:
        if event.thread == first.thread and not (event.object == lock and event.kind in _OF_THE_LOCK):
            return event.time
    return NOT_OVER
