"""pytest-codeblocks reads every page: each fence of Python that it finds is a program of the site, and its run is on the page.

It only reads. Its own runner takes what it finds for code to execute in its own process, where no child process can import it;
see ``mpguide.runs`` for the runner.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from pytest_codeblocks import extract_from_file

from mpguide.crowd import Crowd
from mpguide.page import Page, read_pages
from mpguide.page.pages import starts
from mpguide.programs import Snippets
from tests.conftest import PROJECT

PAGES = read_pages(PROJECT / "docs", Snippets(PROJECT / "snippets"))
PYTHON = re.compile(r"\s*[{.\s]*(python|py\b|py3|pycon|ipython)", re.IGNORECASE)


def blocks(page: Page) -> list[tuple[int, str, str]]:
    """The fences of *page* as pytest-codeblocks reads them: line, what follows the marks, text."""
    return [(block.lineno, block.syntax or "", block.code) for block in extract_from_file(PROJECT / page.where)]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.path)
def test_every_python_fence_is_a_program_that_ran(page: Page, crowd: Crowd) -> None:
    """Another reader finds the same fences at the same lines, with the same programs in them, and each has its run."""
    found = [(line, code.strip()) for line, syntax, code in blocks(page) if PYTHON.match(syntax)]
    included = [(line, re.sub(r'^--8<-- "([^":]+)(:[\w-]+)?"$', r"\1", code)) for line, code in found]
    assert included == [(example.line, example.program.include) for example in page.examples]
    for example in page.examples:
        for start in starts(example, crowd.interpreter):
            run = crowd.ask(example.program, start).result()
            assert run.faults(example.statuses) == [], f"{page.where}:{example.line}: {example.program.include} under {start}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.path)
def test_no_other_fence_asks_to_be_run(page: Page) -> None:
    """Nothing is run but programs; no page tells pytest-codeblocks to skip or to expect anything."""
    assert [line for line, syntax, _ in blocks(page) if "exec" in syntax and not PYTHON.match(syntax)] == []
    assert "pytest-codeblocks" not in page.text
    assert "pytest.mark" not in re.sub(r"`[^`]*`", "", page.text)


def test_no_page_is_left_out(project: Path) -> None:
    """Every Markdown file below docs is one of the pages."""
    assert {page.path for page in PAGES} == {
        path.relative_to(project / "docs").as_posix() for path in (project / "docs").rglob("*.md")
    }


def test_there_are_fences() -> None:
    """The reader finds them all, and not none in silence."""
    assert sum(len(page.examples) for page in PAGES) >= 28
