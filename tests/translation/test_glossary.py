"""The glossary says the same in both languages, and each of its terms has a place that explains it."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter

import pytest

from mpguide.page import Glossary
from mpguide.programs import LANGUAGES
from tests.conftest import PROJECT

DOCS = PROJECT / "docs"
TEXTS = {language: (DOCS / language / "glossary.md").read_text(encoding="utf-8") for language in LANGUAGES}
GLOSSARIES = {language: Glossary.read(text) for language, text in TEXTS.items()}
THEMES, TERMS = "\n## .* { #themes }\n", "\n## .* { #terms }\n"

in_each_language = pytest.mark.parametrize("language", LANGUAGES)


def entries(language: str) -> dict[str, str]:
    """What is written below each term, by its id."""
    parts = re.split(TERMS, TEXTS[language])[1].strip().split("\n\n")
    return {found[1]: part for part in parts if (found := re.match(r".* \{ #([\w-]+)", part))}


def places(entry: str) -> list[str]:
    """Where an entry says that its term is explained."""
    return re.findall(r"\]\(([^)]+)\)", entry.splitlines()[-1])


@in_each_language
def test_every_entry_is_a_term(language: str) -> None:
    """Each is written as the engine reads it: the term, its definition, the place that explains it."""
    written = re.split(TERMS, TEXTS[language])[1].strip().split("\n\n")
    assert len(GLOSSARIES[language].terms) == len(written) > 60
    for entry in written:
        assert re.fullmatch(r"[^\n]+ \{ #[^\n]+ \}\n:   [^\n]+\n:   [^\n]+", entry), entry
        assert re.search(r' \{ #[\w-]+( data-forms="[^"]+")?( data-not="[^"]+")? \}$', entry.splitlines()[0]), entry


def test_every_term_has_its_partner() -> None:
    """The same ids; what one page calls the term in the other language is what the other page calls it, or a form of it."""
    one, other = ({term.identifier: term for term in GLOSSARIES[language].terms} for language in LANGUAGES)
    assert set(one) == set(other)
    for identifier, term in one.items():
        partner = other[identifier]
        for mine, theirs in ((term, partner), (partner, term)):
            assert mine.other in theirs.forms if mine.other else mine.name == theirs.name, identifier


def test_every_place_exists_and_is_the_same_in_both_languages() -> None:
    """A page, and one of its headings; the definition of a term is as long in both languages."""
    one, other = map(entries, LANGUAGES)
    for identifier, entry in one.items():
        assert places(entry) == places(other[identifier]) != [], identifier
        for place in places(entry):
            page, _, section = place.partition("#")
            for language in LANGUAGES:
                text = (DOCS / language / page).read_text(encoding="utf-8")
                assert not section or f"{{ #{section} }}" in text, f"{language}: {identifier} is explained in {place}"


@in_each_language
def test_terms_stand_in_the_order_of_their_language(language: str) -> None:
    names = [alphabetical(term.name) for term in GLOSSARIES[language].terms]
    assert names == sorted(names)


def alphabetical(name: str) -> str:
    """*name* as it is sorted: without accents, but ñ is a letter of its own."""
    plain = unicodedata.normalize("NFD", name.casefold().replace("ñ", "n\x7f"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


@in_each_language
def test_every_term_has_one_theme(language: str) -> None:
    """The list of themes leads to each term once, under its name."""
    themes = re.split(TERMS, re.split(THEMES, TEXTS[language])[1])[0]
    found = re.findall(r"\[([^\]]+)\]\(#([\w-]+)\)", themes)
    assert sorted((name.replace("`", ""), identifier) for name, identifier in found) == sorted(
        (term.name, term.identifier) for term in GLOSSARIES[language].terms
    )


@in_each_language
def test_no_form_means_two_terms(language: str) -> None:
    """A phrase that means no term is not the form of one, and holds one."""
    terms = GLOSSARIES[language].terms
    forms = Counter(form.casefold() for term in terms for form in term.forms)
    assert [form for form, times in forms.items() if times > 1] == []
    for term in terms:
        for phrase in term.otherwise:
            assert phrase.casefold() not in forms, phrase
            assert any(re.search(rf"\b{re.escape(form)}\b", phrase, re.IGNORECASE) for form in term.forms), phrase


@in_each_language
def test_a_tooltip_is_one_short_sentence(language: str) -> None:
    """It ends like a sentence and is no longer than a tooltip can be."""
    for term in GLOSSARIES[language].terms:
        assert re.fullmatch(r"[A-ZÁÉÍÓÚ¿].*\.", term.meaning), term.meaning
        assert len(term.meaning) <= 170, term.meaning
