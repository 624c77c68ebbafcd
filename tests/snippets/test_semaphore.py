"""What must be true of the programs of the Semaphore page, whatever the order."""

import re
from collections import Counter

import pytest

from mpguide.runs import Run


def numbers(line: str) -> list[int]:
    """Find the whole numbers of a line, in order."""
    return [int(found) for found in re.findall(r"\d+", line)]


def test_connections(run: Run) -> None:
    """All five query, and never more than two at the same time."""
    verb = {"es": "consulta", "en": "is querying"}[run.language]
    assert sorted(run.lines[:-1]) == [f"{name} {verb}" for name in ("Ana", "Eva", "Iván", "Luis", "Sara")]
    assert 1 <= numbers(run.lines[-1])[0] <= 2


def test_permits(run: Run) -> None:
    """Two permits are given, the third is refused until one is given back."""
    assert [line.rpartition(": ")[2] for line in run.lines] == ["True", "True", "False", "False", "False", "True"]
    run.check("balanced", holds=False)


def test_release_adds(run: Run) -> None:
    """A Semaphore of 1 gives two permits after a release, and release() takes no number."""
    assert run.lines[0] == "[True, True, False]"
    assert run.lines[1].startswith("TypeError: ")
    assert len(run.lines) == 2
    run.check("balanced", holds=False)


def test_get_value(run: Run) -> None:
    """The value goes down by one inside the block, and cannot begin negative."""
    assert [line.rpartition(": ")[2] for line in run.lines[:2]] == ["3", "2"]
    assert re.fullmatch(r"Semaphore\(-1\): (OSError|ValueError)", run.lines[2])


def test_locked(run: Run) -> None:
    """locked() answers True only while no permit is left."""
    assert run.lines == ["MainProcess: False", "Process-1: True", "MainProcess: False"]


def test_one_after_another(run: Run) -> None:
    """The lettuce is washed before it is chopped."""
    washed, chopped = {
        "es": ("La lechuga está lavada", "La lechuga está cortada"),
        "en": ("The lettuce is washed", "The lettuce is chopped"),
    }[run.language]
    assert run.lines == [washed, chopped]


def trucks(run: Run) -> list[tuple[str, bool]]:
    """Which truck unloads, in order; the last line is that of the first truck leaving."""
    unloads = {"es": "descarga", "en": "unloads"}[run.language]
    found = [re.fullmatch(r"\w+ ([ABC]): (.+)", line) for line in run.lines]
    return [(match[1], match[2] == unloads) for match in found if match]


def test_extra_release(run: Run) -> None:
    """The permit that B did not have lets C in while A is inside."""
    assert trucks(run) == [("A", True), ("B", False), ("C", True), ("A", False)]


def test_release_taken(run: Run) -> None:
    """Neither B nor C gets in while A is inside."""
    assert trucks(run) == [("A", True), ("B", False), ("C", False), ("A", False)]


def test_piecemeal(run: Run) -> None:
    """Neither couple gets its second chair."""
    assert len(run.lines) == 2
    assert all(line.endswith(": False") for line in run.lines)


def test_one_at_a_time(run: Run) -> None:
    """Both couples get two chairs."""
    seated = {"es": "Pareja {}: sentada", "en": "Couple {}: seated"}[run.language]
    assert sorted(run.lines) == [seated.format("A"), seated.format("B")]


def test_not_exclusion(run: Run) -> None:
    """One of two withdrawals of 30 is lost."""
    assert numbers(run.lines[0]) == [70, 40]
    assert len(run.lines) == 1


def test_bounded_buffer(run: Run) -> None:
    """Each plate is served once, and those of a cook in the order in which they were made."""
    served = [(cook, plate) for cook, plate in map(numbers, run.lines)]
    assert Counter(served) == Counter((cook, plate) for cook in (1, 2) for plate in (1, 2, 3, 4))
    for cook in (1, 2):
        assert [plate for who, plate in served if who == cook] == [1, 2, 3, 4]


@pytest.mark.either_way("balanced")  # sold seats are never given back; whether a box office gives some back is a matter of luck
def test_cinema(run: Run) -> None:
    """No seat is sold twice or lost, and what was refused did not fit."""
    by_office, sold, free, refused, smallest = map(numbers, run.lines)
    assert len(by_office) == 5
    assert sum(by_office) == sold[0] <= 50
    assert sold[0] + free[0] == 50
    assert refused[0] >= 50
    assert smallest[0] > free[0]
