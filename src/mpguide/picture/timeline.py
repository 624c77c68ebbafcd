"""How an axis is drawn: a line with a few round times, and a veil over what is left out."""

from __future__ import annotations

from mpguide.numbers import duration, moment
from mpguide.picture.axis import Axis, Piece
from mpguide.picture.look import Look
from mpguide.picture.svg import Canvas, element, number
from mpguide.picture.text import width


def time_line(canvas: Canvas, look: Look, axis: Axis, top: float, *, zero: int, relative: bool = False) -> float:
    """Draw *axis* with times counted from *zero*; where it ends. A *relative* one counts from where it begins: +5 µs."""
    y = top + 8
    parts = "".join(f"M{number(piece.left)} {number(y)}H{number(piece.right)}" for piece in axis.pieces if not piece.cut)
    taken: list[tuple[float, float]] = []
    for cut in axis.cuts:
        _cut(canvas, look, cut, y)
        wide = width(duration(cut.end - cut.start, look.language), "small") / 2 + 4
        middle = (cut.left + cut.right) / 2
        taken.append((min(cut.left, middle - wide), max(cut.right, middle + wide)))
    base = axis.start if relative else zero
    counted = Axis(tuple(piece._replace(start=piece.start - base, end=piece.end - base) for piece in axis.pieces))
    times, step = counted.ticks(70 if look.stacked else 84)
    for time in times:
        x = counted.x(time)
        text = moment(time, step, counted.end, look.language)
        text = f"+{text}" if relative and time else text
        left, anchor = _within(text, x, axis.left - 2, look.width - 4)
        right = left + width(text, "small")
        if any(left - 4 < end and right + 4 > start for start, end in taken):
            continue
        taken.append((left - 4, right + 4))
        parts += f"M{number(x)} {number(y)}v4"
        canvas.text(text, x, y + 17, "small", anchor)
    canvas.add(element("path", class_="axis", d=parts))
    return y + 24


def _within(text: str, x: float, least: float, most: float) -> tuple[float, str]:
    """Where a text begins that stands at *x*, in its middle if that keeps it within the drawing; and how it stands there."""
    wide = width(text, "small")
    if x - wide / 2 < least:
        return x, "start"
    if x + wide / 2 > most:
        return x - wide, "end"
    return x - wide / 2, "middle"


def _cut(canvas: Canvas, look: Look, cut: Piece, bottom: float) -> None:
    """A veil over the whole height, and how long it lasts."""
    canvas.add(element("rect", class_="veil", x=cut.left, y=0, width=cut.right - cut.left, height=bottom + 3), "over")
    middle = (cut.left + cut.right) / 2
    for x in (cut.left, cut.right):
        canvas.link(x, 0, x, bottom, "side", layer="over")
    canvas.add(element("path", class_="axis", d=f"M{number(middle - 5)} {number(bottom + 4)}l4-8m3 8l4-8"), "over")
    canvas.text(duration(cut.end - cut.start, look.language), middle, bottom + 17, "small", "middle", more="ink")
