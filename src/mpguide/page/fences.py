"""The fences of a Markdown text, with their lines: what SuperFences will see, before it sees it.

They are read by the rules of SuperFences. What it would take for a paragraph because of a slip is a fence with a fault here, so
that no fence is lost silently.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_OPENING = re.compile(r"^(?P<indent>[ >]*)(?P<item>(?:(?:[-*+]|\d+[.)]) +)*)(?P<marks>`{3,}|~{3,})(?P<info>.*)$")
_LANGUAGE = re.compile(r"[\s{.]*(?P<name>[\w+#-]++)(?!=)")
_PLAIN = re.compile(r"""[\w#.+-]*\s*\{.*\}|(?:[\w#.+-]+(?:\s+|$))?(?:(?:title|hl_lines|linenums)=(["']).*?\1(?:\s+|$))*""")
TAB = 4
"""Columns of a tab, as Markdown counts them."""

PYTHON = frozenset({"python", "python3", "py", "py3", "pycon", "pycon3", "ipython", "pyodide"})
"""Names under which a fence may hold Python."""


@dataclass(frozen=True)
class Fence:
    """One fenced block.

    Attributes:
        line: number of its opening line, from 1.
        info: what follows the opening marks.
        body: its lines without the indentation of the fence, tabs expanded.
        indent: what stands before the opening marks.
        fault: why Markdown will not take it for a fence, and what to do; empty for a good one.
    """

    line: int
    info: str
    body: tuple[str, ...]
    indent: str
    fault: str = ""

    @property
    def language(self) -> str:
        """The first word of the info string in lower case, without the dot of ``{.python}``."""
        word = _LANGUAGE.match(self.info)
        return word["name"].lower() if word else ""

    @property
    def is_plain(self) -> bool:
        """Whether Markdown itself understands all that follows the opening marks."""
        return _PLAIN.fullmatch(self.info) is not None


def read_fences(text: str) -> Iterator[Fence]:
    """Every fence of *text*, nested ones in their own indentation; a fence inside a fence is text."""
    lines = [line.expandtabs(TAB) for line in text.splitlines()]
    number = 0
    while number < len(lines):
        opening = _OPENING.match(lines[number])
        number += 1
        if opening:
            body, closed, fault = _body(opening, lines, number)
            yield Fence(number, opening["info"].strip(), tuple(body), opening["indent"], fault)
            number += len(body) + closed


def _body(opening: re.Match[str], lines: list[str], start: int) -> tuple[list[str], bool, str]:
    """The lines of a fence from the one numbered *start*, whether a closing line follows them, and the fence's fault."""
    if opening["item"]:
        return [], False, "a fence cannot begin behind a list marker; put it on a line of its own, indented as the item's text"
    indent = opening["indent"]
    prefix = re.compile(rf"[ >]{{{len(indent)}}}")
    closing = re.compile(rf"{opening['marks']} *")
    body: list[str] = []
    for line in lines[start:]:
        within = prefix.match(line)
        if within and closing.fullmatch(line, within.end()):
            return body, True, ""
        if line.strip(" >") and not (within and within[0].count(">") == indent.count(">")):
            number = start + len(body) + 1
            return body, False, f"line {number} is indented less than its fence, which is none therefore; indent them alike"
        body.append(line[len(indent) :])
    return body, False, "this fence is never closed; close it with the same marks, indented alike"
