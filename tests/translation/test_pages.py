"""A translated page that is built otherwise is found out, by mutation of the real pages; a true translation is accepted."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from mpguide.page import read_pages
from mpguide.parity import differences, page_differences
from mpguide.programs import LANGUAGES, Snippets
from tests.tinysite import HERE

Mutant = tuple[list[str], int, int]
"""The lines of a changed page, and the first and last line at which the change may be found; 0 for the page as a whole."""
Mutation = Callable[[list[str]], Iterator[Mutant]]


def changed(lines: list[str], pattern: str, new: str | Callable[[re.Match[str]], str]) -> Iterator[Mutant]:
    """Each line in which *pattern* is found, with *new* in its place; None of the lines of fences is touched."""
    for number, line in enumerate(lines):
        if re.search(pattern, line):
            yield [*lines[:number], re.sub(pattern, new, line, count=1), *lines[number + 1 :]], number + 1, number + 1


def without(lines: list[str], pattern: str, length: int = 1) -> Iterator[Mutant]:
    """The page without each line in which *pattern* is found and what follows it, *length* lines in all.

    It is found where the next thing stands in its place, or where the page ends.
    """
    for number, line in enumerate(lines):
        if re.search(pattern, line):
            yield [*lines[:number], *lines[number + length :]], 0, len(lines)


def dropped_headings(lines: list[str]) -> Iterator[Mutant]:
    """A heading less."""
    return without(lines, r"^#{1,6} ")


def other_levels(lines: list[str]) -> Iterator[Mutant]:
    """A heading of another level."""
    return changed(lines, r"^#", "##")


def other_ids(lines: list[str]) -> Iterator[Mutant]:
    """A heading with another id."""
    return changed(lines, r"\{ #[\w-]+ \}", "{ #other }")


def lost_ids(lines: list[str]) -> Iterator[Mutant]:
    """A heading without its id."""
    return changed(lines, r" \{ #[\w-]+ \}", "")


def dropped_fences(lines: list[str]) -> Iterator[Mutant]:
    """A fence less."""
    return without(lines, r"```python", 3)


def exchanged_fences(lines: list[str]) -> Iterator[Mutant]:
    """A fence in the place of the one before it."""
    numbers = [number for number, line in enumerate(lines) if "--8<--" in line]
    for one, other in pairwise(numbers):
        mutant = lines[:]
        mutant[one], mutant[other] = lines[other], lines[one]
        yield mutant, one, one + 1


def other_options(lines: list[str]) -> Iterator[Mutant]:
    """A fence with one option more."""
    return changed(lines, r'exec="on"', 'exec="on" picture="off"')


def fewer_options(lines: list[str]) -> Iterator[Mutant]:
    """A fence with an option less."""
    return changed(lines, r' (start|status|output)="[^"]*"', "")


def dropped_links(lines: list[str]) -> Iterator[Mutant]:
    """A link that became plain text."""
    return ((mutant, 1, line) for mutant, line, _ in changed(lines, r"(?<!!)\[((?:[^\[\]]|\[[^\]]*\])*)\]\([^)]*\)", r"\1"))


def other_targets(lines: list[str]) -> Iterator[Mutant]:
    """A link to somewhere else."""
    return ((mutant, 1, line) for mutant, line, _ in changed(lines, r"(\]\([^)#]*)#[^)]*\)", r"\1#elsewhere)"))


def dropped_images(lines: list[str]) -> Iterator[Mutant]:
    """An image less."""
    return without(lines, r"!\[")


def other_images(lines: list[str]) -> Iterator[Mutant]:
    """Another image."""
    return changed(lines, r"(!\[.*\]\().*?\)", r"\1other.svg)")


def other_admonitions(lines: list[str]) -> Iterator[Mutant]:
    """An admonition of another kind."""
    return changed(lines, r"(!!!|\?\?\?) \w+", r"\1 danger")


def opened_admonitions(lines: list[str]) -> Iterator[Mutant]:
    """An answer that is open from the start."""
    return changed(lines, r"\?\?\? ", "???+ ")


def dropped_admonitions(lines: list[str]) -> Iterator[Mutant]:
    """An admonition less, with its text."""
    return without(lines, r"^(!!!|\?\?\?)", 2)


def dropped_items(lines: list[str]) -> Iterator[Mutant]:
    """A list item less."""
    return without(lines, r"^\s*([-*]|\d+\.) ")


def numbered_items(lines: list[str]) -> Iterator[Mutant]:
    """A bullet that became a number."""
    return changed(lines, r"^(\s*)- ", r"\g<1>1. ")


def dropped_rows(lines: list[str]) -> Iterator[Mutant]:
    """A table row less."""
    return without(lines, r"^\|")


def dropped_cells(lines: list[str]) -> Iterator[Mutant]:
    """A table row with a cell less."""
    return changed(lines, r"\|[^|]*\|$", "|")


def dropped_paragraphs(lines: list[str]) -> Iterator[Mutant]:
    """A paragraph less."""
    return without(lines, r"^[A-Z]\w* ")


def new_paragraphs(lines: list[str]) -> Iterator[Mutant]:
    """A paragraph more."""
    for number, line in enumerate(lines):
        if line.startswith("## "):
            yield [*lines[:number], "More.", "", *lines[number:]], number + 1, number + 1


def dropped_descriptions(lines: list[str]) -> Iterator[Mutant]:
    """A page without its description."""
    return ((mutant, 1, line) for mutant, line, _ in changed(lines, r"^description:.*", ""))


MUTATIONS: tuple[tuple[Mutation, int], ...] = (
    (dropped_headings, 40),
    (other_levels, 40),
    (other_ids, 40),
    (lost_ids, 40),
    (dropped_fences, 30),
    (exchanged_fences, 30),
    (other_options, 30),
    (fewer_options, 10),
    (dropped_links, 30),
    (other_targets, 20),
    (dropped_images, 2),
    (other_images, 2),
    (other_admonitions, 10),
    (opened_admonitions, 5),
    (dropped_admonitions, 10),
    (dropped_items, 30),
    (numbered_items, 30),
    (dropped_rows, 10),
    (dropped_cells, 10),
    (dropped_paragraphs, 50),
    (new_paragraphs, 20),
    (dropped_descriptions, 5),
)
"""Each mutation, and how many mutants there are at least: none is tested in vain."""


@pytest.fixture(scope="module")
def pairs(project: Path) -> list[tuple[str, str, str]]:
    """Each page of the site and of the small site: its name, its text and that of its translation."""
    found = []
    for folder in (project, HERE):
        pages = read_pages(folder / "docs", Snippets(folder / "snippets"))
        texts = {language: {page.name: page.text for page in pages if page.language == language} for language in LANGUAGES}
        found += [(name, text, texts["en"][name]) for name, text in texts["es"].items()]
    return found


@pytest.mark.parametrize(("mutation", "least"), MUTATIONS, ids=[mutation.__name__ for mutation, _ in MUTATIONS])
def test_every_mutant_of_the_real_pages_is_found(pairs: list[tuple[str, str, str]], mutation: Mutation, least: int) -> None:
    """The line and the original's line are told."""
    found = 0
    for name, original, translation in pairs:
        for lines, first, last in mutation(translation.splitlines()):
            rows = page_differences(original, "\n".join(lines), f"docs/es/{name}")
            assert rows, f"{mutation.__name__} of {name}:{last} was not found: {lines[last - 1]}"
            assert any(first <= line <= last for line, _ in rows), f"{name}:{first}: {rows}"
            assert any(f"docs/es/{name}" in what for _, what in rows)
            found += 1
    assert found >= least


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_that_only_one_language_has(project: Path, snippets: Snippets, language: str) -> None:
    """The missing file is named, and what to do."""
    pages = [page for page in read_pages(project / "docs", snippets) if page.path != f"{language}/reference/lock.md"]
    twin, what = {"es": ("en", "original"), "en": ("es", "translation")}[language]
    assert [str(problem) for problem in differences(pages, snippets)] == [
        f"docs/{language}/reference/lock.md: missing: docs/{twin}/reference/lock.md has no {what}; write it"
    ]


