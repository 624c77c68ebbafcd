"""The lost update in numbers: what was added to a value, what it holds in the end, and one write that undid another."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from mpguide.picture.story import Story
from mpguide.trace.model import Event, Shared

COMPARED = 4000
"""So many overwrites are compared to find the one that is easiest to read."""


class Overwrite(NamedTuple):
    """A write of what was computed from an old value.

    Attributes:
        read: the culprit's reading of the value.
        write: its write, after others have written.
        lost: the last write of another in between.
        others: how many writes of others there were in between.
    """

    read: Event
    write: Event
    lost: Event
    others: int


@dataclass
class Race:
    """What happened to one value.

    Attributes:
        shared: the value.
        first: what it held at first.
        last: what it holds in the end.
        done: how many writes there were.
        due: what it would hold if no update had been lost.
        points: at each write its time, what the value should be and what it is.
        accesses: all reads and writes by those who write, in order.
        overwrite: one lost update, if there is any.
        units: whether each write adds one.
    """

    shared: Shared
    first: float = 0
    last: float = 0
    done: int = 0
    due: float = 0
    points: list[tuple[int, float, float]] = field(default_factory=list)
    accesses: list[Event] = field(default_factory=list)
    overwrite: Overwrite | None = None
    units: bool = True

    @property
    def lost(self) -> float:
        """What is missing in the end."""
        return self.due - self.last


def race(story: Story) -> Race | None:
    """The story of the value that is written most often; None if no value is written by several processes."""
    values = [shared for shared in story.trace.objects if shared.kind == "Value"]
    written = {
        shared.number: [event for event in story.trace.by_object[shared.number] if event.kind == "writes"] for shared in values
    }
    contended = [shared for shared in values if len({event.process for event in written[shared.number]}) > 1]
    if not contended:
        return None
    return _told(story, max(contended, key=lambda shared: len(written[shared.number])))


def _told(story: Story, shared: Shared) -> Race:
    """Replay all accesses: what each process had read tells what it meant to add."""
    events = [event for event in story.trace.by_object[shared.number] if event.kind in ("reads", "writes")]
    writers = {event.process for event in events if event.kind == "writes"}
    found = Race(shared)
    found.first = found.last = found.due = events[0].a if events[0].kind == "reads" else 0
    read: dict[tuple[int, int], tuple[Event, int]] = {}
    candidates: list[Overwrite] = []
    own: dict[int, int] = dict.fromkeys(writers, 0)
    latest: list[Event] = []
    for event in events:
        thread = event.process, event.thread
        if event.kind == "reads":
            read[thread] = event, found.done - own.get(event.process, 0)
            if event.process in writers:
                found.accesses.append(event)
            continue
        seen, others = read.pop(thread, (None, 0))
        added = event.a - (seen.a if seen else found.last)
        found.units = found.units and added == 1
        between = found.done - own[event.process] - others
        if seen and between:
            lost = next(write for write in reversed(latest) if write.process != event.process)
            candidates.append(Overwrite(seen, event, lost, between))
        found.done += 1
        own[event.process] += 1
        found.due += added
        found.last = event.a
        found.points.append((event.time, found.due, event.a))
        found.accesses.append(event)
        if latest and latest[-1].process == event.process:
            latest[-1] = event
        else:
            latest = [*latest[-3:], event]
    found.overwrite = _clearest(candidates, found.accesses)
    return found


def _clearest(candidates: list[Overwrite], accesses: list[Event]) -> Overwrite | None:
    """The overwrite that is easiest to read: one foreign write, whose own read is near, the steps well apart."""
    if not candidates:
        return None
    fewest = min(overwrite.others for overwrite in candidates)
    few = [overwrite for overwrite in candidates if overwrite.others == fewest]
    places = {id(event): place for place, event in enumerate(accesses)}
    return max(few[:: max(1, len(few) // COMPARED)], key=lambda overwrite: _clarity(overwrite, accesses, places))


def _clarity(overwrite: Overwrite, accesses: list[Event], places: dict[int, int]) -> float:
    before = before_lost(overwrite, accesses, places[id(overwrite.lost)])
    if before is None:
        return -1.0
    times = sorted(event.time for event in (before, *overwrite[:3]))
    gaps = [after - earlier for earlier, after in zip(times, times[1:], strict=False)]
    same = before.a == overwrite.read.a
    return (1.0 if same else 0.0) + min(gaps) / max(1, times[-1] - times[0])


def before_lost(overwrite: Overwrite, accesses: list[Event], place: int) -> Event | None:
    """The read of the process whose write is lost, from which it computed that write."""
    lost = overwrite.lost
    for event in reversed(accesses[max(0, place - 40) : place]):
        if event.process == lost.process and event.thread == lost.thread:
            return event if event.kind == "reads" else None
    return None
