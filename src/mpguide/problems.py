"""What stops a build, in words for people: where, what, and what to do."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Problem:
    """One fault of the site's content.

    Attributes:
        where: a file of the project, as ``docs/es/guide/first-process.md``.
        line: its line, 0 for the file as a whole.
        what: what is wrong and what to do.
    """

    where: str
    line: int
    what: str

    def __str__(self) -> str:
        place = f"{self.where}:{self.line}" if self.line else self.where
        return f"{place}: {self.what}"


def report(problems: Iterable[Problem]) -> str:
    """All problems as one text, sorted, each on a line of its own."""
    rows = sorted(set(problems))
    count = f"{len(rows)} problem{'s' if len(rows) != 1 else ''}"
    return "\n".join([f"{count} in the content of the site; nothing was published:", *(f"  {row}" for row in rows)])