# What a translation may and may not do

ORIGINAL = """---
description: Uno.
---

# Título

Un párrafo con un [enlace](otra.md "Otra"), <https://example.org> y [el manual](https://docs.python.org/es/3/a.html#b).
Sigue en otra línea, con `algo de [código](nada.md)`.

## Lista { #list }

1. Uno.
2. Dos

    con más texto.

    - Tres.

=== "Uno"

    ```text
    dos líneas
    de texto
    ```

```python exec="on" title="Un título"
--8<-- "es/topic/name.py:part"
```

[otro]: otra.md#id
"""
TRANSLATION = """---
description: One.
---

# Title

A paragraph with <https://example.org>, [the manual](https://docs.python.org/3/a.html#b),
a line break elsewhere, and a [link
that is broken](otra.md), with `some
[code](nothing.md)`.

## List { #list }

1. One.
1. Two

    with more text.

    - Three.

=== "One"

    ```text
    two lines
    of text
    ```

```python exec="on" title="A title"
--8<-- "en/topic/name.py:part"
```

[other]: otra.md#id
"""


def test_a_true_translation_is_accepted() -> None:
    """Words, the order of links in a section, line breaks, titles and the language of the manual are free."""
    assert page_differences(ORIGINAL, TRANSLATION, "x") == []


