"""Which short stretch of a dense run is worth a closer look: one in which the processes take turns."""

from __future__ import annotations

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


def stretch(story: Story, hot: list[int]) -> Stretch | None:
    """The stretch of some bars of the *hot* processes in which most of them take part and take turns most often."""
    bars = sorted((bar for process in hot for bar in story.bars[process] if bar.form != "join"), key=lambda bar: bar.start)
    if len(bars) <= BARS:
        return None
    step = max(1, len(bars) // LOOKED_AT)
    best = max(range(0, len(bars) - BARS, step), key=lambda place: _worth(bars[place : place + BARS]))
    chosen = bars[best : best + BARS]
    start, end = chosen[0].start, chosen[-1].start
    margin = max(1, (end - start) // 40)
    seen = {bar.process for bar in chosen}
    return Stretch(start - margin, max(end, start + 1), tuple(sorted(seen)))


def _worth(bars: list[Bar]) -> tuple[int, int, int]:
    """How much a stretch shows: how many processes, how many turns; a short one is better than a long one."""
    turns = sum(1 for before, after in zip(bars, bars[1:], strict=False) if before.process != after.process)
    waits = sum(1 for bar in bars if bar.form == "wait")
    return len({bar.process for bar in bars}), min(turns + min(waits, 4), 8), bars[0].start - bars[-1].start
