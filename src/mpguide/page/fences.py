"""The fences of a Markdown text, with their lines: what SuperFences will see, before it sees it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_OPENING = re.compile(r"^(?P<indent>[ >\t]*)(?P<fence>`{3,}|~{3,})[ \t]*(?P<info>[^`\n]*?)[ \t]*$")

PYTHON = frozenset({"python", "python3", "py", "py3", "pycon", "pycon3", "ipython", "pyodide"})
"""Names under which a fence may hold Python."""


@dataclass(frozen=True)
class Fence:
    """One fenced block.

    Attributes:
        line: number of its opening line, from 1.
        info: what follows the opening marks.
        body: its lines, as they stand, without indentation.
        indent: what stands before the opening marks.
    """

    line: int
    info: str
    body: tuple[str, ...]
    indent: str

    @property
    def language(self) -> str:
        """The first word of the info string in lower case, without the dot of ``{.python}``."""
        words = re.findall(r"[^\s{}.]+", self.info)
        return words[0].lower() if words and "=" not in words[0] else ""


def read_fences(text: str) -> Iterator[Fence]:
    """Every fence of *text*, nested ones in their own indentation; a fence inside a fence is text."""
    lines = text.splitlines()
    number = 0
    while number < len(lines):
        opening = _OPENING.match(lines[number])
        number += 1
        if opening is None:
            continue
        start, body = number, []
        closing = re.compile(rf"^[ >\t]*{re.escape(opening['fence'])}{opening['fence'][0]}*[ \t]*$")
        while number < len(lines) and not closing.match(lines[number]):
            body.append(lines[number].removeprefix(opening["indent"]))
            number += 1
        number += 1
        yield Fence(start, opening["info"], tuple(body), opening["indent"])
