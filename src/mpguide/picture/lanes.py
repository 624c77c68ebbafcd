"""The lanes: one for each process, with its life, what it held, what it waited for and how it ended."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from mpguide.numbers import count, decimal, duration
from mpguide.picture.axis import Axis
from mpguide.picture.look import BAR, PITCH, Look
from mpguide.picture.story import Bar, Story
from mpguide.picture.strips import HEIGHT, strip
from mpguide.picture.svg import Canvas, element, number, title
from mpguide.picture.text import named, shortened, width
from mpguide.picture.words import WORDS, ending
from mpguide.trace.model import Event

DEEPEST = 4
"""Rows of bars within a lane; what does not fit shares the last."""


@dataclass
class Lanes:
    """The lanes of some processes on a canvas.

    Attributes:
        canvas: where they are drawn.
        story: what they tell.
        axis: where times lie.
        look: the measures.
        bars: by process, in the order of their beginnings.
        lines: by process, the height of its life line, once it is drawn.
    """

    canvas: Canvas
    story: Story
    axis: Axis
    look: Look
    bars: Mapping[int, list[Bar]]
    compact: bool = False
    titles: bool = True
    ends: bool = True
    lines: dict[int, float] = field(default_factory=dict)

    def draw(self, top: float) -> float:
        """Draw all lanes from *top* downwards; where they end."""
        for process, bars in self.bars.items():
            hot = len([bar for bar in bars if bar.form != "join"]) > self.look.bars
            rows, depth = ([], 1) if hot else _packed(self._merged(bars))
            if self.look.stacked:
                top = self._label_above(process, top)
            line = top + (HEIGHT + 3 if hot else 13.0)
            self.lines[process] = line
            if not self.look.stacked:
                self._label_beside(process, line)
            self._life(process, line)
            joins = self._joins([bar for bar in bars if bar.form == "join"], line)
            if hot:
                strip(self.canvas, self.story, self.axis, self.look, process, line=line)
            else:
                self._bars(rows, line)
                depth += self._accesses(process, line + depth * PITCH)
            self._name_joins(joins, line)
            if self.ends:
                self._end(process, line)
            least = 27 if self.compact or self.look.stacked else 42
            top += max(least, depth * PITCH + 12) + (HEIGHT - 10 if hot else 0)
        return top

    def _label_beside(self, process: int, line: float) -> None:
        told = self.story.process(process)
        room = self.look.left - 20
        self.canvas.text(named(told.name, room, "name"), 4, line + 4.5, "name")
        if told.target and not self.compact:
            self.canvas.text(shortened(f"{told.target}()", room, "code"), 4, line + 19.5, "code", more="soft")

    def _label_above(self, process: int, top: float) -> float:
        """Name and function on a line of their own; where the line ends."""
        told = self.story.process(process)
        room = self.look.right - self.look.left
        end = self._ending(process)
        left = self.look.left
        if end and self.ends:
            box = self.canvas.text(end, self.look.right, top + 13, "bad", "end", more="red")
            room -= box.right - box.left + 12
        name = named(told.name, room, "name")
        box = self.canvas.text(name, left, top + 13, "name")
        rest = shortened(f"{told.target}()" if told.target else "", room - (box.right - left) - 7 + 0.0, "code")
        if rest:
            self.canvas.text(rest, box.right + 7, top + 13, "code", more="soft")
        return top + 17

    def _life(self, process: int, line: float) -> None:
        life = self.story.lives[process]
        left, right = self.axis.x(life.start), self.axis.x(life.end)
        self.canvas.add(element("path", class_="life", d=f"M{number(left)} {number(line)}H{number(max(right, left + 1))}"))
        if process and life.start > self.axis.start:
            self.canvas.add(element("circle", class_="dot", cx=left, cy=line, r=3.5))

    def _ending(self, process: int) -> str:
        life = self.story.lives[process]
        return ending(life.code, self.look.language) if life.failed and life.code is not None else ""

    def _end(self, process: int, line: float) -> None:
        """A bar for an exit, a cross for a failure; nothing where nobody knows."""
        life = self.story.lives[process]
        x = self.axis.x(life.end)
        if life.failed:
            self.canvas.add(element("path", class_="cross", d=f"M{number(x - 5)} {number(line - 5)}l10 10m0-10l-10 10"), "over")
            self.canvas.take(x - 6, line - 6, x + 6, line + 6)
            if not self.look.stacked:
                self.canvas.text(self._ending(process), x + 10, line + 4.5, "bad", more="red")
        elif life.code == 0:
            self.canvas.add(element("path", class_="exit", d=f"M{number(x)} {number(line - 6)}v12"))

    def _merged(self, bars: Iterable[Bar]) -> list[Bar]:
        """The bars that are drawn as such; those that would be one stroke are one."""
        found: list[Bar] = []
        for bar in bars:
            if bar.form == "join":
                continue
            last = found[-1] if found else None
            alike = last is not None and (last.form, last.object) == (bar.form, bar.object)
            if last and alike and self.axis.x(bar.end) - self.axis.x(last.start) < 1.6:
                found[-1] = last._replace(end=max(bar.end, last.end))
            else:
                found.append(bar)
        return found

    def _bars(self, rows: list[tuple[Bar, int]], line: float) -> None:
        """Bars by form and colour; with titles of their own or, where there are many, as one shape."""
        groups: dict[tuple[str, str], list[str]] = {}
        gone: list[str] = []
        for bar, row in rows:
            left, right = self._extent(bar)
            middle = line + row * PITCH
            colour = self.story.colours.get(bar.object, "c1")
            self.canvas.take(left, middle - BAR / 2, right, middle + BAR / 2)
            parts = groups.setdefault((bar.form, colour), [])
            wide = right - left
            if self.titles:
                parts.append(element("rect", title(self.said(bar)), x=left, y=middle - BAR / 2, width=wide, height=BAR))
            else:
                shape = f"M{number(left)} {number(middle - BAR / 2)}h{number(wide)}v{number(BAR)}h{number(-wide)}z"
                parts.append(shape)
            self._inside(bar, left, right, middle)
            if bar.vain and right - left > 10:
                gone.append(f"M{number(right + 3)} {number(middle - 4)}l7 8m0-8l-7 8")
        for (form, colour), parts in groups.items():
            content = "".join(parts) if self.titles else element("path", d="".join(parts))
            fill = self.canvas.hatch(colour) if form == "wait" else ""
            self.canvas.add(element("g", content, class_=f"{form} {colour}", fill=fill))
        if gone:
            self.canvas.add(element("path", class_="vain", d="".join(gone)), "over")

    def _accesses(self, process: int, y: float) -> int:
        """What the process read and wrote, in words under its bars; how many rows that takes. Only where that is little."""
        told = [(event.time, self._access(event)) for event in self.story.reads_and_writes if event.process == process]
        if not told or not self.ends or not self.look.rich:
            return 0
        row = y
        groups: list[tuple[float, list[str]]] = []
        for time, text in told:
            x = self.axis.x(time)
            if groups and x - groups[-1][0] < 14 + width(", ".join(groups[-1][1]), "small"):
                groups[-1][1].append(text)
            else:
                groups.append((x, [text]))
        for x, texts in groups:
            said = ", ".join(texts)
            wide = width(said, "small")
            if wide > self.axis.right - self.axis.left:
                said = shortened(said, self.axis.right - self.axis.left, "small")
                wide = width(said, "small")
            left = min(x - 2, self.axis.right - wide)
            self.canvas.text_if_free(said, [(left, row + 4, "start"), (x + 4, row + 4, "end")], "small", "ink")
        return 1

    def _access(self, event: Event) -> str:
        """A read or a write in words, with the name of the value where there are several."""
        value = count(event.a, self.look.language) if isinstance(event.a, int) else decimal(event.a, 2, self.look.language)
        shared = self.story.trace.objects[event.object]
        text = WORDS[self.look.language][event.kind].format(value=value)
        place = f"[{event.b}]" if shared.length > 1 else ""
        return f"{self.story.names[event.object]}{place} {text}" if len(self.story.values) > 1 or place else text

    def _extent(self, bar: Bar) -> tuple[float, float]:
        left, right = self.axis.x(bar.start), self.axis.x(bar.end)
        return left, max(right - 0.7, left + 2)  # a little less, so that two in a row are seen as two

    def _inside(self, bar: Bar, left: float, right: float, middle: float) -> None:
        """The bar's words, in the widest part of it that is not left out, if they fit there."""
        if self.look.silent:
            return
        inner = [(left, right)]
        for cut in self.axis.cuts:
            inner = [part for a, b in inner for part in ((a, min(b, cut.left)), (max(a, cut.right), b)) if part[1] > part[0]]
        a, b = max(inner, key=lambda part: part[1] - part[0], default=(left, left))
        for text in self._words(bar):
            if width(text, "in") + (8 if self.look.rich else 40) <= b - a:
                self.canvas.text(text, (a + b) / 2, middle + 4, "in", "middle", more="on" if bar.form != "wait" else "halo")
                return

    def _words(self, bar: Bar) -> list[str]:
        """What may stand in a bar, the best first."""
        words = WORDS[self.look.language]
        if bar.form == "task":
            return [words["task"].format(number=bar.number), str(bar.number)]
        name = self.story.names[bar.object]
        return [f"{words['waits']} {name}", name, words["waits"]] if bar.form == "wait" else [name]

    def said(self, bar: Bar) -> str:
        """A sentence about a bar."""
        words = WORDS[self.look.language]
        time = words["never"] if bar.never else duration(bar.end - bar.start, self.look.language)
        name = self.story.process(bar.process).name
        if bar.form == "task":
            return words["task bar"].format(process=name, number=bar.number, time=time)
        about = self.story.names[bar.object]
        return words[bar.form].format(process=name, object=about, time=time)

    def _joins(self, bars: list[Bar], line: float) -> list[tuple[float, float]]:
        """Waiting for others to end is quiet: dots in place of the life line; where they stand."""
        runs: list[tuple[float, float]] = []
        for bar in bars:
            left, right = self.axis.x(bar.start), self.axis.x(bar.end)
            if runs and left - runs[-1][1] < 4:
                runs[-1] = runs[-1][0], max(right, runs[-1][1])
            else:
                runs.append((left, right))
        for left, right in runs:
            shape = f"M{number(left)} {number(line)}H{number(right)}"
            self.canvas.add(element("path", class_="rest", d=shape) + element("path", class_="join", d=shape))
        return runs

    def _name_joins(self, runs: list[tuple[float, float]], line: float) -> None:
        """One word for each time of waiting for others, where nothing else stands."""
        text = WORDS[self.look.language]["join()"]
        for left, right in runs:
            if right - left > width(text, "small") + 8:
                self.canvas.text_if_free(
                    text, [((left + right) / 2, line - 5.5, "middle"), (left + 4, line - 5.5, "start")], "small"
                )


def _packed(bars: list[Bar]) -> tuple[list[tuple[Bar, int]], int]:
    """Each bar with the first row of its lane that is free for it, and how many rows there are."""
    free: list[int] = []
    placed: list[tuple[Bar, int]] = []
    for bar in bars:
        row = next((row for row, until in enumerate(free) if until <= bar.start), len(free))
        row = min(row, DEEPEST - 1)
        if row == len(free):
            free.append(bar.end)
        else:
            free[row] = max(free[row], bar.end)
        placed.append((bar, row))
    return placed, max(1, len(free))


def more(look: Look, hidden: int) -> str:
    """What is said of the processes that have no lane."""
    return WORDS[look.language]["more processes"].format(count=count(hidden, look.language))
