"""A value over time as a line of steps, no finer than what can be seen of it."""

from __future__ import annotations

from mpguide.picture.axis import Axis
from mpguide.picture.svg import number

MANY = 80
"""More steps than this are drawn on whole pixels."""

Steps = list[tuple[int, float]]
"""Times and the value from then on."""


def outline(steps: Steps, axis: Axis, *, column: float, bottom: float, scale: float, base: float = 0) -> str:
    """The path of *steps*; where several fall on one pixel, the highest and the last count.

    Args:
        steps: in the order of their times.
        axis: where they stand.
        column: px within which many steps share one place.
        bottom: where the value *base* is drawn.
        scale: px that a value of 1 is high.
        base: the value at the bottom.
    """
    points: list[tuple[float, float]] = []
    many = len(steps) > MANY
    for time, value in _thinned(steps, int(axis.scale * column / 2)) if many else steps:
        x = axis.x(max(time, axis.start))
        x = float(round(x)) if many else round(x, 1)
        if points and points[-1][0] == x and len(points) > 1 and points[-2][0] == x:
            points[-2] = x, max(points[-2][1], points[-1][1])
            points[-1] = x, value
        else:
            points.append((x, value))
    parts = []
    before = None
    for x, value in points:
        y = number(bottom - (value - base) * scale)
        if before is None:
            parts.append(f"M{number(axis.left)} {y}")
        elif y != before:
            parts.append(f"H{number(x)}V{y}")
        before = y
    return "".join([*parts, f"H{number(axis.right)}"])


def _thinned(steps: Steps, near: int) -> Steps:
    """Of all steps within *near* nanoseconds, the highest and the last."""
    kept: Steps = []
    begun = -near - 1
    for time, value in steps:
        if time - begun > near or len(kept) < 2:
            kept += [(time, value), (time, value)]
            begun = time
        else:
            kept[-2] = kept[-2][0], max(kept[-2][1], value)
            kept[-1] = time, value
    return kept
