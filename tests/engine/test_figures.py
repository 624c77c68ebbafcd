"""The figures of a site: each at the address of its page, with the runs that were asked for, drawn when there is time."""

from __future__ import annotations

import sys
from collections.abc import Callable
from concurrent.futures import Future
from pathlib import Path

import pytest
from mkdocs.exceptions import PluginError

from mpguide.crowd import Crowd
from mpguide.page import Page, read_pages
from mpguide.programs import Program, Snippets
from mpguide.runs import Interpreter, Run
from mpguide.site.figures import Figures, address_of
from tests.engine.test_figure import run
from tests.tinysite import HERE

PAGES = {page.path: page for page in read_pages(HERE / "docs", Snippets(HERE / "snippets"))}


class Asked(Crowd):
    """A crowd that answers at once, without workers."""

    def __init__(self, answer: Callable[[Program, str], Run]) -> None:
        self.interpreter = Interpreter.current()
        self.answer = answer

    def ask(self, program: Program, start: str) -> Future[Run]:
        """What *answer* gives or raises."""
        future: Future[Run] = Future()
        try:
            future.set_result(self.answer(program, start))
        except Exception as error:
            future.set_exception(error)
        return future


def as_expected(program: Program, start: str) -> Run:
    """A run in which all goes as the pages say."""
    return run(program, start=start, status=3 if program.name == "text/parts" else 0)


def figures(memory: Path, answer: Callable[[Program, str], Run] = as_expected) -> Figures:
    """The figures of the small site."""
    return Figures(PAGES, Asked(answer), memory, "https://code.example/guide")


def drawn(memory: Path) -> int:
    """How many figures are remembered."""
    return len(list((memory / "figures").iterdir()))


def test_while_programs_run_the_figures_of_pages_that_come_later_are_drawn(tmp_path: Path) -> None:
    """Those of the language whose pages were rendered just now are there already."""
    found = figures(tmp_path)
    assert found.settle("es") == []
    later = [page for page in PAGES.values() if page.language == "en"]
    assert drawn(tmp_path) == len({name for page in later for name in found.names(page)}) > 0
    for page in later:
        for number in range(len(page.examples)):
            found.html(page, number)
    assert drawn(tmp_path) == len({name for page in later for name in found.names(page)})


def test_a_figure_is_drawn_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same example of the same run comes from memory, in this build and in the next."""
    page = PAGES["es/index.md"]
    first = figures(tmp_path).html(page, 0)
    monkeypatch.setattr(sys.modules["mpguide.site.figures"], "figure", lambda *_: pytest.fail("drawn once more"))
    assert figures(tmp_path).html(page, 0) == first


def test_what_went_wrong_is_told_and_not_drawn(tmp_path: Path) -> None:
    """Each fault with its page."""
    found = figures(tmp_path, lambda program, start: run(program, start=start, status=7))
    problems = found.settle("es")
    assert len(problems) >= sum(len(page.examples) for page in PAGES.values())
    assert all("exit status 7, expected" in str(problem) for problem in problems)
    assert drawn(tmp_path) == 0


def test_an_engine_that_fails_names_the_example(tmp_path: Path) -> None:
    """Whatever is raised while a program is run."""

    def full(program: Program, start: str) -> Run:
        raise OSError("the disk is full")

    page = PAGES["es/index.md"]
    with pytest.raises(PluginError, match=r"docs/es/index.md:\d+: es/first/hello.py: a fault of the engine.*the disk is full"):
        figures(tmp_path, full).html(page, 0)


@pytest.mark.parametrize(
    ("path", "address"),
    [
        ("es/index.md", ""),
        ("en/index.md", "en/"),
        ("es/guide/second.md", "guide/second/"),
        ("en/guide/second.md", "en/guide/second/"),
        ("en/guide/index.md", "en/guide/"),
        ("es/guide/index.md", "guide/"),
        ("es/indexes.md", "indexes/"),
    ],
)
def test_where_a_page_stands(path: str, address: str) -> None:
    """As MkDocs puts it there."""
    assert address_of(Page(path, "", Snippets(HERE / "snippets"))) == address


def test_a_figure_leads_to_what_belongs_to_it(tmp_path: Path) -> None:
    """The file itself from the depth of its page, and its place in the repository."""
    page = PAGES["en/index.md"]
    html = figures(tmp_path).html(page, 0)
    assert 'href="../snippets/en/first/hello.py"' in html
    assert 'href="https://code.example/guide/blob/main/snippets/en/first/hello.py"' in html
