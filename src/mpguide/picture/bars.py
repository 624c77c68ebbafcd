"""What a run measured, as bars: each row of numbers that the program printed, and nothing else.

A row is ``label  12.5 ms``: the label, two blanks or more, a number with a decimal point, one blank, the unit. Rows without
another line between them make one chart; a line right before them that ends in a colon is its title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from math import floor, log10
from typing import NamedTuple

from mpguide.picture.picture import NARROW, WIDE, Picture
from mpguide.picture.svg import Canvas, element
from mpguide.picture.text import shortened, width
from mpguide.picture.words import WORDS

WIDELY = 50
"""When the largest value is more than so many times the smallest, the bars show orders of magnitude."""
BAR, PITCH, STACKED = 13.0, 21.0, 35.0
"""The height of a bar in px, and from one bar to the next: beside its label and under it."""

_ROW = re.compile(r"\s*(?P<label>\S(?:.*?\S)?)\s{2,}(?P<value>\d+(?:\.\d+)?) (?P<unit>\S+)\s*")


class Row(NamedTuple):
    """One value.

    Attributes:
        label: what was measured.
        value: how much, in the chart's unit.
        shown: the value and its unit as the program printed them.
    """

    label: str
    value: float
    shown: str


class Chart(NamedTuple):
    """Values that are compared with each other.

    Attributes:
        title: empty if the program gave none.
        unit: the same for all rows.
        rows: in the order in which they were printed.
    """

    title: str
    unit: str
    rows: list[Row]

    @property
    def wide_range(self) -> bool:
        """Whether the values differ so much that the small ones would not be seen."""
        values = [row.value for row in self.rows]
        return min(values) > 0 and max(values) > WIDELY * min(values)


def charts(output: str) -> list[Chart]:
    """The charts in the *output* of a program; a row of another unit begins another chart."""
    found: list[Chart] = []
    before = ""
    open_chart = False
    for line in output.splitlines():
        match = _ROW.fullmatch(line)
        if match is None:
            before, open_chart = line.strip(), False
            continue
        if not open_chart or found[-1].unit != match["unit"]:
            title = before.removesuffix(":") if before.endswith(":") else ""
            found.append(Chart(title, match["unit"], []))
            before, open_chart = "", True
        found[-1].rows.append(Row(match["label"], float(match["value"]), f"{match['value']} {match['unit']}"))
    return found


def draw_bars(output: str, language: str, identifier: str = "bars") -> Picture | None:
    """The charts in *output* as a picture in a *language*; None if it has no rows. *identifier* begins every id."""
    found = charts(output)
    if not found:
        return None
    told = " ".join(_told(chart, language) for chart in found)
    name = WORDS[language]["bars name"]

    def drawn(wide: float, form: str) -> str:
        canvas = Canvas(wide, f"{identifier}-{form}")
        top = 2.0
        for chart in found:
            top = _Bars(canvas, chart, language).draw(top) + 14
        return canvas.markup(top - 10, name, told, form)

    return Picture(drawn(WIDE, "wide"), drawn(NARROW, "narrow"), told, kind="bars")


def _told(chart: Chart, language: str) -> str:
    rows = "; ".join(f"{row.label}, {row.shown}" for row in chart.rows)
    scale = f" {WORDS[language]['log scale']}." if chart.wide_range else ""
    return (f"{chart.title}: {rows}." if chart.title else f"{rows}.") + scale


class _Bars:
    """One chart on a canvas."""

    def __init__(self, canvas: Canvas, chart: Chart, language: str) -> None:
        self.canvas, self.chart, self.language = canvas, chart, language
        self.stacked = canvas.width <= NARROW
        labels = max(width(row.label, "small") for row in chart.rows)
        self.left = 4.0 if self.stacked else min(canvas.width * 0.4, labels + 16)
        self.right = canvas.width - max(width(row.shown, "small") for row in chart.rows) - 12
        values = [row.value for row in chart.rows]
        self.low = floor(log10(min(values)) + 1e-9) if chart.wide_range else 0
        self.high = log10(max(values)) if chart.wide_range else max(values)

    def draw(self, top: float) -> float:
        """Draw it from *top* on; where it ends."""
        if self.chart.title:
            room = self.canvas.width - 8
            self.canvas.text(shortened(self.chart.title, room, "name"), 4, top + 14, "name")
            top += 24
        pitch = STACKED if self.stacked else PITCH
        bottom = top + pitch * len(self.chart.rows)
        for value, text in self._grid():
            x = self._x(value)
            self.canvas.link(x, top, x, bottom, "side")
            self.canvas.text(text, x, bottom + 13, "small", "start" if x == self.left else "middle")
        self.canvas.link(self.left, top, self.left, bottom, "axis", layer="over")
        for row in self.chart.rows:
            self._row(row, top)
            top += pitch
        if not self.chart.wide_range:
            return bottom
        self.canvas.text(WORDS[self.language]["log scale"], 4, bottom + 30, "small")
        return bottom + 34

    def _row(self, row: Row, top: float) -> None:
        if self.stacked:
            self.canvas.text(shortened(row.label, self.canvas.width - 16, "small"), 4, top + 13, "small", more="ink")
            top += 17
        else:
            self.canvas.text(shortened(row.label, self.left - 12, "small"), self.left - 8, top + 15, "small", "end", more="ink")
            top += 4
        end = max(self._x(row.value), self.left + 1)
        self.canvas.add(element("rect", class_="hold c1", x=self.left, y=top, width=end - self.left, height=BAR))
        self.canvas.text(row.shown, end + 6, top + 11, "small", more="ink")

    def _x(self, value: float) -> float:
        share = (log10(value) - self.low) / (self.high - self.low) if self.chart.wide_range else value / (self.high or 1)
        return self.left + share * (self.right - self.left)

    def _grid(self) -> Iterator[tuple[float, str]]:
        """The powers of ten, where bars show orders of magnitude; elsewhere the values at the bars say it all."""
        if self.chart.wide_range:
            every = 1 if self.high - self.low <= 6 else 2
            for power in range(self.low, floor(self.high) + 1, every):
                yield 10.0**power, f"{10.0**power:g}"
