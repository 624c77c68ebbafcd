"""What must not be left out has a place, and the place exists in both languages."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from pathlib import Path

import pytest

from mpguide.programs import LANGUAGES
from tests.conftest import PROJECT

TABLES: dict[str, dict[str, list[str]]] = tomllib.loads((PROJECT / "docs" / "coverage.toml").read_text(encoding="utf-8"))
ROWS = [(f"{table}: {row}", place) for table, rows in TABLES.items() for row, places in rows.items() for place in places]


@cache
def places_of(page: Path) -> frozenset[str]:
    """The ids of the headings of *page*, and none for the page itself."""
    return frozenset({"", *re.findall(r"^#{1,6} .*\{ #([\w-]+)", page.read_text(encoding="utf-8"), re.MULTILINE)})


@pytest.mark.parametrize(("row", "place"), ROWS, ids=[f"{row} at {place}" for row, place in ROWS])
def test_what_is_covered_is_where_the_table_says(row: str, place: str) -> None:
    """A heading of a page, in Spanish and in English."""
    page, _, section = place.partition("#")
    for language in LANGUAGES:
        assert section in places_of(PROJECT / "docs" / language / f"{page}.md"), row


def test_every_correction_is_known_by_its_number() -> None:
    """No row stands twice or under a number that there is not."""
    assert all(re.fullmatch(r"F(0[1-9]|[1-4]\d|5[0-3])", row) for row in TABLES["corrections"])
    assert all(places for rows in TABLES.values() for places in rows.values())
