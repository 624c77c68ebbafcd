"""The HTML of one example."""

from __future__ import annotations

from functools import cache, lru_cache

import pygments
from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from mpguide.page.examples import Example
from mpguide.page.words import WORDS, seconds
from mpguide.runs import Run


def figure(example: Example, runs: list[Run], identifier: str, raw: str, repository: str) -> Markup:
    """The figure that shows *example* with its *runs*.

    Args:
        identifier: an id of its own within the page.
        raw: address of the program's file on the site.
        repository: address of the program in the repository, empty if the site knows of none.
    """
    language = example.program.language
    return Markup(
        _template().render(
            example=example,
            runs=runs,
            id=identifier,
            raw=raw,
            repository=repository,
            language=language,
            words=WORDS[language],
            source=_source(example.source, example.title, example.hl_lines, example.linenums),
            seconds=seconds,
            number=lambda run: ".".join(map(str, run.python)),
        )
    )


@cache
def _template() -> Template:
    loader = PackageLoader("mpguide", "page")
    environment = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, keep_trailing_newline=False)
    return environment.get_template("figure.html.jinja")


@lru_cache(maxsize=4096)
def _source(text: str, title: str, hl_lines: tuple[int, ...], linenums: bool) -> Markup:
    """The highlighted source: the same HTML as that of the theme's own code blocks."""
    formatter = HtmlFormatter(
        cssclass="language-python highlight",
        wrapcode=True,
        filename=title,  # Pygments escapes it
        hl_lines=hl_lines,
        linenos="table" if linenums else False,
    )
    return Markup(pygments.highlight(text, PythonLexer(), formatter).strip())