FALSE = {
    "a line of a text fence": (
        "    two lines\n",
        "",
        "fence ``` text of 1 lines stands where x:21 has fence ``` text of 2 lines",
    ),
    "a section of a program": (":part", ":whole", 'fence ``` python exec="on" title= --8<-- "topic/name.py:whole"'),
    "a bare address": ("<https://example.org>", "that site", "lacks the link or image https://example.org"),
    "the target of a reference": ("otra.md#id", "otra.md#other", "has the link or image otra.md#other, which x:10 has not"),
    "a link over two lines": ("(otra.md)", "(other.md)", "lacks the link or image otra.md of x:5"),
    "a page of the manual": ("3/a.html#b", "3/a.html#c", "lacks the link or image https://docs.python.org/3/a.html#b"),
    "a raw link": ("A paragraph", '<a href="x/">A</a> paragraph', "has the link or image x/, which x:5 has not"),
    "a link that is an image": ("[link", "![link", "has the link or image image otra.md, which x:5 has not"),
    "an item farther left": (
        "    - Three",
        "- Three",
        "list item of a bullet, indented by 0 stands where x:17 has list item of a bullet",
    ),
    "an addition at the end": ("otra.md#id\n", "otra.md#id\n\nMore.\n", "paragraph indented by 0 has no counterpart in x"),
    "a tab": ('=== "One"\n', "", "stands where x:19 has tab"),
    "an underlined heading": (
        "with more text.\n",
        "with more text.\n    more\n---\n",
        "underlined heading stands where x:17 has list item",
    ),
    "an indentation": (
        "    with more text.",
        "with more text.",
        "paragraph indented by 0 stands where x:15 has paragraph indented by 4",
    ),
    "an end": ("\n[other]: otra.md#id\n", "", "paragraph indented by 0 of x:30 is missing"),
    "a beginning": (
        "description: One.\n",
        "description: One.\ntitle: One\n",
        "front matter description, title stands where x:1 has",
    ),
}


@pytest.mark.parametrize("name", FALSE)
def test_a_false_translation_is_found(name: str) -> None:
    """What a translation must not change is told."""
    old, new, what = FALSE[name]
    assert TRANSLATION.count(old) == 1
    rows = page_differences(ORIGINAL, TRANSLATION.replace(old, new), "x")
    assert any(what in told for _, told in rows), rows


def test_a_heading_needs_an_id_and_has_it_alone() -> None:
    """The first heading is the title and needs none; an id stands once on a page."""
    page = "# Title\n\n## One\n\n## Two { #two }\n\n## Three { #two }\n"
    assert page_differences(page, page, "x") == [
        (3, "heading '2 #' has no explicit id; write { #id } behind it, equal in both languages"),
        (7, "the id #two stands twice on the page; give one heading another"),
    ]
