"""A drawing in the making: shapes in layers, texts that keep clear of each other, lines that break off before texts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from markupsafe import escape

from mpguide.picture.text import FONTS, width

ROUND = {"start": "", "middle": "mid", "end": "end"}
"""The class of a text by where its point stands."""


class Box(NamedTuple):
    """A rectangle of the drawing, by its edges."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Whether the two share any area."""
        return self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom

    def wider(self, by: float) -> Box:
        """The box with a margin."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)


def number(value: float) -> str:
    """*value* with one decimal at most."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def element(tag: str, content: str = "", **attributes: object) -> str:
    """One element; *content* is markup, attributes are text (``class_`` is class, ``aria_x`` is aria-x)."""
    told = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{number(value) if isinstance(value, float) else escape(value)}"'
        for name, value in attributes.items()
        if value != ""
    )
    return f"<{tag}{told}>{content}</{tag}>" if content else f"<{tag}{told}/>"


def title(text: str) -> str:
    """What a browser shows of a shape under the pointer; nothing for an empty text."""
    return element("title", escape(text)) if text else ""


def box_of(text: str, x: float, y: float, font: str, anchor: str = "start") -> Box:
    """The place that *text* takes when its baseline is at *y*."""
    size, wide = FONTS[font].size, width(text, font)
    left = x - {"start": 0.0, "middle": wide / 2, "end": wide}[anchor]
    return Box(left, y - size * 0.78, left + wide, y + size * 0.24)


class Canvas:
    """A drawing of a given width that grows downwards."""

    def __init__(self, wide: float, identifier: str) -> None:
        """*identifier* begins every id of the drawing."""
        self.width = wide
        self.identifier = identifier
        self.texts: list[Box] = []
        self.taken: list[Box] = []
        self._layers: dict[str, list[str]] = {"under": [], "shapes": [], "over": [], "texts": []}
        self._links: list[tuple[float, float, float, float, str, str]] = []
        self._hatched: set[str] = set()

    def add(self, markup: str, layer: str = "shapes") -> None:
        """Put *markup* into a *layer*."""
        self._layers[layer].append(markup)

    def text(self, text: str, x: float, y: float, font: str, anchor: str = "start", *, more: str = "") -> Box:
        """Write *text*, whatever stands there."""
        box = box_of(text, x, y, font, anchor)
        self.texts.append(box)
        self.taken.append(box)
        classes = " ".join(part for part in (font, ROUND[anchor], more) if part)
        self.add(element("text", escape(text), class_=classes, x=float(x), y=float(y)), "texts")
        return box

    def text_if_free(self, text: str, places: Iterable[tuple[float, float, str]], font: str, more: str = "") -> bool:
        """Write *text* at the first of *places* (x, y, anchor) where it meets nothing and lies within the drawing."""
        for x, y, anchor in places:
            box = box_of(text, x, y, font, anchor).wider(1.5)
            if box.left >= 2 and box.right <= self.width - 2 and not any(box.meets(other) for other in self.taken):
                self.text(text, x, y, font, anchor, more=more)
                return True
        return False

    def take(self, left: float, top: float, right: float, bottom: float) -> None:
        """Let no optional text stand here."""
        self.taken.append(Box(left, top, right, bottom))

    def link(self, x: float, y: float, to_x: float, to_y: float, class_: str, *, layer: str = "under") -> None:
        """A straight line, broken off where it would cross a text, even one that is written later."""
        self._links.append((x, y, to_x, to_y, class_, layer))

    def hatch(self, colour: str) -> str:
        """The fill of what is hatched in a *colour*."""
        self._hatched.add(colour)
        return f"url(#{self.identifier}-{colour})"

    def markup(self, height: float, name: str, description: str, class_: str) -> str:
        """The whole drawing."""
        boxes = [box.wider(2) for box in self.texts]
        lines: dict[tuple[str, str], list[str]] = {}
        for x, y, to_x, to_y, look, layer in self._links:
            parts = lines.setdefault((look, layer), [])
            parts += [_path(x, y, to_x, to_y, part) for part in _outside(x, y, to_x, to_y, boxes)]
        for (look, layer), parts in lines.items():
            self.add(element("path", class_=look, d="".join(parts)), layer)
        patterns = "".join(self._pattern(colour) for colour in sorted(self._hatched))
        content = [
            element("title", escape(name), id=f"{self.identifier}-title"),
            element("desc", escape(description), id=f"{self.identifier}-desc"),
            element("defs", patterns) if patterns else "",
            *(part for layer in self._layers.values() for part in layer),
        ]
        return element(
            "svg",
            "".join(content),
            xmlns="http://www.w3.org/2000/svg",
            class_=f"pic {class_}",
            viewBox=f"0 0 {number(self.width)} {number(height)}",
            role="img",
            aria_labelledby=f"{self.identifier}-title {self.identifier}-desc",
        )

    def _pattern(self, colour: str) -> str:
        stripe = element("path", class_="paper", d="M0 0h5v5h-5z") + element("path", class_=f"{colour} stripe", d="M1 0V5")
        return element(
            "pattern",
            stripe,
            id=f"{self.identifier}-{colour}",
            width=5,
            height=5,
            patternUnits="userSpaceOnUse",
            patternTransform="rotate(45)",
        )


def _path(x: float, y: float, to_x: float, to_y: float, part: tuple[float, float]) -> str:
    at = [(x + (to_x - x) * share, y + (to_y - y) * share) for share in part]
    return "M{} {}L{} {}".format(*(number(value) for point in at for value in point))


def _outside(x: float, y: float, to_x: float, to_y: float, boxes: list[Box]) -> list[tuple[float, float]]:
    """The parts of a line, as shares of it from 0 to 1, that lie in no box."""
    hidden = sorted(part for box in boxes if (part := _inside(x, y, to_x, to_y, box)))
    free: list[tuple[float, float]] = []
    done = 0.0
    for start, end in hidden:
        if start > done:
            free.append((done, start))
        done = max(done, end)
    if done < 1:
        free.append((done, 1.0))
    return free


def _inside(x: float, y: float, to_x: float, to_y: float, box: Box) -> tuple[float, float] | None:
    """The part of a line that lies in *box*: clipping after Liang and Barsky."""
    start, end = 0.0, 1.0
    for speed, before, after in ((to_x - x, box.left - x, box.right - x), (to_y - y, box.top - y, box.bottom - y)):
        if speed == 0:
            if before > 0 or after < 0:
                return None
            continue
        first, last = sorted((before / speed, after / speed))
        start, end = max(start, first), min(end, last)
    return (start, end) if start < end else None
