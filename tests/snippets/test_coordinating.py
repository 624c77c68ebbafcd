"""What must be true of the programs of the chapter on coordination, whatever the order."""

import re
from collections import Counter

from mpguide.runs import Run


def numbers(line: str) -> list[int]:
    """Find the whole numbers of a line, in order."""
    return [int(found) for found in re.findall(r"\d+", line)]


def test_ovens(run: Run) -> None:
    """Four loaves are baked, never more than two at the same time."""
    puts_in = {"es": "mete", "en": "puts"}[run.language]
    inside: set[str] = set()
    baked = []
    for line in run.lines:
        baker, verb = line.split()[:2]
        if verb == puts_in:
            inside.add(baker)
            baked.append(baker)
        else:
            inside.remove(baker)
        assert len(inside) <= 2
    assert sorted(baked) == ["Ana", "Eva", "Iván", "Luis"]
    assert not inside


def test_start_signal(run: Run) -> None:
    """Nobody runs before the signal, and who comes late finds it given."""
    signal, runs = {"es": ("¡Ya!", "corre"), "en": ("Go!", "runs")}[run.language]
    assert run.lines[0] == signal
    assert sorted(run.lines[1:4]) == [f"{name} {runs}" for name in ("Ana", "Eva", "Luis")]
    assert run.lines[4:] == [f"Iván {runs}"]


def test_money_box(run: Run) -> None:
    """Luis opens the box when there are 120, and 20 are left."""
    assert [numbers(line)[-1] for line in run.lines] == [40, 80, 120, 120, 20]


def test_lost_notice(run: Run) -> None:
    """Condition forgets, Event remembers for good, Semaphore once."""
    assert run.lines == [
        "Condition: False",
        "Event: True",
        "Event: True",
        "Semaphore: True",
        "Semaphore: False",
    ]
    run.check("no lost wake-up", holds=False)


def test_bar(run: Run) -> None:
    """The six plates are served in order, none lost and none twice."""
    assert [numbers(line) for line in run.lines] == [[plate] for plate in range(1, 7)]


def test_phases(run: Run) -> None:
    """Each station reads the sum of the round, and the rounds do not mix."""
    read = [tuple(numbers(line)) for line in run.lines]
    assert Counter(read) == Counter((r, station, 300 * r + 3) for r in (1, 2, 3) for station in range(3))
    assert [r for r, _, _ in read] == sorted(r for r, _, _ in read)


def test_one_missing(run: Run) -> None:
    """Both who came learn that someone is missing."""
    missing = {"es": "falta alguien", "en": "someone is missing"}[run.language]
    assert sorted(run.lines[:2]) == [f"Ana: {missing}", f"Luis: {missing}"]
    assert numbers(run.lines[2]) == [0, 0, 3]
