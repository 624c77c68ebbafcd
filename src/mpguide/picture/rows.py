"""The rows under the lanes: one for each shared object, with its state over time."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import inf, isfinite

from mpguide.numbers import count, decimal, duration
from mpguide.picture.axis import Axis
from mpguide.picture.look import BAR, Look
from mpguide.picture.steps import Steps, outline
from mpguide.picture.story import POOLS, QUEUES, Story
from mpguide.picture.svg import Canvas, element, number, title
from mpguide.picture.text import named, shortened, width
from mpguide.picture.words import WORDS
from mpguide.trace.model import NOT_OVER, Event, Shared
from mpguide.trace.spans import Hold

STEP = 22.0
"""Height of a step chart."""
FEW = 40
"""So many writes, or possessions, are told one by one."""
FEWER = 14
"""The same, in a drawing that has to be small."""


@dataclass
class Rows:
    """The rows of the objects of a story on a canvas."""

    canvas: Canvas
    story: Story
    axis: Axis
    look: Look
    titles: bool = True

    def draw(self, shared: Shared, top: float) -> float:
        """Draw the row of one object; where it ends."""
        form = self._form(shared)
        said = form[0]
        if self.look.stacked:
            box = self.canvas.text(named(self.story.names[shared.number], 150, "code"), self.look.left, top + 12, "code")
            self.canvas.text(shortened(said, self.look.right - box.right - 8, "small"), box.right + 8, top + 12, "small")
            top += 17
        else:
            room = self.look.left - 20
            self.canvas.text(named(self.story.names[shared.number], room, "code"), 4, top + 11, "code")
            self.canvas.text(shortened(said, room, "small"), 4, top + 25, "small")
        return max(form[1](shared, top), top + (20 if self.look.stacked else 38))

    def _form(self, shared: Shared) -> tuple[str, Callable[[Shared, float], float]]:
        """What a row says of itself, and what draws it."""
        words, value = WORDS[self.look.language], count(shared.value, self.look.language)
        if shared.kind in QUEUES:
            limit = f" ({words['limit'].format(limit=shared.limit)})" if shared.limit else ""
            return words["items"] + limit, self._items
        if shared.length > 1:
            return words["array"], self._array
        permits = words["free permits"].format(value=value) if shared.value else words["permits"]
        forms: dict[str, tuple[str, Callable[[Shared, float], float]]] = {
            **dict.fromkeys(("Lock", "RLock", "Condition"), (words["who"], self._holders)),
            **dict.fromkeys(("Semaphore", "BoundedSemaphore"), (permits, self._permits)),
            **dict.fromkeys(POOLS, (words["tasks"], self._tasks)),
            "Event": (words["set"], self._flag),
            "Barrier": (words["arrived"].format(limit=shared.limit), self._arrived),
        }
        return forms.get(shared.kind, (words["value"], self._value))

    # Locks

    def _holders(self, shared: Shared, top: float) -> float:
        """Who holds a lock: bars with the name of the process, as many as can be told apart."""
        own = shared.number if shared.kind != "Condition" or shared.lock is None else shared.lock
        held = self.story.holds.get(own, [])
        colour = self.story.colours[shared.number]
        self._ground(top + BAR / 2 + 2)
        if len(held) > (FEW if self.look.rich else FEWER):
            content = self._dense(held, top)
        else:
            content = ""
            for hold in held:
                left, right = self._extent(hold.start, hold.end)
                said = title(self._who(hold.process, hold.start, hold.end, shared))
                content += element("rect", said, x=left, y=top + 2, width=right - left, height=BAR)
                self._name(hold.process, left, right, top)
        if content:
            self.canvas.add(element("g", content, class_=f"hold {colour}"))
        return top + BAR + 8

    def _dense(self, held: list[Hold], top: float) -> str:
        """Very many possessions as one shape; those that are nearer than a pixel are drawn as one."""
        near = int(self.axis.scale)
        parts: list[tuple[int, int]] = []
        start, end = held[0].start, held[0].end
        for hold in held:
            if hold.start - end > near:
                parts.append((start, end))
                start = hold.start
            end = max(end, hold.end)
        shapes = []
        for first, last in [*parts, (start, end)]:
            left, right = self._extent(first, last)
            shapes.append(f"M{number(left)} {number(top + 2)}h{number(right - left)}v{number(BAR)}h{number(left - right)}z")
        return element("path", d="".join(shapes))

    def _extent(self, start: int, end: int) -> tuple[float, float]:
        left = self.axis.x(max(start, self.axis.start))
        return left, max(self.axis.x(min(end, self.axis.end)) - 0.7, left + 2)

    def _who(self, process: int, start: int, end: int, shared: Shared) -> str:
        if not self.titles:
            return ""
        words = WORDS[self.look.language]
        time = words["left"] if end == NOT_OVER else duration(end - start, self.look.language)
        return words["hold"].format(process=self.story.process(process).name, object=self.story.names[shared.number], time=time)

    def _name(self, process: int, left: float, right: float, top: float) -> None:
        for cut in self.axis.cuts:
            if cut.left < right and cut.right > left:
                left, right = max(((left, cut.left), (cut.right, right)), key=lambda part: part[1] - part[0])
        if self.look.silent:
            return
        name = self.story.process(process).name
        short = name.rpartition("-")[2] if name.startswith("Process-") else name
        for text in (name, short):
            if width(text, "in") + 6 <= right - left:
                self.canvas.text(text, (left + right) / 2, top + 13, "in", "middle", more="on")
                return

    def _ground(self, line: float) -> None:
        """The thin line on which a row stands."""
        self.canvas.add(
            element("path", class_="ground", d=f"M{number(self.axis.left)} {number(line)}H{number(self.axis.right)}"), "under"
        )

    # Steps

    def _permits(self, shared: Shared, top: float) -> float:
        """Permits of a semaphore that are free."""
        change = {"acquired": -1, "releases": 1}
        undone = sum(1 for event in self._events(shared) if event.kind == "release failed")
        steps = self._counted(shared, change, shared.value)
        return self._steps(shared, steps[: len(steps) - undone] if undone else steps, top, limit=shared.value)

    def _items(self, shared: Shared, top: float) -> float:
        """Items in a queue or pipe."""
        change = {"puts": 1, "sends": 1, "got": -1, "received": -1}
        return self._steps(shared, self._counted(shared, change, 0), top, limit=shared.limit)

    def _arrived(self, shared: Shared, top: float) -> float:
        """Processes that wait at a barrier."""
        change = {"arrives": 1, "passes": -1, "broken": -1}
        return self._steps(shared, self._counted(shared, change, 0), top, limit=shared.limit)

    def _tasks(self, shared: Shared, top: float) -> float:
        """Tasks that were handed to a pool and have not ended."""
        return self._steps(shared, self._counted(shared, {"submits": 1, "task ends": -1}, 0), top)

    def _flag(self, shared: Shared, top: float) -> float:
        """Whether an event is set."""
        steps: Steps = [(self.axis.start, 0)]
        steps += [(event.time, float(event.kind == "sets")) for event in self._events(shared) if event.kind in ("sets", "clears")]
        return self._steps(shared, steps, top, height=10)

    def _counted(self, shared: Shared, change: dict[str, int], first: int) -> Steps:
        now = first
        steps: Steps = [(0, now)]
        for event in self._events(shared):
            if event.kind in change:
                now = max(0, now + change[event.kind])
                steps.append((event.time, now))
        return steps

    def _events(self, shared: Shared) -> list[Event]:
        return self.story.trace.by_object[shared.number]

    def _steps(self, shared: Shared, steps: Steps, top: float, *, limit: int = 0, height: float = STEP) -> float:
        """A filled step chart on a thin line, with a dashed line at the limit."""
        colour = self.story.colours[shared.number]
        bottom = top + height + 6
        most = max([float(limit), *(value for _, value in steps)]) or 1.0
        line = outline(steps, self.axis, column=self.look.column, bottom=bottom, scale=height / most)
        self._ground(bottom)
        if limit:
            at = number(bottom - limit * height / most)
            self.canvas.add(element("path", class_="limit", d=f"M{number(self.axis.left)} {at}H{number(self.axis.right)}"))
        start = f"M{number(self.axis.left)} "
        area = f"{start}{number(bottom)}V{line.removeprefix(start)}V{number(bottom)}"
        self.canvas.add(element("path", class_=f"step fill {colour}", d=area))
        return bottom + 6

    # Value and Array

    def _value(self, shared: Shared, top: float) -> float:
        """The value: a step at each write, and the number where there is room for it."""
        written = self.story.writes(shared.number)
        later = bisect_left(written, (self.axis.start, -inf))
        steps: Steps = [(self.axis.start, self._first(shared, written[:later])), *written[later:]]
        values = [value for _, value in steps]
        low, high = min(values), max(values)
        bottom = top + STEP + 14
        scale = STEP / (high - low) if high > low else 0.0
        line = outline(steps, self.axis, column=self.look.column, bottom=bottom - 4, scale=scale, base=low)
        self.canvas.add(element("g", element("path", class_="step", d=line), class_=self.story.colours[shared.number]))
        if low == high:
            self._marks(steps[:1], bottom - 4, scale, low)
        elif len(steps) <= FEW:
            self._marks(steps, bottom - 4, scale, low)
        else:
            self._marks([steps[0], steps[-1]], bottom - 4, scale, low)
        return bottom + 6

    def _first(self, shared: Shared, before: Steps) -> float:
        """What a value is when the picture begins: what was written last, or what is read first."""
        if before:
            return before[-1][1]
        first = next((event for event in self._events(shared) if event.kind in ("reads", "writes")), None)
        return first.a if first and first.kind == "reads" and isfinite(first.a) else 0

    def _marks(self, steps: Steps, bottom: float, scale: float, low: float) -> None:
        """The numbers of a value, first and last before the others."""
        order = dict.fromkeys([0, len(steps) - 1, *range(1, len(steps) - 1)])
        for place in order:
            time, value = steps[place]
            x, y = self.axis.x(time), bottom - (value - low) * scale
            text = self.said(value)
            places = [(x + 3, y - 4, "start"), (x + 3, y + 13, "start"), (x - 3, y - 4, "end")]
            self.canvas.text_if_free(text, places, "small", "ink halo")

    def said(self, value: float) -> str:
        """A value as a number of the language."""
        if isinstance(value, float) and not value.is_integer():
            return decimal(value, 2, self.look.language)
        return count(int(value), self.look.language)

    def _array(self, shared: Shared, top: float) -> float:
        """A point for each access to a place of an array: filled for writes."""
        height = min(60.0, max(STEP, 7.0 * shared.length))
        bottom = top + height + 6
        seen: set[tuple[int, int]] = set()
        near = int(self.axis.scale)
        grid = 9.0 if self.look.silent else 2.5 if self.look.rich else 6.0
        last: dict[int, int] = {}
        for event in self._events(shared):
            if event.kind == "writes" and event.time - last.get(event.b, -near) >= near and event.time >= self.axis.start:
                last[event.b] = event.time
                x = self.axis.x(event.time)
                y = top + 5 + (height - 4) * event.b / max(1, shared.length - 1)
                seen.add((round(x / grid), round(y / grid)))
        dots = "".join(f"M{number(x * grid)} {number(y * grid)}h0" for x, y in sorted(seen)[:260])
        self._ground(bottom)
        if dots:
            self.canvas.add(element("path", class_=f"dots {self.story.colours[shared.number]}", d=dots))
        return bottom + 6


def signs(story: Story, shared: Shared) -> Iterator[tuple[int, str]]:
    """What an object tells all who wait for it, and when: a barrier opens, an event is set, a condition is notified."""
    if shared.kind not in ("Barrier", "Event", "Condition"):
        return
    waiting = 0
    is_set = False
    for event in story.trace.by_object[shared.number]:
        if event.kind == "arrives":
            waiting += 1
            if waiting == shared.limit:
                yield event.time, "opens"
                waiting = 0
        elif event.kind in ("broken", "resets", "aborts"):
            waiting = 0
        elif event.kind == "sets":
            if not is_set:
                yield event.time, "sets"
            is_set = True
        elif event.kind == "clears":
            is_set = False
        elif event.kind == "notifies":
            yield event.time, "notifies"
