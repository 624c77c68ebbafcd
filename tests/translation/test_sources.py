"""The page of sources holds every external address that a page cites, and none that no page cites.

Addresses are compared without what follows a ``#``: a page of the manual stands there once, whatever is cited of it.
What a failure says is what to do: the line to add, to change or to take out.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import pytest

from mpguide.programs import LANGUAGES
from tests.conftest import PROJECT

SOURCES = "about/sources"
GROUPS = {
    "whats-new": r"https://docs\.python\.org/3/whatsnew/",
    "manual": r"https://docs\.python\.org/",
    "peps": r"https://peps\.python\.org/",
    "issues": r"https://github\.com/python/cpython/(issues|pull)/|https://bugs\.python\.org/",
    "code": r"https://github\.com/python/cpython/blob/",
    "systems": r"https://(man7\.org|pubs\.opengroup\.org|docs\.kernel\.org|learn\.microsoft\.com)/",
}
"""The section of the page that an address belongs to, by its beginning; the first that fits. Books and tools are told by hand."""

_FENCE = re.compile(r"^( *)(`{3,}).*?^ *\2", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"(`+)(?!`).*?(?<!`)\1(?!`)", re.DOTALL)
_TEXT = r"\[((?:[^\[\]]|\[[^\]]*\])*)\]"
_ADDRESS = re.compile(
    rf"{_TEXT}\(<?(https?://[^)\s>#]+)"  # [text](address)
    r"|()<(https?://[^>#\s]+)"
    r"|^ *()\[[^\]]+\]: +<?(https?://[^>#\s]+)"  # [text]: address
    r"|()\bhref=[\"'](https?://[^\"'#]+)",
    re.MULTILINE,
)
_PAGE = re.compile(rf"{_TEXT}\((?!https?:)([^)\s#]+)\.md(?:#[\w-]+)?\)")


@cache
def addresses(text: str) -> dict[str, str]:
    """The external addresses in *text*, each with the words of its first link; those in code are left out."""
    prose = _FENCE.sub("", text)
    words = {match.start(): match[0] for match in _CODE.finditer(prose)}
    found: dict[str, str] = {}
    for match in _ADDRESS.finditer(prose):
        if any(start < match.start() < start + len(code) for start, code in words.items()):
            continue
        name, address = (part for part in match.groups() if part is not None)
        found.setdefault(address, name or address)
    return found


@cache
def pages(language: str) -> dict[str, str]:
    """The text of each page of *language* by its name, as in ``reference/lock``."""
    folder = PROJECT / "docs" / language
    return {
        path.relative_to(folder).with_suffix("").as_posix(): path.read_text(encoding="utf-8") for path in folder.rglob("*.md")
    }


@cache
def cited(language: str) -> dict[str, dict[str, str]]:
    """Each external address of the guide: the pages that cite it, with the words they do it with."""
    found: dict[str, dict[str, str]] = {}
    for name, text in sorted(pages(language).items()):
        if name != SOURCES:
            for address, words in addresses(text).items():
                found.setdefault(address, {})[name] = words
    return found


def group_of(address: str) -> str:
    """The id of the section in which *address* stands; empty for books and tools."""
    return next((name for name, pattern in GROUPS.items() if re.match(pattern, address)), "")


def link_to(name: str, language: str) -> str:
    """A link to the page *name* from the page of sources, with its title for words."""
    title = re.search(r"^# (.+)$", pages(language)[name], re.MULTILINE)
    path = Path(name)
    target = path.name if path.parent == Path(SOURCES).parent else f"../{name}"
    return f"[{title[1] if title else name}]({target}.md)"


def complaints(text: str, language: str) -> list[str]:
    """What has to be done to *text*, the page of sources of *language*; empty if it is right."""
    where = f"docs/{language}/{SOURCES}.md"
    known, section, rows = cited(language), "", []
    listed: dict[str, int] = {}
    for number, line in enumerate(text.splitlines(), 1):
        heading = re.match(r"#+ .*\{ #([\w-]+)", line)
        section = heading[1] if heading else section
        here = list(addresses(line))
        for address in here:
            group = group_of(address)
            if address not in known:
                rows.append(f"{where}:{number}: no page cites {address} any more; take this line out, in both languages")
            elif address in listed:
                rows.append(f"{where}:{number}: {address} stands in line {listed[address]} already; take one of them out")
            elif group and section != group:
                rows.append(f"{where}:{number}: {address} belongs under the heading #{group}; move this line there")
            listed.setdefault(address, number)
        citing = {name for address in here for name in known.get(address, {})}
        for words, target in _PAGE.findall(line) if citing else ():
            name = target.removeprefix("../") if target.startswith("../") else f"{Path(SOURCES).parent.as_posix()}/{target}"
            if line.startswith("|") and name not in citing and section in GROUPS:
                rows.append(f"{where}:{number}: {name} does not cite this source; take [{words}] out of this line")
    for address in sorted(known.keys() - listed.keys()):
        users = ", ".join(link_to(name, language) for name in known[address])
        what = {"es": "para qué se usa", "en": "what it is used for"}[language]
        words = next(iter(known[address].values()))
        rows.append(
            f"{where}: under the heading #{group_of(address) or 'books or #tools'}, add a line such as this one, with your words "
            f"in the first two cells:\n    | [{words}]({address}) | {what} | {users} |"
        )
    return rows


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_source_that_a_page_cites_stands_on_the_page_of_sources_and_no_other(language: str) -> None:
    """And a page that it sends readers to does cite the source."""
    rows = complaints(pages(language)[SOURCES], language)
    assert not rows, "\n" + "\n".join(rows)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_missing_line_is_told_with_what_to_add(language: str) -> None:
    """Take out each line in turn: its address is asked for, with the pages that cite it."""
    lines = pages(language)[SOURCES].splitlines()
    found = 0
    for number, line in enumerate(lines):
        for address in addresses(line):
            (row,) = [
                row for row in complaints("\n".join([*lines[:number], *lines[number + 1 :]]), language) if f"({address})" in row
            ]
            assert all(link_to(name, language) in row for name in cited(language)[address])
            assert f"#{group_of(address) or 'books'}" in row
            found += 1
    assert found >= 60


def test_a_line_too_many_is_told_with_its_number() -> None:
    """A stranger, a line that stands twice, one under another heading, and a page that does not cite it."""
    text = pages("en")[SOURCES]
    address = "https://peps.python.org/pep-0371/"
    number = next(number for number, line in enumerate(text.splitlines()) if address in line)
    lines = text.splitlines()
    one = lines[number]

    def told(*changed: str) -> str:
        (row,) = complaints("\n".join(changed), "en")
        return row.removeprefix(f"docs/en/{SOURCES}.md:")

    stranger = one.replace(address, "https://peps.python.org/pep-9999/")
    assert told(*lines[:number], stranger, *lines[number:]).startswith(f"{number + 1}: no page cites ")
    assert told(*lines[: number + 1], one, *lines[number + 1 :]).startswith(
        f"{number + 2}: {address} stands in line {number + 1} "
    )
    assert told(*lines[:number], *lines[number + 1 :], one).startswith(f"{len(lines)}: {address} belongs under the heading #peps")
    other = one.replace("../reference/process.md", "../reference/lock.md")
    assert other != one
    assert told(*lines[:number], other, *lines[number + 1 :]).startswith(f"{number + 1}: reference/lock does not cite ")


def test_what_counts_as_an_address() -> None:
    """Links, bare ones too, in their words and not in code."""
    text = "[a](https://a.example/x#y) [`b`](https://b.example) <https://c.example/> `[d](https://d.example)`\n```text\n<https://e.example>\n```\n"
    assert addresses(text) == {"https://a.example/x": "a", "https://b.example": "`b`", "https://c.example/": "https://c.example/"}
