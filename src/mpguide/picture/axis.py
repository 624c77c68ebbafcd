"""Time as a place: an axis that leaves out long stretches in which nothing happens, and says how long they were."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from operator import sub
from typing import NamedTuple

SHORTEST = 1_000_000
"""Nothing shorter than 1 ms is left out."""


class Piece(NamedTuple):
    """A stretch of time and where it is drawn; *cut* says that it is left out."""

    start: int
    end: int
    left: float
    right: float
    cut: bool = False


@dataclass(frozen=True)
class Axis:
    """A time axis.

    Attributes:
        pieces: from left to right without a gap.
    """

    pieces: tuple[Piece, ...]

    @cached_property
    def _starts(self) -> list[int]:
        return [piece.start for piece in self.pieces]

    @property
    def start(self) -> int:
        """Where it begins."""
        return self.pieces[0].start

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.pieces[-1].end

    @property
    def left(self) -> float:
        """The place of its beginning."""
        return self.pieces[0].left

    @property
    def right(self) -> float:
        """The place of its end."""
        return self.pieces[-1].right

    @property
    def cuts(self) -> list[Piece]:
        """What is left out."""
        return [piece for piece in self.pieces if piece.cut]

    @property
    def scale(self) -> float:
        """Nanoseconds a pixel, where nothing is left out."""
        kept = [piece for piece in self.pieces if not piece.cut]
        return sum(piece.end - piece.start for piece in kept) / max(1.0, sum(piece.right - piece.left for piece in kept))

    def x(self, time: int) -> float:
        """The place of *time*; what lies outside is at the edge."""
        piece = self.pieces[max(0, bisect_right(self._starts, time) - 1)]
        share = (time - piece.start) / max(1, piece.end - piece.start)
        return piece.left + min(1.0, max(0.0, share)) * (piece.right - piece.left)

    def time(self, x: float) -> int:
        """The time at the place *x*: the way back."""
        piece = next((piece for piece in self.pieces if x <= piece.right), self.pieces[-1])
        share = (x - piece.left) / ((piece.right - piece.left) or 1.0)
        return piece.start + round(share * (piece.end - piece.start))

    def ticks(self, apart: float) -> tuple[list[int], int]:
        """Round times, *apart* px from each other at least, in pieces that are not left out; and their step."""
        step = _round(self.scale * apart)
        found: list[int] = []
        last = -1e9
        for piece in self.pieces:
            if piece.cut:
                continue
            for time in range(-(-piece.start // step) * step, piece.end + 1, step):
                place = self.x(time)
                if place - last >= apart * 0.8:
                    found.append(time)
                    last = place
        return found, step


def _round(value: float) -> int:
    """The next of 1, 2, 5, 10, 20, 50 ... that is no less than *value*."""
    size = 1
    while True:
        for factor in (1, 2, 5):
            if size * factor >= value:
                return size * factor
        size *= 10


def straight(start: int, end: int, left: float, right: float) -> Axis:
    """An axis that leaves nothing out."""
    return Axis((Piece(start, max(end, start + 1), left, right),))


class Gaps(NamedTuple):
    """How far apart moments are.

    Attributes:
        longest: the longest stretches without a moment: their lengths and beginnings.
        usual: the length of a common one.
        many: how many there are.
    """

    longest: list[tuple[int, int]]
    usual: int
    many: int


def gaps(moments: Iterable[int], start: int, end: int) -> Gaps:
    """The stretches without a moment from *start* to *end*."""
    times = [start, *(time for time in moments if start < time < end), end]
    lengths = list(map(sub, times[1:], times))
    ordered = sorted(lengths)
    least = ordered[-12] if len(ordered) > 12 else 0
    longest = [(length, before) for length, before in zip(lengths, times, strict=False) if length >= least]
    return Gaps(sorted(longest, reverse=True)[:12], ordered[len(ordered) // 2] if len(ordered) > 2 else 0, len(ordered))


def with_cuts(between: Gaps, start: int, end: int, left: float, right: float, *, room: float, most: int) -> Axis:
    """An axis from *start* to *end* that leaves out at most *most* stretches without a moment, each *room* px wide.

    A stretch is left out if it takes a good part of the time that is shown and is far longer than what is usual between two
    moments; and only if what remains gains much by it.
    """
    shown = end - start
    chosen: list[tuple[int, int]] = []
    for length, before in between.longest[:most]:
        gain = length * (right - left) / shown
        if length > max(0.2 * shown, 20 * between.usual, SHORTEST) and gain > 2.2 * room:
            margin = int(0.04 * (shown - length) / between.many) + length // 200
            chosen.append((before + margin, before + length - margin))
            shown -= length
    if not chosen or shown > 0.5 * (end - start):
        return straight(start, end, left, right)
    return _laid(sorted(chosen), straight(start, end, left, right).pieces[0], room)


def _laid(cuts: list[tuple[int, int]], whole: Piece, room: float) -> Axis:
    start, end, left, right, _ = whole
    left_out = sum(last - first for first, last in cuts)
    scale = (right - left - room * len(cuts)) / max(1, end - start - left_out)
    pieces: list[Piece] = []
    place, time = left, start
    for first, last in [*cuts, (end, end)]:
        wide = (first - time) * scale
        pieces.append(Piece(time, first, place, place + wide))
        place += wide
        if last > first:
            pieces.append(Piece(first, last, place, place + room, cut=True))
            place += room
        time = last
    return Axis(tuple(piece for piece in pieces if piece.end > piece.start))
