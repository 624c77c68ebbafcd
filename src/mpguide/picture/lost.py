"""The picture of the lost update: what was added and what is there, and one overwrite under the magnifier."""

from __future__ import annotations

from dataclasses import dataclass, field

from mpguide.numbers import count, decimal, duration
from mpguide.picture.axis import Axis, straight
from mpguide.picture.look import Look
from mpguide.picture.race import Overwrite, Race
from mpguide.picture.story import Story
from mpguide.picture.svg import Canvas, element, number
from mpguide.picture.text import named, shortened, width, wrapped
from mpguide.picture.timeline import time_line
from mpguide.picture.words import WORDS
from mpguide.trace.model import Event

COLUMN = 6.0
"""Px from one point of a curve to the next."""
HIGH = 150.0
"""Height of the curves."""
CELLS = 10
"""So many values are shown one by one."""
CHIP = 19.0
"""Height of the box that says what was read or written."""


@dataclass
class Lost:
    """The picture of a race with the measures of a look."""

    story: Story
    race: Race
    look: Look
    canvas: Canvas
    falls: list[tuple[float, float]] = field(default_factory=list)
    """Where writes stand in the lanes of the magnifier: a line falls from each to what it made of the value."""

    def draw(self, name: str, description: str, class_: str) -> str:
        """The drawing as SVG."""
        bottom = self._legend(10) if self.look.stacked else 14.0
        start, end = self.race.points[0][0], self.race.points[-1][0]
        right = self.look.right - (self._margin() if not self.look.stacked else 4)
        axis = straight(start - (end - start) // 60, end, self.look.left if self.look.stacked else 8.0, right)
        bottom = self._curves(axis, bottom)
        bottom = self._activity(axis, bottom + 6)
        bottom = time_line(self.canvas, self.look, axis, bottom, zero=self.story.start)
        if self.race.overwrite:
            bottom = self._magnified(self.race.overwrite, axis, bottom)
        return self.canvas.markup(bottom + 6, name, description, class_)

    # The curves

    def _labels(self) -> list[tuple[str, str, str]]:
        """Text, font and class of what is said of the upper curve, the gap and the lower curve."""
        words, race = WORDS[self.look.language], self.race
        value = f"{self.story.names[race.shared.number]}.value"
        due = "done label" if race.units and not race.first else "due label"
        missing = "lost" if race.lost > 0 else "extra" if race.lost else "nothing lost"
        lost = words[missing].format(count=self.said(abs(race.lost)))
        return [
            (words[due].format(count=self.said(race.due)), "tag", ""),
            (lost, "big", "red" if race.lost else ""),
            (words["value label"].format(count=self.said(race.last), value=value), "tag", "tint c1"),
        ]

    def said(self, value: float) -> str:
        """A value as a number of the language."""
        return count(int(value), self.look.language) if float(value).is_integer() else decimal(value, 2, self.look.language)

    def _margin(self) -> float:
        return min(250.0, max(width(text, font) for text, font, _ in self._labels()) + 26)

    def _legend(self, top: float) -> float:
        """On a narrow screen the labels stand above the curves, each with a piece of what it names."""
        left = self.look.left
        for (text, font, look), form in zip(self._labels(), ("due", "gap", "step"), strict=True):
            if form == "gap":
                self.canvas.add(element("rect", class_="gap", x=left, y=top, width=20, height=12))
            else:
                self.canvas.add(element("path", class_=f"{form} c1", d=f"M{number(left)} {number(top + 6)}h20"))
            self.canvas.text(shortened(text, self.look.right - left - 28, font), left + 28, top + 10.5, font, more=look)
            top += 20
        return top + 4

    def _curves(self, axis: Axis, top: float) -> float:
        race = self.race
        values = [race.first, *(value for point in race.points for value in point[1:])]
        low, high = min(values), max(values)
        bottom = top + HIGH

        def y(value: float) -> float:
            return bottom - (value - low) * HIGH / ((high - low) or 1)

        due, real = self._sampled(axis)
        upper = [(x, y(value)) for x, value in due]
        lower = [(x, y(value)) for x, value in real]
        self.canvas.add(element("path", class_="gap", d=f"{_line(upper)}L{_line(lower[::-1])[1:]}z"))
        self.canvas.add(
            element("path", class_="ground", d=f"M{number(axis.left)} {number(bottom)}H{number(axis.right)}"), "under"
        )
        self.canvas.add(element("path", class_="step c1", d=_line(lower)))
        self.canvas.add(element("path", class_="due", d=_line(upper)))
        if not self.look.stacked:
            return max(bottom, self._label_ends(axis.right, upper[-1][1], lower[-1][1]))
        return bottom

    def _sampled(self, axis: Axis) -> tuple[list[tuple[float, float]], list[tuple[float, float]]]:
        """Both curves, a point for each column: what was true at its end."""
        columns = round((axis.right - axis.left) / COLUMN)
        due = [(axis.left, self.race.first)]
        real = [(axis.left, self.race.first)]
        place = 0
        points = self.race.points
        for column in range(1, columns + 1):
            until = axis.start + (axis.end - axis.start) * column // columns
            while place < len(points) and points[place][0] <= until:
                place += 1
            if place:
                x = axis.left + (axis.right - axis.left) * column / columns
                due.append((x, points[place - 1][1]))
                real.append((x, points[place - 1][2]))
        return due, real

    def _label_ends(self, x: float, upper: float, lower: float) -> float:
        """Beside the ends of the curves: what is due, what is missing, what is there; pushed apart where they are near."""
        labels = self._labels()
        if upper > lower:
            upper, lower, labels = lower, upper, labels[::-1]
        middle = (upper + lower) / 2
        at = [min(upper + 4, middle - 20), middle + 5, max(lower + 4, middle + 28)]
        at = [place + max(0.0, 12 - at[0]) for place in at]
        if lower - upper > 8:
            shape = f"M{number(x + 4)} {number(upper + 1)}h5V{number(lower - 1)}h-5"
            self.canvas.add(element("path", class_="brace", d=shape))
        room = self.look.width - x - 20
        for (text, font, look), y in zip(labels, at, strict=True):
            self.canvas.text(shortened(text, room, font), x + 16, y, font, more=look)
        return at[-1] + 4

    def _activity(self, axis: Axis, top: float) -> float:
        """When each process wrote: only while several do, updates are lost."""
        span: dict[int, tuple[int, int]] = {}
        for event in self.race.accesses:
            if event.kind == "writes":
                span[event.process] = span.get(event.process, (event.time, 0))[0], event.time
        shown = sorted(span)[:6]
        names = [self.story.process(process).name for process in shown]
        for process, name in zip(shown, names, strict=True):
            left, right = axis.x(span[process][0]), max(axis.x(span[process][1]), axis.x(span[process][0]) + 1)
            self.canvas.add(element("rect", class_="active", x=left, y=top + 5, width=right - left, height=7))
            if self.look.stacked:
                self.canvas.text(shortened(name, axis.right - axis.left, "small"), axis.left, top + 24, "small")
                top += 27
            else:
                self.canvas.text(shortened(name, self.look.width - axis.right - 20, "small"), axis.right + 16, top + 13, "small")
                top += 17
        return top + 2

    # The magnifier

    def _magnified(self, overwrite: Overwrite, axis: Axis, top: float) -> float:
        """One overwrite: a lane for who undid and one for whose writes were undone, and the value under them."""
        look, race = self.look, self.race
        read, write = race.accesses[overwrite.read], race.accesses[overwrite.write]
        victims = race.victims(overwrite)
        before = race.read_before(victims[0])
        start, end = min(read.time, before.time if before else read.time), write.time
        margin = max(1, (end - start) // 7)
        left = look.left if look.stacked else self._names([write, victims[0]]) + 20
        inner = straight(start - margin, end + margin, left, look.right - 2)
        top = self._lens(axis, inner, top, len(victims))
        culprit = [read, write]
        undone = [*([before] if before else []), victims[0], *victims[-1:]] if len(victims) > 1 else [before, victims[0]]
        lanes = sorted(([event for event in lane if event] for lane in (culprit, undone)), key=lambda lane: lane[-1].process)
        for lane in lanes:
            top = self._lane(inner, lane, top, undone=lane[-1] is not write)
        top = self._cells(inner, top + 2, overwrite)
        top = time_line(self.canvas, look, inner, top, zero=self.story.start, relative=True)
        return self._verdict(read, write, victims, top + 4)

    def _names(self, events: list[Event]) -> float:
        names = [self.story.process(event.process).name for event in events]
        cell = width(f"{self.story.names[self.race.shared.number]}.value", "code")
        return min(190.0, max(96.0, cell, *(width(name, "name") for name in names)))

    def _lens(self, axis: Axis, inner: Axis, top: float, undone: int) -> float:
        left, right = axis.x(inner.start), axis.x(inner.end)
        right = max(right, left + 1.5)
        low = top + 26
        shape = f"M{number(left)} {number(top)}H{number(right)}L{number(inner.right)} {number(low)}H{number(inner.left)}z"
        self.canvas.add(element("path", class_="lens", d=shape), "under")
        words = WORDS[self.look.language]["overwrite" if undone == 1 else "overwrite many"]
        time = duration(inner.end - inner.start, self.look.language)
        text = words.format(time=time, count=count(undone, self.look.language))
        for line in wrapped(text, self.look.right - self.look.left, "tag"):
            self.canvas.text(line, self.look.left if self.look.stacked else 4, low + 18, "tag")
            low += 17
        return low + 14

    def _lane(self, axis: Axis, events: list[Event], top: float, *, undone: bool) -> float:
        """A process between its first access and its last, with a box for each; writes that are undone are dashed."""
        words, look = WORDS[self.look.language], self.look
        told = self.story.process(events[-1].process).name
        if look.stacked:
            self.canvas.text(named(told, look.right - look.left, "name"), look.left, top + 10, "name")
            top += 16
        line = top + CHIP + 20
        if not look.stacked:
            self.canvas.text(named(told, axis.left - 16, "name"), 4, line + 4.5, "name")
        self.canvas.add(element("path", class_="life", d=f"M{number(axis.left)} {number(line)}H{number(axis.right)}"))
        x, to = axis.x(events[0].time), axis.x(events[-1].time)
        self.canvas.add(element("rect", class_="between c1", x=x, y=line - 6, width=max(1.0, to - x), height=12))
        chips = [(axis.x(event.time), words[event.kind].format(value=self.said(event.a))) for event in events]
        if len(chips) > 2 and sum(width(text, "in") + 20 for _, text in chips) > axis.right - axis.left:
            events, chips = events[-2:], chips[-2:]
        boxes = _apart(chips, axis)
        for event, (x, text), box in zip(events, chips, boxes, strict=True):
            look_of = "solid" if event.kind == "writes" else ""
            self._chip(text, box, (x, line), top, "undone" if undone and look_of else look_of)
        if undone:
            said, end = words["undone" if sum(event.kind == "writes" for event in events) < 2 else "undone many"], boxes[-1]
            places = [(end[0] + end[1] + 7, top + 13.5, "start"), (boxes[0][0] - 7, top + 13.5, "end")]
            self.canvas.text_if_free(said, places, "small", "red")
        return line + 20

    def _chip(self, text: str, box: tuple[float, float], at: tuple[float, float], top: float, kind: str) -> None:
        """A box with what was read or written, and a pointer to when."""
        (left, wide), (x, line) = box, at
        self.canvas.add(element("rect", class_=f"chip c1 {kind}", x=left, y=top, width=wide, height=CHIP, rx=4))
        foot = min(max(x, left + 4), left + wide - 4)
        self.canvas.add(element("path", class_="pointer", d=f"M{number(foot)} {number(top + CHIP)}L{number(x)} {number(line)}"))
        self.canvas.add(element("circle", class_=f"point c1 {kind}", cx=x, cy=line, r=4))
        self.canvas.text(text, left + wide / 2, top + 13.5, "in", "middle", more={"undone": "red", "solid": "on"}.get(kind, ""))
        if kind:
            self.falls.append((x, line))

    def _cells(self, axis: Axis, top: float, overwrite: Overwrite) -> float:
        """What the value is, from write to write; many writes in a row are one cell."""
        read, write = self.race.accesses[overwrite.read], self.race.accesses[overwrite.write]
        label = f"{self.story.names[self.race.shared.number]}.value"
        if self.look.stacked:
            self.canvas.text(shortened(label, axis.right - axis.left, "code"), axis.left, top + 10, "code")
            top += 17
        else:
            self.canvas.text(shortened(label, axis.left - 16, "code"), 4, top + 15, "code")
        for x, line in self.falls:
            self.canvas.link(x, line + 5, x, top, "fall")
        inside = [event for event in self.race.accesses if event.kind == "writes" and axis.start < event.time < axis.end]
        earlier = [event.a for event in self.race.accesses if event.time <= axis.start and event.kind == "writes"]
        now = self.said(earlier[-1] if earlier else self.race.first)
        if len(inside) > CELLS:
            victims = self.race.victims(overwrite)
            first, last = victims[0].a, victims[-1].a
            edges = [axis.start, victims[0].time, write.time, axis.end]
            told = [self.said(read.a), f"{self.said(first)} … {self.said(last)}", self.said(write.a)]
        else:
            edges = [axis.start, *(event.time for event in inside), axis.end]
            told = [now, *(self.said(event.a) for event in inside)]
        for start, end, text in zip(edges, edges[1:], told, strict=False):
            left, right, wrong = axis.x(start), axis.x(end), start == write.time
            self.canvas.add(
                element("rect", class_="cell wrong" if wrong else "cell", x=left, y=top, width=right - left, height=22)
            )
            if width(text, "in") + 6 < right - left:
                self.canvas.text(text, (left + right) / 2, top + 15, "in", "middle", more="red" if wrong else "")
        return top + 24

    def _verdict(self, read: Event, write: Event, victims: list[Event], top: float) -> float:
        """What it means, in a sentence."""
        words = WORDS[self.look.language]["verdict" if len(victims) == 1 else "verdict many"]
        text = words.format(
            victim=self.story.process(victims[-1].process).name,
            culprit=self.story.process(write.process).name,
            good=self.said(victims[-1].a),
            bad=self.said(write.a),
            old=self.said(read.a),
            count=count(len(victims), self.look.language),
        )
        left = self.look.left if self.look.stacked else 4.0
        for line in wrapped(text, self.look.right - left, "small"):
            self.canvas.text(line, left, top + 12, "small", more="ink")
            top += 17
        return top + 2


def _apart(chips: list[tuple[float, str]], axis: Axis) -> list[tuple[float, float]]:
    """Left edges and widths of boxes, each over its point as far as they do not meet."""
    sizes = [width(text, "in") + 14 for _, text in chips]
    lefts = [x - size / 2 for (x, _), size in zip(chips, sizes, strict=True)]
    for place in range(1, len(lefts)):  # two that would meet share the shift
        meet = lefts[place - 1] + sizes[place - 1] + 6 - lefts[place]
        if meet > 0:
            lefts[place - 1] -= meet / 2
            lefts[place] += meet / 2
    for place, size in reversed(list(enumerate(sizes))):
        most = lefts[place + 1] - 6 if place + 1 < len(lefts) else axis.right
        lefts[place] = min(lefts[place], most - size)
    for place in range(len(sizes)):
        least = lefts[place - 1] + sizes[place - 1] + 6 if place else axis.left
        lefts[place] = max(lefts[place], least)
    return list(zip(lefts, sizes, strict=True))


def _line(points: list[tuple[float, float]]) -> str:
    """The path along *points*."""
    return "M" + "L".join(f"{number(x)} {number(y)}" for x, y in points)
