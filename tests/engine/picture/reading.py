"""An SVG as a reader sees it: its texts with the places they take, and the lines that might cross them."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from typing import NamedTuple

from mpguide.picture.svg import Box
from mpguide.picture.text import FONTS

SVG = "{http://www.w3.org/2000/svg}"
NARROWEST = 0.42
"""Em of an average letter: what a text surely takes, as the sizes that the engine reckons with are upper bounds."""


class Text(NamedTuple):
    """A text of a drawing.

    Attributes:
        text: its words.
        box: the place that it takes.
        classes: its classes.
    """

    text: str
    box: Box
    classes: set[str]


def root(svg: str) -> ET.Element:
    """The drawing as XML: it is well-formed."""
    return ET.fromstring(svg)


def size(svg: str) -> tuple[float, float]:
    """Width and height of the view box."""
    _, _, wide, high = map(float, root(svg).attrib["viewBox"].split())
    return wide, high


def texts(svg: str) -> list[Text]:
    """Every text that stands in the drawing."""
    return [_text(element) for element in root(svg).iter(f"{SVG}text")]


def _text(element: ET.Element) -> Text:
    classes = set(element.attrib["class"].split())
    (font,) = classes & set(FONTS)
    size, mono, _ = FONTS[font]
    words = element.text or ""
    wide = len(words) * size * (0.632 if mono else NARROWEST)
    x, y = float(element.attrib["x"]), float(element.attrib["y"])
    left = x - wide / 2 if "mid" in classes else x - wide if "end" in classes else x
    return Text(words, Box(left, y - size * 0.7, left + wide, y + size * 0.15), classes)


def lines(svg: str, *classes: str) -> list[tuple[float, float, float, float]]:
    """The straight lines of the paths that have one of *classes*."""
    found = []
    for element in root(svg).iter(f"{SVG}path"):
        if set(element.attrib.get("class", "").split()) & set(classes):
            parts = re.findall(r"M(-?[\d.]+) (-?[\d.]+)L(-?[\d.]+) (-?[\d.]+)", element.attrib["d"])
            found += [(float(a), float(b), float(c), float(d)) for a, b, c, d in parts]
    return found


def crosses(line: tuple[float, float, float, float], box: Box) -> bool:
    """Whether a line goes through *box*: whether one of a hundred points of it lies in it."""
    x, y, to_x, to_y = line
    points = ((x + (to_x - x) * step / 100, y + (to_y - y) * step / 100) for step in range(101))
    return any(box.left < a < box.right and box.top < b < box.bottom for a, b in points)


def shapes(svg: str, *classes: str) -> list[ET.Element]:
    """The elements that have all of *classes*."""
    return [element for element in root(svg).iter() if set(classes) <= set(element.attrib.get("class", "").split())]
