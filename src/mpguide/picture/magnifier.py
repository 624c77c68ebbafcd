"""Which short stretch of a dense run is worth a closer look: one in which the processes take turns."""

from __future__ import annotations

from itertools import pairwise
from operator import itemgetter
from typing import NamedTuple

from mpguide.picture.story import Bar, Story

BARS = 14
"""So many bars are seen in a magnifier."""
LOOKED_AT = 1500
"""So many stretches are compared."""


class Stretch(NamedTuple):
    """A stretch of time, and the processes that do something in it."""

    start: int
    end: int
    processes: tuple[int, ...]


def stretch(story: Story, hot: tuple[int, ...]) -> Stretch | None:
    """The stretch of some bars of the *hot* processes in which most of them take part and take turns most often."""
    if hot not in story.stretches:
        story.stretches[hot] = _found(story, hot)
    found = story.stretches[hot]
    return Stretch(*found) if found else None


def _found(story: Story, hot: tuple[int, ...]) -> Stretch | None:
    bars = [bar for process in hot for bar in story.bars[process] if bar.form != "join"]
    bars.sort(key=itemgetter(1))
    if len(bars) <= BARS:
        return None
    step = max(1, len(bars) // LOOKED_AT)
    places = range(0, len(bars) - BARS, step)
    lengths = sorted(bars[place + BARS - 1].start - bars[place].start for place in places)
    usual = max(1, lengths[len(lengths) // 2])
    best = max(places, key=lambda place: _worth(bars[place : place + BARS], usual))
    chosen = bars[best : best + BARS]
    start, end = chosen[0].start, chosen[-1].start
    margin = max(1, (end - start) // 40)
    seen = {bar.process for bar in chosen}
    return Stretch(start - margin, max(end, start + 1), tuple(sorted(seen)))


def _worth(bars: list[Bar], usual: int) -> float:
    """How much a stretch shows: who takes part and how often they take turns; in a long one the bars are too small to be seen."""
    held = [bar.process for bar in bars if bar.form != "wait"]
    turns = sum(1 for before, after in pairwise(held) if before != after)
    waits = sum(1 for bar in bars if bar.form == "wait")
    length = (bars[-1].start - bars[0].start) / usual
    return 6 * len(set(held)) + 2 * min(turns, 5) + min(waits, 4) - min(length, 9.0)
