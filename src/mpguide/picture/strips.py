"""Very many bars in a lane: for each stretch of the axis, the share of the time that the process held or waited."""

from __future__ import annotations

from collections import Counter

from mpguide.picture.axis import Axis
from mpguide.picture.look import BAR, Look
from mpguide.picture.story import Bar, Story
from mpguide.picture.svg import Canvas, element, number

HEIGHT = BAR + 4


def main_object(bars: list[Bar]) -> int:
    """The object that most of *bars* are about."""
    return Counter(bar.object for bar in bars if bar.form != "join").most_common(1)[0][0]


def strip(canvas: Canvas, story: Story, axis: Axis, look: Look, bars: list[Bar], line: float) -> None:
    """Draw the shares of the object that most of *bars* are about: held below, waited for above it."""
    about = main_object(bars)
    colour = story.colours.get(about, "c1")
    columns = max(1, round((axis.right - axis.left) / look.column))
    held = shares(axis, [bar for bar in bars if bar.object == about and bar.form in ("hold", "task")], columns)
    waited = shares(axis, [bar for bar in bars if bar.object == about and bar.form == "wait"], columns)
    bottom = line + HEIGHT / 2
    column = (axis.right - axis.left) / columns
    low = [round(HEIGHT * share, 0) for share in held]
    high = [min(HEIGHT, below + round(HEIGHT * share, 0)) for below, share in zip(low, waited, strict=True)]
    canvas.take(axis.left, bottom - HEIGHT, axis.right, bottom)
    if any(above > below for above, below in zip(high, low, strict=True)):
        shape = _area(high, axis.left, bottom, column)
        canvas.add(element("g", element("path", d=shape), class_=f"wait {colour}", fill=canvas.hatch(colour)))
    if any(low):
        canvas.add(element("path", class_=f"hold {colour}", d=_area(low, axis.left, bottom, column)))


def shares(axis: Axis, bars: list[Bar], columns: int) -> list[float]:
    """For each of *columns* of the axis, the share of its time that *bars* take, from 0 to 1."""
    column = (axis.right - axis.left) / columns
    found = [0.0] * columns
    for bar in bars:
        first, last = (axis.x(bar.start) - axis.left) / column, (axis.x(bar.end) - axis.left) / column
        place = min(columns - 1, int(first))
        end = min(columns - 1, int(last))
        if place == end:
            found[place] += last - first
            continue
        found[place] += place + 1 - first
        for between in range(place + 1, end):
            found[between] += 1
        found[end] += last - end
    return [min(1.0, share) for share in found]


def _area(heights: list[float], left: float, bottom: float, column: float) -> str:
    """The outline of columns of these *heights*."""
    parts = [f"M{number(left)} {number(bottom)}"]
    now = 0.0
    for place, height in enumerate(heights):
        if height != now:
            x = left + place * column
            parts.append(f"H{number(x)}v{number(now - height)}")
            now = height
    return "".join([*parts, f"H{number(left + len(heights) * column)}V{number(bottom)}z"])
