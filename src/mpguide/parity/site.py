"""Compare everything that lies in both languages."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mpguide.page.pages import Page
from mpguide.parity.pages import page_differences
from mpguide.parity.programs import program_differences
from mpguide.problems import Problem
from mpguide.programs import LANGUAGES, ProgramError, Snippets


def differences(pages: Sequence[Page], snippets: Snippets) -> list[Problem]:
    """Every page and program that is missing in a language or differs from its original."""
    return [*_pages(pages), *_programs(snippets)]


def _pages(pages: Sequence[Page]) -> Iterator[Problem]:
    original, *translations = LANGUAGES
    by_language = {language: {page.name: page for page in pages if page.language == language} for language in LANGUAGES}
    for language in translations:
        ours, theirs = by_language[language], by_language[original]
        yield from _missing(set(theirs), set(ours), "docs/{}/{}", original, language)
        for name in sorted(set(ours) & set(theirs)):
            for line, what in page_differences(theirs[name].text, ours[name].text, theirs[name].where):
                yield Problem(ours[name].where, line, what)


def _programs(snippets: Snippets) -> Iterator[Problem]:
    original, *translations = LANGUAGES
    for language in translations:
        theirs, ours = set(_files(snippets, original)), set(_files(snippets, language))
        yield from _missing(theirs, ours, "snippets/{}/{}.py", original, language)
        for name in sorted(theirs & ours):
            try:
                rows = program_differences(snippets.program(original, name), snippets.program(language, name))
            except ProgramError as error:
                rows = [(0, str(error))]
            for line, what in rows:
                yield Problem(f"snippets/{language}/{name}.py", line, what)


def _files(snippets: Snippets, language: str) -> Iterator[str]:
    """Programs and the helpers of their topics."""
    folder = snippets.root / language
    return (path.relative_to(folder).with_suffix("").as_posix() for path in folder.glob("*/*.py"))


def _missing(theirs: set[str], ours: set[str], form: str, original: str, language: str) -> Iterator[Problem]:
    for name in sorted(theirs - ours):
        yield Problem(form.format(language, name), 0, f"missing: {form.format(original, name)} has no translation; write it")
    for name in sorted(ours - theirs):
        yield Problem(form.format(original, name), 0, f"missing: {form.format(language, name)} has no original; write it")
