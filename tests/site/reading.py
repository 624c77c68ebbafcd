"""Reads a built page as a visitor's tools do: elements, ids, addresses, the figures of its examples."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

_VOID = {"area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"}


@dataclass
class Element:
    """One element with its attributes, text and children."""

    tag: str
    attributes: dict[str, str]
    children: list[Element] = field(default_factory=list)
    pieces: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All text within, in order."""
        return "".join(self.pieces)

    def find(self, tag: str, **attributes: str) -> list[Element]:
        """The elements within that have *tag* and *attributes*; ``class_`` is one of the classes."""
        name = attributes.pop("class_", "")
        found = []
        for child in self.children:
            wanted = all(child.attributes.get(key.replace("_", "-")) == value for key, value in attributes.items())
            if child.tag == tag and wanted and (not name or name in child.attributes.get("class", "").split()):
                found.append(child)
            found += child.find(tag, **({"class_": name} if name else {}), **attributes)
        return found

    def all(self) -> list[Element]:
        """Every element within."""
        return [element for child in self.children for element in (child, *child.all())]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Element("document", {})]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(element)
        if tag not in _VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if any(element.tag == tag for element in self.open):
            while self.open.pop().tag != tag:
                pass

    def handle_data(self, data: str) -> None:
        for element in self.open:
            element.pieces.append(data)


def read(path: Path) -> Element:
    """The page at *path*."""
    reader = _Reader()
    reader.feed(path.read_text(encoding="utf-8"))
    return reader.open[0]
