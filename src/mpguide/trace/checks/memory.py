"""Shared values: is what was read still there when the new value is written?"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from mpguide.trace.checks.facts import Facts, Thread
from mpguide.trace.checks.verdict import Tally, Verdict
from mpguide.trace.model import Event

_ACCESSES = frozenset({"reads", "writes"})
_UNKNOWN = object()


class _Cell:
    """One item of a Value or an Array, while its record is replayed."""

    __slots__ = ("initial", "parents", "reads", "times", "values", "writers")

    def __init__(self) -> None:
        self.times: list[int] = []
        self.values: list[float] = []
        self.writers: list[int] = []
        self.parents: list[int] = []
        """For each write: the place of the write whose value it was made from, -1 if that was the initial value."""
        self.initial: object = _UNKNOWN
        self.reads: dict[Thread, tuple[Event, int, int]] = {}
        """By threads that have read and not written yet: the last read, the writes by then, how many reads."""

    def before(self, count: int) -> object:
        """The value after the first *count* writes."""
        return self.values[count - 1] if count else self.initial


def atomic_update(facts: Facts) -> Iterator[Verdict]:
    """No update is made from a value that somebody has overwritten meanwhile. Count: updates.

    An update is a write by a thread that has read the same item before, without having joined a process in between. The record
    is replayed backwards: the last write rests on the one whose value it was made from, and so on. Every write that is left out
    was overwritten by somebody who had not seen it. A write that does not come from a read rests on whatever was there; so does
    one that writes what is there already after having read several times: a flag that everybody may set.
    """
    for shared in facts.of_kinds({"Value", "Array"}):
        tally = Tally("atomic update", shared.number)
        if shared.typecode:
            for index, cell in _replay(facts, shared.number, tally).items():
                _overwritten(cell, index, tally)
        yield tally.verdict()


def _replay(facts: Facts, number: int, tally: Tally) -> dict[int, _Cell]:
    """The items of the object with all that was written to them."""
    cells: dict[int, _Cell] = {}
    joins = _joins(facts)
    for event in facts.trace.by_object[number]:
        kind = event.kind
        if kind not in _ACCESSES:
            continue
        cell = cells.get(event.b)
        if cell is None:
            cell = cells[event.b] = _Cell()
        thread = event[1:3]
        if kind == "reads":
            last = cell.reads.get(thread)
            now = len(cell.times)
            cell.reads[thread] = (event, now, last[2] + 1 if last else 1)
            if not now and cell.initial is _UNKNOWN:
                cell.initial = event.a
            continue
        read = cell.reads.pop(thread, None)
        parent = len(cell.times) - 1
        if read is not None and not _between(joins.get(thread, ()), read[0].time, event.time):
            tally.count += 1
            parent = _source(facts, cell, read, event)
        cell.times.append(event.time)
        cell.values.append(event.a)
        cell.writers.append(event.process)
        cell.parents.append(parent)
    return cells


def _joins(facts: Facts) -> dict[Thread, list[int]]:
    """When each thread joined a process."""
    found: dict[Thread, list[int]] = {}
    for event in facts.trace.by_object[-1]:
        if event.kind == "joined":
            found.setdefault((event.process, event.thread), []).append(event.time)
    return found


def _between(times: list[int] | tuple[()], start: int, end: int) -> bool:
    return bool(times) and bisect_right(times, start) < bisect_left(times, end)


def _source(facts: Facts, cell: _Cell, read: tuple[Event, int, int], write: Event) -> int:
    """The place of the write whose value was *read* to make that of *write*; -1 if it was the initial value.

    Without a lock a write may be recorded a moment after somebody has read its value, or a read a moment after its value was
    overwritten: then the values tell.
    """
    (seen, count, times), now = read, len(cell.values)
    if cell.before(count) == seen.a:
        polled = times > 1 and write.a == cell.before(now)
        return now - 1 if polled else count - 1
    after = next((place for place in range(count, now) if cell.values[place] == seen.a), None)
    if after is not None:
        return after
    earliest = facts.previous_time(seen)
    for place in range(count - 1, -1, -1):
        if cell.times[place] <= earliest:
            break
        if cell.before(place) == seen.a:
            return place - 1
    return count - 1


def _overwritten(cell: _Cell, index: int, tally: Tally) -> None:
    """Go from the last write to those that it rests on; the writes in between were lost."""
    place = len(cell.times) - 1
    gaps: list[tuple[int, int]] = []
    while place >= 0:
        before = cell.parents[place]
        if before < place - 1:
            gaps.append((before, place))
        place = before
    for before, after in reversed(gaps):
        lost = after - before - 1
        numbers = (cell.values[before + 1], cell.values[after], lost, index)
        writers = cell.writers[after], cell.writers[before + 1]
        tally.against("overwritten", cell.times[before + 1], cell.times[after], *writers, numbers=numbers)
        tally.violations += lost - 1
