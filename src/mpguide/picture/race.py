"""The lost update in numbers: what was added to a value, what it holds in the end, and one write that undid another."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import pairwise
from math import isfinite
from typing import NamedTuple

from mpguide.picture.story import Story
from mpguide.trace.model import Event, Shared

COMPARED = 4000
"""So many overwrites are compared to find the one that is easiest to read."""


class Overwrite(NamedTuple):
    """A write of what was computed from an old value, by the places of accesses in ``Race.accesses``.

    Attributes:
        read: the culprit's reading of the value.
        write: its write, after others have written.
        others: how many writes of others there were in between.
    """

    read: int
    write: int
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

    def victims(self, overwrite: Overwrite) -> list[Event]:
        """The writes that an overwrite undoes."""
        culprit = self.accesses[overwrite.write].process
        between = self.accesses[overwrite.read + 1 : overwrite.write]
        return [event for event in between if event.kind == "writes" and event.process != culprit]

    def read_before(self, write: Event) -> Event | None:
        """The reading from which *write* was computed, if it is near."""
        place = next(place for place, event in enumerate(self.accesses) if event is write)
        return _read_before(self.accesses, place)

    @property
    def lost(self) -> float:
        """What is missing in the end."""
        return self.due - self.last


def race(story: Story) -> Race | None:
    """The story of the value that is written most often; None if no value is written by several processes."""

    def accesses(shared: Shared) -> Iterator[Event]:
        return (event for event in story.trace.by_object[shared.number] if event.kind in ("reads", "writes"))

    values = [shared for shared in story.trace.objects if shared.kind == "Value"]
    written = {shared.number: [event for event in accesses(shared) if event.kind == "writes"] for shared in values}
    contended = [
        shared
        for shared in values
        if len({event.process for event in written[shared.number]}) > 1 and all(isfinite(event.a) for event in accesses(shared))
    ]
    if not contended:
        return None
    return _told(story, max(contended, key=lambda shared: len(written[shared.number])))


def _told(story: Story, shared: Shared) -> Race:
    """Replay all accesses: what each process had read tells what it meant to add."""
    events = [event for event in story.trace.by_object[shared.number] if event.kind in ("reads", "writes")]
    writers = {event.process for event in events if event.kind == "writes"}
    found = Race(shared, accesses=[event for event in events if event.process in writers])
    found.first = found.last = found.due = events[0].a if events[0].kind == "reads" else 0
    read: dict[tuple[int, int], tuple[int, int]] = {}
    """By thread: the place of its last reading, and how many writes of others there had been."""
    own = dict.fromkeys(writers, 0)
    candidates: list[Overwrite] = []
    for place, event in enumerate(found.accesses):
        thread = event.process, event.thread
        others = found.done - own[event.process]
        if event.kind == "reads":
            read[thread] = place, others
            continue
        seen, before = read.pop(thread, (-1, others))
        added = event.a - (found.accesses[seen].a if seen >= 0 else found.last)
        if others > before:
            candidates.append(Overwrite(seen, place, others - before))
        found.units = found.units and added == 1
        found.done += 1
        own[event.process] += 1
        found.due += added
        found.last = event.a
        found.points.append((event.time, found.due, event.a))
    found.overwrite = _clearest(candidates, found.accesses)
    return found


def _clearest(candidates: list[Overwrite], accesses: list[Event]) -> Overwrite | None:
    """The overwrite that is easiest to read: as few foreign writes as there are, and the steps well apart."""
    if not candidates:
        return None
    fewest = min(overwrite.others for overwrite in candidates)
    few = [overwrite for overwrite in candidates if overwrite.others == fewest]
    return max(few[:: max(1, len(few) // COMPARED)], key=lambda overwrite: _clarity(overwrite, accesses))


def _clarity(overwrite: Overwrite, accesses: list[Event]) -> float:
    """Best where the other had read the same value, and no two steps are so near that they cannot be told apart."""
    read, write = accesses[overwrite.read], accesses[overwrite.write]
    lost = next(
        place
        for place in range(overwrite.write - 1, overwrite.read, -1)
        if accesses[place].kind == "writes" and accesses[place].process != write.process
    )
    before = _read_before(accesses, lost)
    if before is None:
        return -1.0
    times = sorted(event.time for event in (before, read, accesses[lost], write))
    gaps = [after - earlier for earlier, after in pairwise(times)]
    return (1.0 if before.a == read.a else 0.0) + min(gaps) / max(1, times[-1] - times[0])


def _read_before(accesses: list[Event], place: int) -> Event | None:
    """The reading of the same thread just before the write at *place*; None if it is far, or if there is none."""
    write = accesses[place]
    for event in reversed(accesses[max(0, place - 40) : place]):
        if event[1:3] == write[1:3]:
            return event if event.kind == "reads" else None
    return None
