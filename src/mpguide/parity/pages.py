"""Compare a page with its translation: headings and ids, fences, links, images, admonitions, lists, tables, in their order."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest

from mpguide.page.fences import read_fences

_HEADING = re.compile(r"^(#{1,6})\s+(.*?)(?:\s*\{\s*#([\w-]+)[^}]*\})?\s*$")
_ADMONITION = re.compile(r'^\s*(!!!|\?\?\?\+?|///)\s*([\w -]*?)\s*(?:".*")?\s*$')
_TAB = re.compile(r'^\s*===[!+]?\s+"')
_ITEM = re.compile(r"^(\s*)([-*+]|\d+[.)])\s")
_ROW = re.compile(r"^\s*\|.*\|\s*$")
_BAR = re.compile(r"(?<!\\)\|")
_LINK = re.compile(r"(!?)\[(?:[^\[\]]|\[[^\]]*\])*\]\(\s*<?([^)\s>]+)>?[^)]*\)|<(https?://[^>]+)>")
_MANUAL = re.compile(r"^https://docs\.python\.org/(?:es/|en/)?")


@dataclass(frozen=True)
class _Item:
    """One thing of a page's structure: its kind, what must be equal, and where it stands."""

    kind: str
    detail: str
    line: int

    def __str__(self) -> str:
        return f"{self.kind} {self.detail}".strip()


def page_differences(original: str, translation: str, original_name: str) -> list[tuple[int, str]]:
    """What *translation* is built otherwise than *original*: line of the translation and the difference.

    Of structure, only the first difference is told, for all that follow come from it; of links, those of each section.
    """
    left, right = _sections(original), _sections(translation)
    rows = [
        (
            item.line,
            f"{item.kind} '{item.detail}' has no explicit id; write {{ #id }} behind it, equal in both languages",
        )
        for section in right
        for item in section.items[:1]
        if item.kind == "heading" and item.detail.endswith("#") and not item.detail.startswith("1 ")
    ]
    for ours, theirs in zip_longest(
        (item for section in right for item in section.items), (item for section in left for item in section.items)
    ):
        if ours is None:
            return [*rows, (0, f"{theirs} of {original_name}:{theirs.line} is missing")]
        if theirs is None:
            return [*rows, (ours.line, f"{ours} has no counterpart in {original_name}")]
        if (ours.kind, ours.detail) != (theirs.kind, theirs.detail):
            return [*rows, (ours.line, f"{ours} stands where {original_name}:{theirs.line} has {theirs}")]
    for ours, theirs in zip(right, left, strict=True):
        rows += _links_differ(ours, theirs, original_name)
    return rows


@dataclass
class _Section:
    items: list[_Item]
    links: Counter[str]
    line: int


def _links_differ(ours: _Section, theirs: _Section, original_name: str) -> Iterator[tuple[int, str]]:
    for link in theirs.links - ours.links:
        yield ours.line, f"the section beginning here lacks the link or image {link} of {original_name}:{theirs.line}"
    for link in ours.links - theirs.links:
        yield (
            ours.line,
            f"the section beginning here has the link or image {link}, which {original_name}:{theirs.line} has not",
        )


def _sections(text: str) -> list[_Section]:
    """The page cut at its headings."""
    fenced = _fenced(text)
    sections = [_Section([], Counter(), 1)]
    for number, line in enumerate(_without_front_matter(text), start=1):
        if number in fenced:
            if fenced[number]:
                sections[-1].items.append(_Item("fence", fenced[number], number))
            continue
        heading = _HEADING.match(line)
        if heading:
            sections.append(_Section([], Counter(), number))
            sections[-1].items.append(_Item("heading", f"{len(heading[1])} #{heading[3] or ''}", number))
        else:
            sections[-1].items += _structure(line, number)
        sections[-1].links.update(_links(line))
    return sections


def _structure(line: str, number: int) -> Iterator[_Item]:
    if match := _ADMONITION.match(line):
        yield _Item("admonition", f"{match[1]} {match[2]}", number)
    elif _TAB.match(line):
        yield _Item("tab", "", number)
    elif match := _ITEM.match(line):
        kind = "bullet" if match[2] in "-*+" else "number"
        yield _Item("list item", f"{kind} indented by {len(match[1])}", number)
    elif _ROW.match(line):
        yield _Item("table row", f"of {len(_BAR.findall(line)) - 1} cells", number)


def _links(line: str) -> Iterator[str]:
    prose = re.sub(r"(`+).*?\1", "``", line)
    for image, target, address in _LINK.findall(prose):
        yield ("image " if image else "") + _MANUAL.sub("https://docs.python.org/", target or address)


def _fenced(text: str) -> dict[int, str]:
    """The line numbers of all fences: what must be equal at the opening line, nothing at the others."""
    lines: dict[int, str] = {}
    for fence in read_fences(text):
        last = fence.line + len(fence.body) + 1
        lines.update(dict.fromkeys(range(fence.line, last + 1), ""))
        info = re.sub(r'title="[^"]*"', 'title=""', fence.info)
        body = [re.sub(r'(--8<--\s+")\w+/', r"\1", line.strip()) for line in fence.body if "--8<--" in line]
        lines[fence.line] = " ".join(["```", info, *body])
    return lines


def _without_front_matter(text: str) -> list[str]:
    """The lines of a page, those of its front matter blank."""
    lines = text.splitlines()
    if lines and lines[0] == "---" and "---" in lines[1:]:
        end = lines.index("---", 1)
        lines[: end + 1] = [""] * (end + 1)
    return lines
