"""One drawing: lanes, rows of objects, what ties them together, the axis, and a magnifier for what is too dense to be seen."""

from __future__ import annotations

from dataclasses import dataclass, replace

from mpguide.picture.axis import Axis, Piece, straight, with_cuts
from mpguide.picture.lanes import Lanes
from mpguide.picture.look import Look
from mpguide.picture.magnifier import Stretch, stretch
from mpguide.picture.rows import Rows, signs
from mpguide.picture.story import QUEUES, Bar, Story, name_of
from mpguide.picture.svg import Canvas, element, number
from mpguide.picture.text import shortened, width
from mpguide.picture.words import WORDS, duration, ending, listed, moment

CUT = 30.0
"""Width of a stretch that is left out, at least."""
ARROWS = 12
"""So many items are followed from the process that sends them to the one that receives them."""
SIGNS = 8
"""So many signals are drawn across all lanes."""


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
        bottom = lanes.draw(4)
        bottom = self._more(len(self.story.trace.processes) - len(shown), "more processes", bottom)
        self._births(lanes)
        bottom = self._rows(axis, bottom + 4, lanes, titles)
        bottom = _axis_line(self.canvas, self.look, axis, bottom)
        hot = [process for process, found in bars.items() if len(found) > self.look.bars]
        part = stretch(self.story, hot) if hot else None
        if part:
            bottom = self._magnified(part, axis, bottom)
        return self.canvas.markup(bottom + 4, name, description, class_)

    def _axis(self, shown: list[int]) -> Axis:
        """The axis, with room at its right end for how a process failed."""
        failed = [life for process in shown if (life := self.story.lives[process]).failed]
        said = [width(ending(life.code or 0, self.look.language), "bad") for life in failed]
        right = self.look.right - (max(said, default=-4.0) + 4 if not self.look.stacked else 4 if failed else 0)
        right -= 2
        moments = self.story.moments
        room = CUT
        for _ in range(2):  # the cuts are as wide as what they say
            axis = with_cuts(moments, self.story.start, self.story.end, self.look.left, right, room=room, most=self.look.cuts)
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

    def _rows(self, axis: Axis, top: float, lanes: Lanes, titles: bool) -> float:
        objects = self.story.objects
        shown = objects[: self.look.rows]
        rows = Rows(self.canvas, self.story, axis, self.look, titles)
        first = min(lanes.lines.values())
        for shared in shown:
            start = top
            top = rows.draw(shared, top)
            self._signs(shared, axis, first - 10, start + (17 if self.look.stacked else 2), top)
            if shared.kind in QUEUES:
                self._arrows(shared.number, lanes)
        if len(objects) > len(shown):
            names = listed([name_of(shared) for shared in objects[self.look.rows :]], self.look.language)
            top = self._more(len(objects) - len(shown), "more objects", top, names)
        return top

    def _more(self, hidden: int, key: str, top: float, names: str = "") -> float:
        if hidden <= 0:
            return top
        text = WORDS[self.look.language][key].format(count=hidden, names=names)
        self.canvas.text(
            shortened(text, self.look.width - 16, "small"), 4 if not self.look.stacked else self.look.left, top + 12, "small"
        )
        return top + 20

    def _signs(self, shared: object, axis: Axis, top: float, row: float, bottom: float) -> None:
        """A dotted line across all lanes where an object lets others go on, with what it was beside its row."""
        from mpguide.trace.model import Shared  # noqa: PLC0415

        assert isinstance(shared, Shared)
        found = [sign for sign in signs(self.story, shared) if sign[0] >= self.story.start]
        if len(found) > SIGNS:
            return
        colour = self.story.colours[shared.number]
        for time, kind in found:
            x = axis.x(time)
            self.canvas.link(x, top, x, bottom - 6, f"sign {colour}", "over")
            text = WORDS[self.look.language][kind]
            self.canvas.text_if_free(text, [(x + 5, row + 10, "start"), (x - 5, row + 10, "end")], "small")

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
        for (x, sender), (to_x, receiver) in pairs:
            if sender != receiver:
                _arrow(self.canvas, x, lanes.lines[sender], to_x, lanes.lines[receiver], colour)

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
            self.canvas.text(text, (inner.left + inner.right) / 2, top + lens + 12, "small", "middle", "ink")
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
        return _axis_line(self.canvas, look, inner, bottom, relative=True)


