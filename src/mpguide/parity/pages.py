"""Compare a page with its translation: headings, paragraphs, fences, lists, tables, admonitions in their order, and all links.

Terms that are defined stand in the order of each language's alphabet, so they are compared as links are: section by section.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import zip_longest

from mpguide.page.fences import read_fences

_HEADING = re.compile(r"^(#{1,6})\s+(.*?)(?:\s*\{\s*#([\w-]+)[^}]*\})?\s*$")
_ADMONITION = re.compile(r'^\s*(!!!|\?\?\?\+?|///)\s*([\w -]*?)\s*(?:".*")?\s*$')
_TAB = re.compile(r'^\s*===[!+]?\s+"')
_BULLET = re.compile(r"^(\s*)[-*+]\s")
_NUMBER = re.compile(r"^(\s*)\d+[.)]\s")
_ROW = re.compile(r"^\s*\|.*\|\s*$")
_IMAGE = re.compile(r"^\s*!\[.*?\]\(\s*<?([^)\s>]+)")
_BAR = re.compile(r"(?<!\\)\|")
_KINDS: tuple[tuple[str, re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    ("admonition", _ADMONITION, lambda match: f"{match[1]} {match[2]}"),
    ("tab", _TAB, lambda match: ""),
    ("list item", _BULLET, lambda match: f"of a bullet, indented by {len(match[1])}"),
    ("list item", _NUMBER, lambda match: f"of a number, indented by {len(match[1])}"),
    ("table row", _ROW, lambda match: f"of {len(_BAR.findall(match[0])) - 1} cells"),
    ("image", _IMAGE, lambda match: match[1]),
)
"""What a single line begins: its kind, how to know it, and what must be equal of it."""
_TERM = re.compile(r"^(?P<name>[^\s:].*?)(?:\s+\{\s*#(?P<id>[\w-]+)[^}]*\})?\s*$")
_DEFINITION = re.compile(r"^:\s")
_UNDERLINE = re.compile(r"^(=+|-+)\s*$")
_CODE = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)", re.DOTALL)
_LINK = re.compile(
    r"""(?P<image>!?)\[(?:[^\[\]]|\[[^\]]*\])*\]\(\s*<?(?P<target>[^)\s>]+)>?[^)]*\)"""  # [text](target "title")
    r"""|<(?P<address>https?://[^>]+)>"""
    r"""|^\s*\[[^\]]+\]:\s+<?(?P<reference>[^\s>]+)"""  # [text]: target
    r"""|(?:href|src)=["'](?P<raw>[^"']*)""",
    re.MULTILINE,
)
_TITLE = re.compile(r"""\btitle=(["']).*?\1""")
_INCLUDED = re.compile(r"""(-8<-+\s+["'])\w+/""")
_MANUAL = re.compile(r"^https://docs\.python\.org/(?:es/|en/)?")


@dataclass(frozen=True)
class _Item:
    """One thing of a page's structure: its kind, what must be equal, and where it stands."""

    kind: str
    detail: str
    line: int

    def __str__(self) -> str:
        return f"{self.kind} {self.detail}".strip()


@dataclass
class _Section:
    """A part of a page from one heading to the next: where it begins, its things in order, its terms, its prose in paragraphs."""

    line: int
    items: list[_Item] = field(default_factory=list)
    terms: list[_Item] = field(default_factory=list)
    prose: list[str] = field(default_factory=list)

    @property
    def links(self) -> Counter[str]:
        """What its links and images point to; the Python manual's languages count as one."""
        text = "\n".join(_CODE.sub("``", paragraph) for paragraph in self.prose)
        found: Counter[str] = Counter()
        for link in _LINK.finditer(text):
            target = link["target"] or link["address"] or link["reference"] or link["raw"]
            found[("image " if link["image"] else "") + _MANUAL.sub("https://docs.python.org/", target)] += 1
        return found


def page_differences(original: str, translation: str, original_name: str) -> list[tuple[int, str]]:
    """What *translation* is built otherwise than *original*: line of the translation and the difference.

    Of structure, only the first difference is told, for all that follow come from it; of links, those of each section.
    """
    left, right = _sections(original), _sections(translation)
    rows = [*_bad_headings(right), *_bad_terms(right)]
    for ours, theirs in zip_longest(_items(right), _items(left)):
        if ours is None:
            return [*rows, (0, f"{theirs} of {original_name}:{theirs.line} is missing")]
        if theirs is None:
            return [*rows, (ours.line, f"{ours} has no counterpart in {original_name}")]
        if (ours.kind, ours.detail) != (theirs.kind, theirs.detail):
            return [*rows, (ours.line, f"{ours} stands where {original_name}:{theirs.line} has {theirs}")]
    for section, twin in zip(right, left, strict=True):
        rows += _links_differ(section, twin, original_name)
        rows += _terms_differ(section, twin, original_name)
    return rows


