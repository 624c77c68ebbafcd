"""Compare everything that lies in both languages."""

from __future__ import annotations

import json
import platform
from collections.abc import Callable, Iterator, Sequence
from functools import partial

from mpguide.page.pages import Page
from mpguide.parity.pages import page_differences
from mpguide.parity.programs import program_differences
from mpguide.problems import Problem
from mpguide.programs import LANGUAGES, ProgramError, Snippets
from mpguide.shelf import Shelf, code, digest

_Rows = list[tuple[int, str]]
"""Lines of a translation and what is different there."""


def differences(pages: Sequence[Page], snippets: Snippets, shelf: Shelf | None = None) -> list[Problem]:
    """Every page and program that is missing in a language or differs from its original.

    What was compared before is not compared again, if *shelf* remembers what came of it.
    """
    return [*_pages(pages, shelf), *_programs(snippets, shelf)]


def _pages(pages: Sequence[Page], shelf: Shelf | None) -> Iterator[Problem]:
    original, *translations = LANGUAGES
    by_language = {language: {page.name: page for page in pages if page.language == language} for language in LANGUAGES}
    for language in translations:
        ours, theirs = by_language[language], by_language[original]
        yield from _missing(set(theirs), set(ours), "docs/{}/{}", original, language)
        for name in sorted(set(ours) & set(theirs)):
            left, right = theirs[name], ours[name]
            compare = partial(page_differences, left.text, right.text, left.where)
            for line, what in _compared(shelf, compare, left.where, left.text, right.text):
                yield Problem(right.where, line, what)


def _programs(snippets: Snippets, shelf: Shelf | None) -> Iterator[Problem]:
    original, *translations = LANGUAGES
    for language in translations:
        theirs, ours = set(_files(snippets, original)), set(_files(snippets, language))
        yield from _missing(theirs, ours, "snippets/{}/{}.py", original, language)
        for name in sorted(theirs & ours):
            try:
                left, right = snippets.program(original, name), snippets.program(language, name)
                compare = partial(program_differences, left, right)
                rows = _compared(shelf, compare, left.include, left.text, right.text)
            except ProgramError as error:
                rows = [(0, str(error))]
            for line, what in rows:
                yield Problem(f"snippets/{language}/{name}.py", line, what)


def _compared(shelf: Shelf | None, compare: Callable[[], _Rows], *texts: str) -> _Rows:
    """What *compare* finds between *texts*, from *shelf* if they were compared before."""
    if shelf is None:
        return compare()
    # The syntax tree of a program, and whether it has one, depend on this Python.
    name = digest(code("parity", "page/fences.py", "programs.py"), platform.python_version(), *texts)
    return [(line, what) for line, what in json.loads(shelf.recall_or(name, lambda: json.dumps(compare()).encode()))]


def _files(snippets: Snippets, language: str) -> Iterator[str]:
    """Programs and the helpers of their topics."""
    folder = snippets.root / language
    return (path.relative_to(folder).with_suffix("").as_posix() for path in folder.glob("*/*.py"))


def _missing(theirs: set[str], ours: set[str], form: str, original: str, language: str) -> Iterator[Problem]:
    for name in sorted(theirs - ours):
        yield Problem(form.format(language, name), 0, f"missing: {form.format(original, name)} has no translation; write it")
    for name in sorted(ours - theirs):
        yield Problem(form.format(original, name), 0, f"missing: {form.format(language, name)} has no original; write it")
