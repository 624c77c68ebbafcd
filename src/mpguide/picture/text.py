"""How wide a text will be, and what to leave out of one that is too wide."""

from __future__ import annotations

import re
from typing import NamedTuple

_WIDTHS = {
    0.3: " !,.:;`ij|í¡·'",
    0.36: "()[]flt",
    0.42: "-/I\\_r{}Í",
    0.5: "*1csyz",
    0.54: "7?Jakvxá¿",
    0.58: "2<>FL^bdeghnopu~éóúñü\u00d7",
    0.62: "$+3569EPSTVYZqÉ\u2212µ",
    0.66: "48=ABCKRXÁ",
    0.72: "0DGHNUwÚÑ",
    0.78: "#&OQÓ…",
    0.94: "%@MWm",
}
"""Widths in em of the site's text font, rounded up so that the fonts that stand in for it fit too."""
_OF = {character: width for width, characters in _WIDTHS.items() for character in characters}
_MONO = 0.632
_BOLD = 1.05
_UNKNOWN = 1.05
"""A letter of another script may be as wide as it is high."""


class Font(NamedTuple):
    """How a class of text is written; ``docs/assets/css/picture.css`` says the same.

    Attributes:
        size: in px of the drawing.
        mono: whether all characters are equally wide.
        bold: whether it is bold.
    """

    size: float
    mono: bool = False
    bold: bool = False


FONTS = {
    "name": Font(13.5, bold=True),
    "code": Font(12.5, mono=True),
    "small": Font(12.5),
    "bad": Font(12.5, bold=True),
    "tag": Font(12.5, bold=True),
    "in": Font(12, bold=True),
    "big": Font(15, bold=True),
}
"""By class: the texts of a picture."""


_NUMBERED = re.compile(r"-\d+$| \(\d+\)$|\[\d+\]$")


def width(text: str, font: str) -> float:
    """The width of *text* in px, rather too much than too little."""
    size, mono, bold = FONTS[font]
    ems = sum(_em(character, mono) for character in text)
    return ems * size * (_BOLD if bold and not mono else 1)


def _em(character: str, mono: bool) -> float:
    if character == "\u00a0":
        character = " "
    if mono:
        return _MONO if character.isascii() or character in _OF else _UNKNOWN
    return _OF.get(character, _UNKNOWN)


def shortened(text: str, room: float, font: str) -> str:
    """*text*, or as much of its beginning as there is *room* for; empty if that says nothing."""
    if width(text, font) <= room:
        return text
    while text and width(text + "…", font) > room:
        text = text[:-1]
    return text + "…" if len(text) > 1 else ""


def named(text: str, room: float, font: str) -> str:
    """A name that ends in a number keeps the number: ``ForkServerPo…-3``, ``long_na… (2)``."""
    number = _NUMBERED.search(text)
    if width(text, font) <= room or not number:
        return shortened(text, room, font)
    head, tail = text[: number.start()], number[0]
    return shortened(head, room - width(f"…{tail}", font), font).removesuffix("…") + f"…{tail}"


def wrapped(text: str, room: float, font: str) -> list[str]:
    """*text* in lines that fit."""
    lines: list[str] = []
    for word in text.split(" "):
        if lines and width(f"{lines[-1]} {word}", font) <= room:
            lines[-1] += f" {word}"
        else:
            lines.append(shortened(word, room, font))
    return lines
