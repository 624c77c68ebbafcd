"""The pages and programs of the site say the same in both languages, and nothing is wrong with any of them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mpguide.page import Page, read_pages
from mpguide.parity import differences
from mpguide.programs import LANGUAGES, Snippets


@pytest.fixture(scope="module")
def pages(project: Path, snippets: Snippets) -> list[Page]:
    """Every page of the site."""
    return read_pages(project / "docs", snippets)


def test_nothing_differs_and_nothing_is_missing(pages: list[Page], snippets: Snippets) -> None:
    assert [str(problem) for problem in differences(pages, snippets)] == []


def test_nothing_is_wrong_with_the_fences_of_the_pages(pages: list[Page]) -> None:
    assert [str(problem) for page in pages for problem in page.problems] == []


WITHOUT_EXAMPLES = {"cheat-sheet.md", "glossary.md"}
"""Pages that show no program."""


def test_there_are_pages_and_each_has_its_examples(pages: list[Page]) -> None:
    names = {page.name for page in pages}
    assert {"index.md", "guide/race-conditions.md", "guide/start-methods.md", "reference/lock.md"} <= names
    assert {page.name for page in pages if not page.examples} == WITHOUT_EXAMPLES
    assert len(pages) == len(LANGUAGES) * len(names)


def test_every_program_is_shown_on_a_page(pages: list[Page], snippets: Snippets) -> None:
    shown = {example.program.include for page in pages for example in page.examples}
    assert {program.include for program in snippets.programs()} == shown


def test_every_page_says_what_it_is_about(pages: list[Page]) -> None:
    """Search engines show the description; without one they show whatever stands first."""
    for page in pages:
        found = re.match(r"---\ndescription: (.{40,200})\n---\n\n# \S", page.text)
        assert found, f"{page.where}: begin with a description of 40 to 200 characters, and then the title"
        assert ": " not in found[1], f"{page.where}: a colon in the description would end it; write it otherwise"