def _items(sections: list[_Section]) -> Iterator[_Item]:
    return (item for section in sections for item in section.items)


def _bad_headings(sections: list[_Section]) -> Iterator[tuple[int, str]]:
    """The headings below the first level that lack an id, and those whose id stands twice."""
    seen = set()
    for item in _items(sections):
        level, _, name = item.detail.partition(" #")
        if item.kind != "heading":
            continue
        if not name and level != "1":
            what = f"heading '{item.detail}' has no explicit id; write {{ #id }} behind it, equal in both languages"
            yield item.line, what
        elif name in seen:
            yield item.line, f"the id #{name} stands twice on the page; give one heading another"
        seen.add(name)


def _bad_terms(sections: list[_Section]) -> Iterator[tuple[int, str]]:
    """The terms without an id."""
    for section in sections:
        for term in section.terms:
            if not term.detail:
                yield term.line, "this term has no id; write { #id } behind it, equal in both languages"


def _terms_differ(ours: _Section, theirs: _Section, original_name: str) -> Iterator[tuple[int, str]]:
    left, right = ({term.detail for term in section.terms} for section in (theirs, ours))
    for term in theirs.terms:
        if term.detail not in right:
            yield ours.line, f"the section beginning here lacks {term} of {original_name}:{term.line}"
    for term in ours.terms:
        if term.detail not in left:
            yield term.line, f"{term} has no counterpart in the section beginning at {original_name}:{theirs.line}"


def _links_differ(ours: _Section, theirs: _Section, original_name: str) -> Iterator[tuple[int, str]]:
    where = f"{original_name}:{theirs.line}"
    for link in theirs.links - ours.links:
        yield ours.line, f"the section beginning here lacks the link or image {link} of {where}"
    for link in ours.links - theirs.links:
        yield ours.line, f"the section beginning here has the link or image {link}, which {where} has not"


def _sections(text: str) -> list[_Section]:
    """The page cut at its headings."""
    lines = text.splitlines()
    fences = dict(_fences(text))
    section = _Section(1)
    sections = [section]
    number = _front_matter(lines, section)
    within = False  # a paragraph that goes on
    while number < len(lines):
        line = lines[number]
        number += 1
        if number in fences:
            fence, last = fences[number]
            section.items.append(fence)
            number, within = last, False
        elif heading := _HEADING.match(line):
            section = _Section(number, [_Item("heading", f"{len(heading[1])} #{heading[3] or ''}", number)])
            sections.append(section)
            section.prose.append(line)
            within = False
        else:
            item = _structure(line, number, within)
            section.items += [item] if item else []
            section.terms += _defined(lines, number)
            if within and item is None:
                section.prose[-1] += f"\n{line}"
            else:
                section.prose.append(line)
            within = bool(line.strip()) and (within or (item is not None and item.kind in ("paragraph", "list item")))
    return sections


def _structure(line: str, number: int, within: bool) -> _Item | None:
    """What *line* begins; nothing if it is blank or goes on with the paragraph it is *within*."""
    for kind, pattern, detail in _KINDS:
        if match := pattern.match(line):
            return _Item(kind, detail(match), number)
    if within and _UNDERLINE.match(line):
        return _Item("underlined heading", "", number)
    if within or not line.strip():
        return None
    return _Item("paragraph", f"indented by {len(line) - len(line.lstrip())}", number)


def _defined(lines: list[str], number: int) -> list[_Item]:
    """The term that stands in the line with this *number*, if its definition follows."""
    term = _TERM.match(lines[number - 1])
    if term and number < len(lines) and _DEFINITION.match(lines[number]):
        return [_Item("term", f"#{term['id']}" if term["id"] else "", number)]
    return []


def _fences(text: str) -> Iterator[tuple[int, tuple[_Item, int]]]:
    """By the number of its first line, each fence and the number of its last line."""
    for fence in read_fences(text):
        info = _TITLE.sub("title=", fence.info)
        includes = [_INCLUDED.sub(r"\1", line.strip()) for line in fence.body if "8<" in line]
        detail = " ".join(["```", info, *(includes or [f"of {len(fence.body)} lines"])])
        yield fence.line, (_Item("fence", detail, fence.line), fence.line + len(fence.body) + (not fence.fault))


def _front_matter(lines: list[str], section: _Section) -> int:
    """Note the keys of the front matter in *section*; return how many lines it takes."""
    if not lines or lines[0] != "---" or "---" not in lines[1:]:
        return 0
    end = lines.index("---", 1)
    keys = [line.partition(":")[0] for line in lines[1:end] if re.match(r"\w+:", line)]
    section.items.append(_Item("front matter", ", ".join(keys), 1))
    return end + 1
