"""Very many bars in a lane: for each stretch of the axis, the share of the time that the process held or waited."""

from __future__ import annotations

from mpguide.picture.axis import Axis
from mpguide.picture.look import BAR, Look
from mpguide.picture.story import Bar, Story
from mpguide.picture.svg import Canvas, element, number

HEIGHT = BAR + 3


def strip(canvas: Canvas, story: Story, axis: Axis, look: Look, process: int, *, line: float) -> None:
    """Draw the shares of the object that most bars of *process* are about: held below, waited for above it."""
    dense = story.dense(process)
    colour = story.colours.get(dense.object, "c1")
    columns = max(1, round((axis.right - axis.left) / look.column))
    column = (axis.right - axis.left) / columns
    edges = [axis.time(axis.left + place * column) for place in range(columns + 1)]
    step = 1 + look.column // 7
    """Coarse columns have coarse heights: a strip with few steps is a short text."""
    low = [step * round(HEIGHT * share / step) for share in shares(edges, dense.held)]
    waited = [step * round(HEIGHT * share / step) for share in shares(edges, dense.waited)]
    high = [min(HEIGHT, below + above) for below, above in zip(low, waited, strict=True)]
    canvas.take(axis.left, line - HEIGHT, axis.right, line)
    if high != low:
        shape = _area(high, axis.left, line, column)
        canvas.add(element("path", class_=f"waiting {colour}", d=shape, fill=canvas.hatch(colour)))
    if any(low):
        canvas.add(element("path", class_=f"hold {colour}", d=_area(low, axis.left, line, column)))


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
