"""The glossary of a language, and the tooltips that bring its definitions to the other pages.

The page of the glossary is the only place where a term is written. Each is an entry of a definition list:

    condición de carrera (*race condition*) { #race-condition data-forms="condiciones de carrera" }
    :   Fallo en el que el resultado depende de quién llega antes. Puede no verse en mil ejecuciones.
    :   Se explica en [La actualización perdida](guide/race-conditions.md#lost-update).

The first sentence is the tooltip. ``data-forms`` holds the other forms in which the term stands in a sentence, and ``data-not``
phrases in which its words mean something else, both separated by ``;``.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cached_property
from html import escape

_ENTRY = re.compile(
    r"^(?P<name>[^\s:#{(][^\n{(]*?)(?: \(\*(?P<other>[^*\n]+)\*\))? \{ #(?P<identifier>[\w-]+)(?P<more>[^}\n]*) \}\n"
    r":   (?P<meaning>[^\n]+)$",
    re.MULTILINE,
)
_PHRASES = re.compile(r'data-(?P<kind>forms|not)="(?P<phrases>[^"]*)"')
_SENTENCE = re.compile(r".+?[.!?](?=\s|$)")
_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")

# What is no prose: comments, titles, links, code, tables, figures; and the tags of all else.
_PASSED_BY = (
    r"<!--.*?-->"
    r'|<p class="admonition-title">.*?</p>'
    r"|<(?P<tag>a|abbr|button|code|dt|figure|h[1-6]|kbd|pre|script|style|summary|svg|table)\b.*?</(?P=tag)>"
    r"|<[^>]*>"
)


@dataclass(frozen=True)
class Term:
    """One entry of a glossary.

    Attributes:
        identifier: its id on the page, the same in every language.
        name: the term.
        other: the term in the other language; empty if it is the same.
        forms: how it stands in a sentence; the name is the first.
        otherwise: phrases with the same words that do not mean it.
        meaning: the first sentence of its definition, as plain text.
    """

    identifier: str
    name: str
    other: str
    forms: tuple[str, ...]
    otherwise: tuple[str, ...]
    meaning: str


@dataclass(frozen=True)
class Glossary:
    """The terms of one language, in the order of their page; without any, it leaves every page as it is."""

    terms: tuple[Term, ...] = ()

    @classmethod
    def read(cls, text: str) -> Glossary:
        """The glossary that the Markdown *text* holds."""
        return cls(tuple(map(_term, _ENTRY.finditer(text))))

    @property
    def shown(self) -> str:
        """All of it that decides what other pages show."""
        return json.dumps([(term.forms, term.otherwise, term.meaning) for term in self.terms])

    @cached_property
    def _by_form(self) -> dict[str, Term | None]:
        """The term that a form means, None for a phrase that means no term."""
        otherwise: dict[str, Term | None] = {phrase: None for term in self.terms for phrase in term.otherwise}
        return otherwise | {form: term for term in self.terms for form in term.forms}

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """What is passed by, and every form, a longer one before those that it begins with."""
        forms = "|".join(map(_spelt, sorted(self._by_form, key=len, reverse=True)))
        return re.compile(rf"{_PASSED_BY}|(?<![\w-])(?P<form>{forms})(?![\w-])", re.DOTALL)

    def _meant(self, found: str) -> Term | None:
        """The term that the text *found* means, within a sentence or at its beginning, perhaps across the end of a line."""
        form = " ".join(found.split())
        return self._by_form.get(form) or self._by_form.get(form[0].lower() + form[1:])

    def explain(self, html: str) -> str:
        """*html* with a tooltip on the first occurrence of each term in its prose."""
        explained = set()

        def mark(found: re.Match[str]) -> str:
            term = self._meant(found["form"]) if found["form"] else None
            if term is None or term in explained:
                return found[0]
            explained.add(term)
            return f'<abbr title="{escape(term.meaning)}">{found[0]}</abbr>'

        return self._pattern.sub(mark, html) if self.terms else html


def _term(entry: re.Match[str]) -> Term:
    name = entry["name"].replace("`", "")
    phrases = {
        found["kind"]: tuple(filter(None, re.split(r"\s*;\s*", found["phrases"]))) for found in _PHRASES.finditer(entry["more"])
    }
    plain = re.sub("[`*]", "", _LINK.sub(r"\1", entry["meaning"]))
    sentence = _SENTENCE.match(plain)
    return Term(
        identifier=entry["identifier"],
        name=name,
        other=entry["other"] or "",
        forms=(name, *phrases.get("forms", ())),
        otherwise=phrases.get("not", ()),
        meaning=sentence[0] if sentence else plain,
    )


def _spelt(form: str) -> str:
    """A pattern for *form*, which may begin a sentence; a name such as GIL or Manager is written in one way only.

    No flag is used to take both cases as one: that would make the search for so many forms slow.
    """
    first, rest = form[0], r"\s+".join(map(re.escape, form[1:].split(" ")))
    return f"[{first}{first.upper()}]{rest}"
