"""What MkDocs warns of stops the build, with the line: its own strict mode hears nothing under ``--quiet`` and names no line."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping

from mpguide.page import Page
from mpguide.problems import Problem

_LINK = re.compile(r"Doc file '(?P<page>[^']+)' (?P<what>contains [^']*'(?P<target>[^']*)'.*)", re.DOTALL)


class Complaints(logging.Handler):
    """Turns the warnings of MkDocs and of its plugins into problems."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._pages: Mapping[str, Page] = {}
        self._problems: list[Problem] = []

    def listen(self) -> None:
        """Hear every warning from now on; a MkDocs that was told to be quiet prints none of them nevertheless."""
        logger = logging.getLogger("mkdocs")
        for handler in logger.handlers:
            handler.setLevel(max(handler.level, logger.level))
        logger.setLevel(min(logger.level, logging.WARNING))
        logger.addHandler(self)

    def begin(self, pages: Mapping[str, Page]) -> None:
        """Forget what was heard; *pages* by their paths are what the next warnings are about."""
        self._pages, self._problems = pages, []

    @property
    def problems(self) -> list[Problem]:
        """What was heard since the build began."""
        return list(self._problems)

    @property
    def count(self) -> int:
        """How many were heard."""
        return len(self._problems)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep a warning, with the page and the line where it is about a link."""
        message = record.getMessage()
        link = _LINK.match(message)
        page = self._pages.get(link["page"]) if link else None
        if link and page:
            what = f"{link['what']} Mend the link, or write what it points to."
            self._problems.append(Problem(page.where, _line(page.text, link["target"]), what))
        else:
            self._problems.append(Problem("mkdocs.yml", 0, message))


def _line(text: str, target: str) -> int:
    """The first line of *text* that holds *target* whole, 0 if none does."""
    whole = re.compile(rf"(?<![\w#/.-]){re.escape(target)}(?![\w#/.-])")
    return next((number for number, line in enumerate(text.splitlines(), 1) if whole.search(line)), 0)
