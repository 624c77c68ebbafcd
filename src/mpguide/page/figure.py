"""The HTML of one example."""

from __future__ import annotations

import json
from dataclasses import astuple, dataclass, replace
from functools import cache

import pygments
from jinja2 import Environment, PackageLoader, StrictUndefined, Template
from markupsafe import Markup
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

from mpguide.page.examples import Example
from mpguide.page.observed import observe
from mpguide.page.words import WORDS, seconds
from mpguide.runs import Run
from mpguide.shelf import code, digest


@dataclass(frozen=True)
class Place:
    """Where a figure stands.

    Attributes:
        identifier: an id of its own within the page.
        raw: address of the program's file on the site.
        repository: address of the program in the repository, empty if the site knows of none.
        traces: address of the traces of the program, to which a start method and ``.json.gz`` are added; empty without them.
        cost: address of what recording costs; empty if the site does not say it.
    """

    identifier: str
    raw: str
    repository: str = ""
    traces: str = ""
    cost: str = ""


def figure_name(example: Example, runs: list[Run], place: Place) -> str:
    """A name for the figure, by all that decides what it looks like."""
    looks = (example.source, example.title, example.hl_lines, example.linenums, example.folded, example.picture)
    ran = [(replace(run, recording=b"").to_dict(), digest(run.recording)) for run in runs]
    facts = (example.program.include, looks, ran, astuple(place))
    return digest(code("page", "picture", "trace", "numbers.py"), pygments.__version__, json.dumps(facts))


def figure(example: Example, runs: list[Run], place: Place) -> Markup:
    """The figure that shows *example* with its *runs* at its *place*."""
    language = example.program.language
    return Markup(
        _template().render(
            example=example,
            runs=runs,
            place=place,
            language=language,
            words=WORDS[language],
            source=_source(example.source, example.title, example.hl_lines, example.linenums),
            seconds=seconds,
            observe=lambda run: observe(run, example, f"{place.identifier}-{run.start}"),
            number=lambda run: ".".join(map(str, run.python)),
        )
    )


@cache
def _template() -> Template:
    loader = PackageLoader("mpguide", "page")
    environment = Environment(loader=loader, autoescape=True, undefined=StrictUndefined, keep_trailing_newline=False)
    return environment.get_template("figure.html.jinja")


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
