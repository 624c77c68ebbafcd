"""What a figure shows of a run beside its output: the picture, the verdicts, the events as text, the trace to download."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from mpguide.page import Example, Place, figure
from mpguide.runs import Run
from tests.elements import Element, read
from tests.engine.test_figure import HELLO, run
from tests.engine.trace.test_reader import CHILD, LOCK, MAIN, OTHER, SITE, Left

PLACE = Place("example-3", "../hello.py", "", "../traces/es/first/hello")


def recording(folder: Path, *, torn: bool = False) -> bytes:
    """Two children use a lock one after the other, or, *torn*, both at once."""
    left = Left(folder)
    left.note("process", CHILD, MAIN, "Process-1", "work", False)
    left.note("process", OTHER, MAIN, "<b>second</b>", "work", False)
    left.note("object", LOCK, MAIN, "Lock", SITE, {})
    left.record(MAIN, (0, "starts", 0, 0, 1), (10_000, "started", 0, CHILD, 1), (20_000, "starts", 0, 0, 2))
    left.record(MAIN, (30_000, "started", 0, OTHER, 2), (9_000_000, "joined", 0, CHILD), (9_100_000, "joined", 0, OTHER), file=1)
    left.record(CHILD, (100_000, "begins", 0, MAIN), (1_000_000, "acquired", LOCK), (3_000_000, "releases", LOCK))
    left.record(CHILD, (3_100_000, "ends"), file=1)
    late = 2_000_000 if torn else 4_000_000
    left.record(OTHER, (110_000, "begins", 0, MAIN), (late, "acquired", LOCK), (5_000_000, "releases", LOCK), (5_100_000, "ends"))
    for pid, name in ((CHILD, "Process-1"), (OTHER, "<b>second</b>")):
        left.note("exit", pid, name, 0)
    return left.packed()


@pytest.fixture
def recorded(tmp_path: Path) -> Run:
    """A recorded run in which all went well."""
    return run(HELLO, recording=recording(tmp_path))


def shown(example: Example, *runs: Run) -> Element:
    """The figure of *example*."""
    return read(figure(example, list(runs), PLACE)).one("figure")


def test_a_recorded_run_has_its_picture_under_its_output(recorded: Run) -> None:
    """One for wide screens and one for narrow ones, each with a title and a description of its own."""
    found = shown(Example(1, HELLO), recorded)
    picture = found.one("div", class_="example__picture")
    drawings = picture.all("svg")
    assert len(drawings) == 2
    assert all(drawing["role"] == "img" for drawing in drawings)
    identifiers = [element["id"] for element in found if element.get("id")]
    assert len(identifiers) == len(set(identifiers))
    assert "lock" in picture.text
    assert "<b>second</b>" in picture.text


def test_a_folded_output_folds_the_picture_too(recorded: Run) -> None:
    """It would give the answer away."""
    found = shown(Example(1, HELLO, folded=True), recorded)
    assert "open" not in found.one("details", class_="example__output").attributes
    assert found.one("details", class_="example__output").all("div", class_="example__picture")


def test_an_example_may_do_without_a_picture(recorded: Run) -> None:
    """The verdicts stay."""
    found = shown(Example(1, HELLO, picture="off"), recorded)
    assert not found.all("svg")
    assert found.all(class_="example__verdict")


def test_the_verdicts_are_one_quiet_line_and_all_of_them_can_be_read(recorded: Run) -> None:
    """With names of the program as code, and the number of times."""
    found = shown(Example(1, HELLO), recorded)
    line = found.all("span", class_="example__verdict")
    assert 1 <= len(line) <= 3
    assert ("mutual exclusion", "true") in {(verdict["data-check"], verdict["data-holds"]) for verdict in line}
    (exclusion,) = (verdict for verdict in line if verdict["data-check"] == "mutual exclusion")
    assert exclusion.text == "exclusión mutua de lock: 2 veces, se cumplió"
    assert exclusion.one("code").text == "lock"
    assert len(found.one("ul", class_="example__checks").all("li")) >= len(line)
    assert len(found.one("ol", class_="example__events").all("li")) > 3


def test_what_failed_comes_first(tmp_path: Path) -> None:
    """And says so without colours."""
    found = shown(Example(1, HELLO), run(HELLO, recording=recording(tmp_path, torn=True)))
    first, *others = found.all("span", class_="example__verdict")
    assert (first["data-check"], first["data-holds"]) == ("mutual exclusion", "false")
    assert all(other["data-holds"] == "true" for other in others)


def test_the_trace_can_be_downloaded(recorded: Run) -> None:
    """A file for each start method; none where nothing was recorded."""
    found = shown(Example(1, HELLO), recorded, replace(recorded, start="spawn", recording=b""))
    links = [link["href"] for link in found.one(class_="tabbed-content").all("a")]
    assert links == ["../traces/es/first/hello-forkserver.json.gz"]


def test_a_run_without_recording_shows_its_output_alone() -> None:
    """As that of a program that never used multiprocessing."""
    found = shown(Example(1, HELLO), run(HELLO))
    assert not found.all(class_="example__picture")
    assert not found.all(class_="example__verdicts")
    assert not found.all(class_="example__seen")


def test_a_process_that_had_too_much_to_tell_is_named(tmp_path: Path) -> None:
    """The reader learns how far the picture goes."""
    recording(tmp_path)
    left = Left.__new__(Left)
    left.folder, left.records = tmp_path, tmp_path / "records"
    left.note("full", CHILD)
    found = shown(Example(1, HELLO), run(HELLO, recording=left.packed()))
    assert "Process-1 hizo más de lo que cabe en la grabación" in found.one(class_="example__seen").text


def test_a_tight_loop_says_that_recording_slows_it_down(recorded: Run, tmp_path: Path) -> None:
    """With a link to how much, if the site says it; a program that does little has no such note."""
    assert not shown(Example(1, HELLO), recorded).all(class_="example__cost")
    (tmp_path / "tight").mkdir()
    left = Left(tmp_path / "tight")
    left.note("object", LOCK, MAIN, "Lock", SITE, {})
    left.record(MAIN, *((time, "acquired" if time % 2 else "releases", LOCK) for time in range(1, 2_500)))
    tight = run(HELLO, recording=left.packed())
    place = replace(PLACE, cost="../about/how-it-is-made/#cost")
    note = read(figure(Example(1, HELLO), [tight], place)).one("p", class_="example__cost")
    assert note.one("a")["href"] == "../about/how-it-is-made/#cost"
    assert not shown(Example(1, HELLO), tight).all(class_="example__cost")


def test_what_a_program_measured_is_drawn_as_bars(recorded: Run) -> None:
    """Whether it was recorded or not: the picture is that of the numbers that stand above it."""
    example = Example(1, HELLO, picture="bars")
    for ran in (run(HELLO), recorded):
        found = shown(example, replace(ran, output="a  1.5 ms\nb  3 ms\n"))
        drawings = found.one("div", class_="example__picture").all("svg")
        assert len(drawings) == 2
        assert all("a, 1.5 ms; b, 3 ms." in drawing.text for drawing in drawings)
    assert not shown(example, run(HELLO, output="nothing")).all("svg")
