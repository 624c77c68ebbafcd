"""One drawing: lanes, rows of objects, what ties them together, the axis, and a magnifier for what is too dense to be seen."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import NamedTuple

from mpguide.numbers import duration
from mpguide.picture.axis import Axis, straight, with_cuts
from mpguide.picture.lanes import Lanes
from mpguide.picture.look import Look
from mpguide.picture.magnifier import Stretch, stretch
from mpguide.picture.rows import Rows, signs
from mpguide.picture.story import QUEUES, Bar, Story
from mpguide.picture.svg import Canvas, element, number
from mpguide.picture.text import shortened, width
from mpguide.picture.timeline import time_line
from mpguide.picture.words import WORDS, ending, listed
from mpguide.trace.model import Shared

CUT = 30.0
"""Width of a stretch that is left out, at least."""
ARROWS = 12
"""So many items are followed from the process that sends them to the one that receives them."""
SIGNS = 8
"""So many signals are drawn across all lanes."""


class Sign(NamedTuple):
    """That an object lets others go on.

    Attributes:
        x: where that is on the axis.
        shared: the object.
        kind: the word for it.
    """

    x: float
    shared: Shared
    kind: str


@dataclass
class Drawing:
    """One drawing of a story with the measures of a look."""

    story: Story
    look: Look
    canvas: Canvas

    def draw(self, name: str, description: str, class_: str) -> str:
        """The drawing as SVG."""
        shown = [process.number for process in self.story.trace.processes][: self.look.lanes]
        axis = self._axis(shown)
        bars = {process: self.story.bars[process] for process in shown}
        titles = sum(len(found) for found in bars.values()) <= self.look.titled
        lanes = Lanes(self.canvas, self.story, axis, self.look, bars, compact=len(shown) > 7, titles=titles)
        signs = self._signs(axis)
        top = self._sign_names(signs, axis, 4)
        bottom = lanes.draw(top)
        bottom = self._more(len(self.story.trace.processes) - len(shown), "more processes", bottom)
        self._births(lanes)
        bottom = self._rows(axis, bottom + 8, lanes, titles, signs)

        bottom = time_line(self.canvas, self.look, axis, bottom, zero=self.story.start)
        hot = [process for process, found in bars.items() if len(found) > self.look.bars]
        part = stretch(self.story, tuple(hot)) if hot and not self.look.silent else None
        if part:
            bottom = self._magnified(part, axis, bottom)
        return self.canvas.markup(bottom + 4, name, description, class_)

    def _axis(self, shown: list[int]) -> Axis:
        """The axis, with room at its right end for how a process failed."""
        failed = [life for process in shown if (life := self.story.lives[process]).failed]
        axis = self._until(self.look.right - (6 if self.look.stacked and failed else 2))
        if self.look.stacked:
            return axis
        ends = [(axis.x(life.end), width(ending(life.code or 0, self.look.language), "bad") + 12) for life in failed]
        beyond = max((x + wide - self.look.width + 2 for x, wide in ends), default=0.0)
        return self._until(axis.right - max(wide for _, wide in ends)) if beyond > 0 else axis

    def _until(self, right: float) -> Axis:
        """The axis that ends at *right*; its cuts are as wide as what they say."""
        room = CUT
        for _ in range(2):
            axis = with_cuts(
                self.story.gaps, self.story.start, self.story.end, self.look.left, right, room=room, most=self.look.cuts
            )
            texts = [duration(cut.end - cut.start, self.look.language) for cut in axis.cuts]
            room = max([CUT, *(width(text, "small") + 12 for text in texts)])
        return axis

    def _births(self, lanes: Lanes) -> None:
        """From a parent's lane down to where its child's life begins; the level part is the time that starting takes."""
        for birth in self.story.births:
            if birth.parent in lanes.lines and birth.child in lanes.lines:
                x, y = lanes.axis.x(birth.time), lanes.lines[birth.child]
                self.canvas.link(x, lanes.lines[birth.parent], x, y, "birth")
                to = lanes.axis.x(self.story.lives[birth.child].start)
                if to - x > 4:
                    self.canvas.link(x, y, to - 3.5, y, "birth")

    def _rows(self, axis: Axis, top: float, lanes: Lanes, titles: bool, found: list[Sign]) -> float:
        objects = self.story.objects
        rows = Rows(self.canvas, self.story, axis, self.look, titles)
        ends: dict[int, float] = {}
        for shared in objects[: self.look.rows]:
            top = ends[shared.number] = rows.draw(shared, top)
            if shared.kind in QUEUES and self.look.rich:
                self._arrows(shared.number, lanes)
        self._sign_lines(found, min(lanes.lines.values()) - 12, ends)
        hidden = objects[self.look.rows :]
        return self._more(
            len(hidden), "more objects", top, listed([self.story.names[shared.number] for shared in hidden], self.look.language)
        )

    def _more(self, hidden: int, key: str, top: float, names: str = "") -> float:
        if hidden <= 0:
            return top
        text = WORDS[self.look.language][key].format(count=hidden, names=names)
        self.canvas.text(
            shortened(text, self.look.width - 16, "small"), 4 if not self.look.stacked else self.look.left, top + 12, "small"
        )
        return top + 20

    def _signs(self, axis: Axis) -> list[Sign]:
        """When objects let others go on, if they do so a few times each."""
        found: list[Sign] = []
        for shared in self.story.objects[: self.look.rows]:
            own = [Sign(axis.x(time), shared, kind) for time, kind in signs(self.story, shared) if time >= self.story.start]
            if len(own) <= SIGNS:
                found += own
        return found

    def _sign_names(self, found: list[Sign], axis: Axis, top: float) -> float:
        """Above the lanes, what happened at each dotted line, as far as there is room for it."""
        if not found:
            return top
        for sign in found:
            text = WORDS[self.look.language][sign.kind].format(object=self.story.names[sign.shared.number])
            colour = f"tint {self.story.colours[sign.shared.number]}"
            places = [(sign.x, top + 12, "middle"), (sign.x + 5, top + 12, "end"), (sign.x - 5, top + 12, "start")]
            self.canvas.text_if_free(text, places, "tag", colour)
        return top + (24 if self.look.stacked else 20)

    def _sign_lines(self, found: list[Sign], top: float, ends: dict[int, float]) -> None:
        """A dotted line across all lanes down to the row of the object."""
        for sign in found:
            colour = self.story.colours[sign.shared.number]
            self.canvas.link(sign.x, top, sign.x, ends[sign.shared.number] - 6, f"sign {colour}", layer="over")

    def _arrows(self, queue: int, lanes: Lanes) -> None:
        """From each put to the get that took the item, if they are few."""
        sent: dict[int, tuple[float, int]] = {}
        pairs: list[tuple[tuple[float, int], tuple[float, int]]] = []
        for event in self.story.trace.by_object[queue]:
            at = lanes.axis.x(event.time), event.process
            if event.item < 0 or event.process not in lanes.lines or event.time < self.story.start:
                continue
            if event.kind in ("puts", "sends"):
                sent[event.item] = at
            elif event.kind in ("got", "received") and event.item in sent:
                pairs.append((sent[event.item], at))
        colour = self.story.colours[queue]
        if len(pairs) > ARROWS:
            return
        heads = [
            _arrow(self.canvas, (x, lanes.lines[sender]), (to_x, lanes.lines[receiver]), colour)
            for (x, sender), (to_x, receiver) in pairs
            if sender != receiver
        ]
        if heads:
            self.canvas.add(element("path", class_=f"head {colour}", d="".join(heads)), "over")

    def _magnified(self, part: Stretch, axis: Axis, top: float) -> float:
        """A short stretch of real bars, and where it lies in the whole."""
        look = replace(self.look, bars=1_000_000, titled=0)
        inner = straight(part.start, part.end, look.left, look.right - 4)
        lens = 24.0
        left = axis.x(part.start)
        right = max(axis.x(part.end), left + 1.5)
        text = WORDS[look.language]["magnified"].format(time=duration(part.end - part.start, look.language))
        shape = f"M{number(left)} {number(top)}H{number(right)}L{number(inner.right)} {number(top + lens)}H{number(inner.left)}z"
        self.canvas.add(element("path", class_="lens", d=shape), "under")
        if look.stacked:
            self.canvas.text(text, (inner.left + inner.right) / 2, top + lens + 12, "small", "middle", more="ink")
            top += 18
        else:
            self.canvas.text(shortened(text, look.left - 20, "small"), 4, top + lens + 2, "small", more="ink")
        top += lens + 6
        clipped = {
            process: [
                bar._replace(start=max(bar.start, part.start), end=min(bar.end, part.end))
                for bar in self.story.bars[process]
                if bar.start < part.end and bar.end > part.start and bar.form != "join"
            ]
            for process in part.processes
        }
        lanes = _Inside(self.canvas, self.story, inner, look, _plain(clipped), compact=True, titles=False, ends=False)
        bottom = lanes.draw(top)
        return time_line(self.canvas, look, inner, bottom, zero=self.story.start, relative=True)


class _Inside(Lanes):
    """The lanes of a magnifier: lives go from edge to edge."""

    def _life(self, process: int, line: float) -> None:
        shape = f"M{number(self.axis.left)} {number(line)}H{number(self.axis.right)}"
        self.canvas.add(element("path", class_="life", d=shape))


def _plain(bars: dict[int, list[Bar]]) -> dict[int, list[Bar]]:
    return dict(sorted(bars.items()))


def _arrow(canvas: Canvas, start: tuple[float, float], end: tuple[float, float], colour: str) -> str:
    """A line from just beside a life line to just before another; the path of its head."""
    (x, y), (to_x, to_y) = start, end
    way = 1 if to_y > y else -1
    tip = to_y - 8 * way
    canvas.link(x, y + 8 * way, to_x, tip - 5 * way, f"arrow {colour}", layer="over")
    return f"M{number(to_x)} {number(tip)}l-3 {number(-6 * way)}h6z"
