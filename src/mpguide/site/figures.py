"""The figures of all pages: each example with the runs that the crowd makes of it, at its place on the site."""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator, Mapping
from concurrent.futures import Future
from functools import partial
from pathlib import Path

from mkdocs.exceptions import PluginError
from mkdocs.utils import get_relative_url

from mpguide.crowd import Crowd
from mpguide.page import Page, Place, figure, figure_name
from mpguide.page.pages import faults, starts
from mpguide.problems import Problem
from mpguide.runs import Run
from mpguide.shelf import Shelf
from mpguide.site.languages import twin_address
from mpguide.site.traces import address, prepare_traces, write_traces

LOG = logging.getLogger("mkdocs.plugins.mpguide")
MADE = "about/how-it-is-made"
"""The page that tells how runs are recorded."""


class Figures:
    """Every example of every page, run from now on; whoever wants its figure waits for its runs."""

    def __init__(self, pages: Mapping[str, Page], crowd: Crowd, memory: Path, repository: str) -> None:
        """*pages* by their paths; *memory* is the folder of what is remembered; *repository* the project's address, or empty."""
        self._pages = pages
        self._repository = repository
        self._shelf = Shelf(memory / "figures", ".html")
        self._traces = Shelf(memory / "traces", ".json.gz")
        self._names: dict[tuple[str, int], str] = {}
        self._runs: dict[tuple[str, int], list[Future[Run]]] = {
            (page.path, number): [crowd.ask(example.program, start) for start in starts(example, crowd.interpreter)]
            for page in pages.values()
            for number, example in enumerate(page.examples)
        }

    def names(self, page: Page) -> Iterator[str]:
        """A name for each figure of *page*, by all that decides what it looks like."""
        return (self._name(page, number) for number in range(len(page.examples)))

    def html(self, page: Page, number: int) -> str:
        """The figure of an example of *page*."""
        return self._shelf.recall_or(self._name(page, number), partial(self._drawn, page, number)).decode()

    def _drawn(self, page: Page, number: int) -> bytes:
        runs = self.runs(page, number)
        html = figure(page.examples[number], runs, self._place(page, number)).encode()
        prepare_traces(runs, self._traces)
        return html

    def runs(self, page: Page, number: int) -> list[Run]:
        """The runs of an example of *page*, as soon as they are made."""
        with _telling(page, number):
            return [future.result() for future in self._runs[page.path, number]]

    def settle(self, language: str) -> list[Problem]:
        """Wait for all runs: what went wrong with them.

        Meanwhile the figures of other languages than *language*, whose pages are rendered later, are drawn already.
        """
        problems: list[Problem] = []
        for path, number in self._runs:
            page = self._pages[path]
            found = faults(page, page.examples[number], self.runs(page, number))
            if not found and page.language != language:
                with _telling(page, number):
                    self._shelf.ensure(self._name(page, number), partial(self._drawn, page, number))
            problems += found
        return problems

    def write_traces(self, site: Path) -> None:
        """Put the trace of every run that was recorded into *site*."""
        write_traces(site, (future.result() for futures in self._runs.values() for future in futures), self._traces)

    def _name(self, page: Page, number: int) -> str:
        if (page.path, number) not in self._names:
            self._names[page.path, number] = figure_name(
                page.examples[number], self.runs(page, number), self._place(page, number)
            )
        return self._names[page.path, number]

    def _place(self, page: Page, number: int) -> Place:
        program = page.examples[number].program
        here = address_of(page)
        repository = f"{self._repository}/blob/main/snippets/{program.include}" if self._repository else ""
        return Place(
            f"example-{number + 1}",
            get_relative_url(f"snippets/{program.include}", here),
            repository,
            get_relative_url(address(program.language, program.name), here),
            self._cost(page.language, here),
        )

    def _cost(self, language: str, here: str) -> str:
        """The address of what recording costs, as the page at *here* sees it; empty if the site has no page that says it."""
        made = self._pages.get(f"{language}/{MADE}.md")
        return get_relative_url(address_of(made), here) + "#cost" if made else ""


@contextlib.contextmanager
def _telling(page: Page, number: int) -> Iterator[None]:
    """What goes wrong within is told with the example that it is about."""
    try:
        yield
    except PluginError:
        raise
    except Exception as error:
        LOG.exception("the engine failed")
        raise PluginError(f"{where(page, number)}: {fault(error)}") from error


def address_of(page: Page) -> str:
    """The address of *page*, relative to the site's root."""
    name = page.name.removesuffix(".md")
    folder = name.removesuffix("index") if name == "index" or name.endswith("/index") else f"{name}/"
    return twin_address(folder, page.language)


def where(page: Page, number: int) -> str:
    """The place of an example of *page*, and its program, for messages."""
    example = page.examples[number]
    return f"{page.where}:{example.line}: {example.program.include}"


def fault(error: Exception) -> str:
    """*error* as one of the engine itself, for messages; its traceback stands in the log."""
    return f"a fault of the engine, told above: {type(error).__name__}: {error}"
