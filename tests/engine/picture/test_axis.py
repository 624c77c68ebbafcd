"""Time as a place: what is left out, where times lie, which ticks there are."""

from __future__ import annotations

from itertools import pairwise

import pytest

from mpguide.picture.axis import Axis, gaps, straight, with_cuts

MS = 1_000_000


def axis(*moments: int, most: int = 3) -> Axis:
    """The axis of these milliseconds on 600 px."""
    times = [moment * MS for moment in moments]
    return with_cuts(gaps(times, times[0], times[-1]), times[0], times[-1], 100, 700, room=40, most=most)


def test_a_straight_axis() -> None:
    """Places are in proportion; what is outside lies at the edge."""
    line = straight(0, 100, 10, 110)
    assert [line.x(time) for time in (-5, 0, 50, 100, 900)] == [10, 10, 60, 110, 110]
    assert line.time(60) == 50


def test_a_long_idle_time_is_left_out() -> None:
    """It takes as much room as its mark, and everything else is larger."""
    cut = axis(0, 1, 2, 3, 4, 500, 501, 502, 503)
    (piece,) = cut.cuts
    assert piece.right - piece.left == pytest.approx(40)
    assert 490 * MS < piece.end - piece.start < 496 * MS
    assert cut.x(4 * MS) < piece.left < piece.right < cut.x(500 * MS)
    assert cut.left == 100
    assert cut.right == pytest.approx(700)


def test_time_never_runs_back() -> None:
    """Later is never further left, and every place leads back to its time."""
    cut = axis(0, 1, 2, 3, 200, 201, 203, 700, 702, 703, 704)
    assert len(cut.cuts) == 2
    places = [cut.x(time * MS // 2) for time in range(1410)]
    assert places == sorted(places)
    for x in range(100, 700, 7):
        assert cut.x(cut.time(x)) == pytest.approx(x, abs=0.01)


@pytest.mark.parametrize(
    "moments",
    [(0, 10, 20, 30, 40), (0, 1), (0, 1, 2, 3, 6, 7, 8), (0, 5, 9, 30, 34, 40, 47, 52)],
)
def test_what_is_usual_is_not_left_out(moments: tuple[int, ...]) -> None:
    """A rhythm, or a time that is only somewhat longer than others."""
    assert not axis(*moments).cuts


def test_nothing_short_is_left_out() -> None:
    """Less than a millisecond needs no mark."""
    times = [0, 1, 2, 3, 4, 900_000, 900_001, 900_002]
    assert not with_cuts(gaps(times, 0, 900_002), 0, 900_002, 0, 600, room=40, most=3).cuts


def test_ticks_are_round_and_apart() -> None:
    """1, 2 or 5 of a unit; none in what is left out."""
    cut = axis(0, 1, 2, 3, 4, 500, 501, 502, 503)
    times, step = cut.ticks(80)
    assert int(str(step).rstrip("0")) in (1, 2, 5)
    places = [cut.x(time) for time in times]
    assert all(after - before >= 60 for before, after in pairwise(places))
    (piece,) = cut.cuts
    assert not any(piece.start < time < piece.end for time in times)
