"""What was worked out once is not worked out again, and nothing old stands for something new."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from mpguide.page import Example, Place, figure, figure_name, read_pages
from mpguide.parity import differences
from mpguide.parity import site as parity_room
from mpguide.programs import Snippets
from mpguide.runs import Run
from mpguide.shelf import Shelf, digest
from tests.engine.test_figure import HELLO, PARTS, run
from tests.tinysite import HERE

PLACE = Place("a", "b", "c")


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    """An empty shelf."""
    return Shelf(tmp_path / "shelf", ".txt")


def test_a_result_is_made_once(shelf: Shelf) -> None:
    """The second time it comes from the shelf, also from another one in the same folder."""
    assert shelf.recall_or("a", lambda: b"\xff") == b"\xff"
    assert shelf.recall_or("a", lambda: pytest.fail("made once more")) == b"\xff"
    assert Shelf(shelf.folder, ".txt").recall("a") == b"\xff"
    assert shelf.recall("b") is None


def test_an_entry_that_cannot_be_read_counts_as_none(shelf: Shelf) -> None:
    """It is made anew."""
    (shelf.folder / "a.txt").mkdir()
    assert shelf.recall("a") is None
    (shelf.folder / "a.txt").rmdir()
    assert shelf.recall_or("a", lambda: b"text") == b"text"
    assert shelf.recall("a") == b"text"


def test_a_name_tells_parts_apart() -> None:
    """Not only what they are joined."""
    assert digest("ab", "c") != digest("a", "bc")
    assert digest("a") == digest(b"a") != digest("a", "")


@pytest.mark.parametrize(
    ("example", "runs", "place"),
    [
        (Example(1, PARTS), [run(PARTS)], PLACE),
        (Example(1, HELLO, title="t"), [run()], PLACE),
        (Example(1, HELLO, hl_lines=(1,)), [run()], PLACE),
        (Example(1, HELLO, linenums=True), [run()], PLACE),
        (Example(1, HELLO, folded=True), [run()], PLACE),
        (Example(1, replace(HELLO, text=HELLO.text + "\n# x")), [run()], PLACE),
        (Example(1, HELLO), [run(output="x")], PLACE),
        (Example(1, HELLO), [run(seconds=9.0)], PLACE),
        (Example(1, HELLO), [run(), run(start="fork")], PLACE),
        (Example(1, HELLO), [run(), run(start="fork")], Place("other", "b", "c")),
        (Example(1, HELLO), [run()], Place("a", "other", "c")),
        (Example(1, HELLO), [run()], Place("a", "b", "other")),
    ],
)
def test_whatever_a_figure_shows_gives_it_another_name(example: Example, runs: list[Run], place: Place) -> None:
    """So that the figure from the shelf is the figure that would be made."""
    assert figure(example, runs, place) != figure(Example(1, HELLO), [run()], PLACE)
    assert figure_name(example, runs, place) != figure_name(Example(1, HELLO), [run()], PLACE)


def test_the_name_of_a_figure_is_that_of_what_it_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same for the same, and another for other code of the engine."""
    arguments = (Example(1, HELLO), [run()], PLACE)
    name = figure_name(*arguments)
    assert figure_name(*arguments) == name
    monkeypatch.setattr(sys.modules["mpguide.page.figure"], "code", lambda *_: "other code")
    assert figure_name(*arguments) != name


def test_an_entry_is_lent_and_made_once(shelf: Shelf, tmp_path: Path) -> None:
    """A file of its own holds it, whether the system knows links or not; what is there is not made again."""
    shelf.lend("a", tmp_path / "one", lambda: b"made")
    assert shelf.ensure("a", lambda: pytest.fail("made once more")).read_bytes() == b"made"
    shelf.lend("a", tmp_path / "two", lambda: pytest.fail("made once more"))
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes() == b"made"


def test_a_system_without_links_gets_a_copy(shelf: Shelf, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(os, "link", refuse)
    shelf.lend("a", tmp_path / "one", lambda: b"made")
    assert (tmp_path / "one").read_bytes() == b"made"


def test_programs_are_compared_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What a comparison found is told again without comparing; a changed program is compared."""
    shelf = Shelf(tmp_path / "comparisons", ".json")
    shutil.copytree(HERE / "snippets", tmp_path / "snippets")
    snippets = Snippets(tmp_path / "snippets")
    translation = snippets.path("en", "first/hello")
    right = translation.read_text(encoding="utf-8")
    wrong = right.replace("process.join()", "process.kill()")

    def told() -> list[str]:
        return [str(problem) for problem in differences(read_pages(HERE / "docs", snippets), snippets, shelf)]

    assert told() == []
    translation.write_text(wrong, encoding="utf-8")
    problems = told()
    assert len(problems) == 1
    monkeypatch.setattr(parity_room, "program_differences", lambda *_: pytest.fail("compared once more"))
    assert told() == problems
    translation.write_text(right, encoding="utf-8")
    assert told() == []
