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


def strip(canvas: Canvas, story: Story, axis: Axis, look: Look, bars: list[Bar], *, line: float) -> None:
    """Draw the shares of the object that most of *bars* are about: held below, waited for above it."""
    about = main_object(bars)
    colour = story.colours.get(about, "c1")
    columns = max(1, round((axis.right - axis.left) / look.column))
    column = (axis.right - axis.left) / columns
    edges = [axis.time(axis.left + place * column) for place in range(columns + 1)]
    own = [bar for bar in bars if bar.object == about]
    held = shares(edges, [bar for bar in own if bar.form in ("hold", "task")])
    waited = shares(edges, [bar for bar in own if bar.form == "wait"])
    bottom = line
    low = [float(round(HEIGHT * share)) for share in held]
    high = [min(HEIGHT, below + round(HEIGHT * share)) for below, share in zip(low, waited, strict=True)]
    canvas.take(axis.left, bottom - HEIGHT, axis.right, bottom)
    if high != low:
        shape = _area(high, axis.left, bottom, column)
        canvas.add(element("path", class_=f"waiting {colour}", d=shape, fill=canvas.hatch(colour)))
    if any(low):
        canvas.add(element("path", class_=f"hold {colour}", d=_area(low, axis.left, bottom, column)))


def shares(edges: list[int], bars: list[Bar]) -> list[float]:
    """For each stretch between two *edges*, the share of its time that *bars* take, from 0 to 1; they are in order."""
    found = [0] * (len(edges) - 1)
    first = 0
    last = len(found) - 1
    for bar in bars:
        start, end = bar.start, bar.end
        while first < last and edges[first + 1] <= start:
            first += 1
        place = first
        while place < last and edges[place + 1] < end:
            found[place] += edges[place + 1] - start
            start = edges[place + 1]
            place += 1
        found[place] += end - start
    return [min(1.0, taken / max(1, edges[place + 1] - edges[place])) for place, taken in enumerate(found)]


def _area(heights: list[float], left: float, bottom: float, column: float) -> str:
    """The outline of columns of these *heights*, from the first that is not empty."""
    parts: list[str] = []
    now = 0.0
    for place, height in enumerate(heights):
        if height != now:
            x = number(left + place * column)
            parts.append(f"H{x}v{number(now - height)}" if parts else f"M{x} {number(bottom)}v{number(-height)}")
            now = height
    end = f"H{number(left + len(heights) * column)}V{number(bottom)}z" if now else "z"
    return "".join([*parts, end])