class _Inside(Lanes):
    """The lanes of a magnifier: lives go from edge to edge."""

    def _life(self, process: int, line: float) -> None:
        shape = f"M{number(self.axis.left)} {number(line)}H{number(self.axis.right)}"
        self.canvas.add(element("path", class_="life", d=shape))


def _plain(bars: dict[int, list[Bar]]) -> dict[int, list[Bar]]:
    return dict(sorted(bars.items()))


def _arrow(canvas: Canvas, x: float, y: float, to_x: float, to_y: float, colour: str) -> None:
    """A line with a head, from just beside a life line to just before another."""
    way = 1 if to_y > y else -1
    tip = to_y - 8 * way
    canvas.link(x, y + 8 * way, to_x, tip - 5 * way, f"arrow {colour}", "over")
    head = f"M{number(to_x)} {number(tip)}l-3 {number(-6 * way)}h6z"
    canvas.add(element("path", class_=f"head {colour}", d=head), "over")


def _axis_line(canvas: Canvas, look: Look, axis: Axis, top: float, *, relative: bool = False) -> float:
    """The line of time with its ticks, and the stretches that it leaves out."""
    y = top + 8
    parts = "".join(f"M{number(piece.left)} {number(y)}H{number(piece.right)}" for piece in axis.pieces if not piece.cut)
    taken: list[tuple[float, float]] = []
    for cut in axis.cuts:
        _cut(canvas, look, cut, y)
        taken.append((cut.left, cut.right))
    base = axis.start if relative else 0
    shifted = Axis(tuple(Piece(p.start - base, p.end - base, p.left, p.right, p.cut) for p in axis.pieces))
    zero = 0 if relative else axis.start
    if not relative:
        shifted = Axis(tuple(Piece(p.start - zero, p.end - zero, p.left, p.right, p.cut) for p in axis.pieces))
    times, step = shifted.ticks(84 if not look.stacked else 70)
    for time in times:
        x = shifted.x(time)
        text = moment(time, step, shifted.end, look.language)
        if relative and time:
            text = f"+{text}"
        wide = width(text, "small")
        anchor = "start" if x - wide / 2 < axis.left - 4 else "end" if x + wide / 2 > look.width - 4 else "middle"
        low = x - {"start": 0, "middle": wide / 2, "end": wide}[anchor] - 4
        if any(low < right and low + wide + 8 > left for left, right in taken):
            continue
        taken.append((low, low + wide + 8))
        parts += f"M{number(x)} {number(y)}v4"
        canvas.text(text, x, y + 17, "small", anchor)
    canvas.add(element("path", class_="axis", d=parts))
    return y + 24


def _cut(canvas: Canvas, look: Look, cut: Piece, bottom: float) -> None:
    """A veil over the whole height, and how long it lasts."""
    canvas.add(element("rect", class_="veil", x=cut.left, y=0, width=cut.right - cut.left, height=bottom + 3), "over")
    middle = (cut.left + cut.right) / 2
    sides = "".join(f"M{number(x)} 0V{number(bottom)}" for x in (cut.left, cut.right))
    canvas.add(element("path", class_="side", d=sides), "over")
    canvas.add(element("path", class_="axis", d=f"M{number(middle - 5)} {number(bottom + 4)}l4-8m3 8l4-8"), "over")
    canvas.text(duration(cut.end - cut.start, look.language), middle, bottom + 17, "small", "middle", "ink")
