"""What must be true of the programs of the Barrier page, whatever the order."""

import re
from collections import Counter

from mpguide.runs import Run


def numbers(line: str) -> list[int]:
    """Find the whole numbers of a line, in order."""
    return [int(found) for found in re.findall(r"\d+", line)]


def test_moving(run: Run) -> None:
    """All pack before anyone loads."""
    packs, loads = {"es": ("empaqueta", "carga"), "en": ("packs", "loads")}[run.language]
    friends = ["Ana", "Eva", "Luis"]
    assert sorted(run.lines[:3]) == [f"{friend} {packs}" for friend in friends]
    assert sorted(run.lines[3:]) == [f"{friend} {loads}" for friend in friends]


def test_index(run: Run) -> None:
    """Each day the numbers 0, 1 and 2 are handed out, and who has 0 cooks."""
    cooks = {"es": "cocina", "en": "cooks"}[run.language]
    drawn = [tuple(numbers(line)) for line in run.lines]
    assert Counter(drawn) == Counter((day, number) for day in (1, 2, 3) for number in (0, 1, 2))
    assert [line.endswith(cooks) for line in run.lines] == [number == 0 for _, number in drawn]


def test_announce_late(run: Run) -> None:
    """Phase 2 begins before the end of phase 1 is announced."""
    assert [numbers(line) for line in run.lines] == [[1], [1], [2], [1]]
    assert run.lines[-1].startswith("---")


def test_action(run: Run) -> None:
    """The announcement comes between two phases, once."""
    assert [numbers(line) for line in run.lines] == [[1], [1], [], [2], [2], [], [3], [3], []]


def test_broken(run: Run) -> None:
    """A timeout breaks the barrier until it is reset; abort() breaks it again."""
    assert [line.rpartition(" ")[2] for line in run.lines if not line.endswith(("pasa", "through"))] == [
        "BrokenBarrierError",
        "True",
        "BrokenBarrierError",
        "False",
        "True",
    ]
    assert len(run.lines) == 6


def test_reset_to_reuse(run: Run) -> None:
    """The reset throws the runner out of the second lap."""
    assert len(run.lines) == 2
    assert run.lines[1].endswith(": BrokenBarrierError")


def test_reuse(run: Run) -> None:
    """Three laps with one barrier, which is whole in the end."""
    assert [numbers(line) for line in run.lines[:3]] == [[1], [2], [3]]
    assert run.lines[3].endswith("? False")


def test_too_many(run: Run) -> None:
    """All four cross, and the fifth waits in vain."""
    assert len(set(run.lines[:4])) == 1
    assert numbers(run.lines[4]) == [0, 0, 0, 0]
    assert len(run.lines) == 6


def test_action_fails(run: Run) -> None:
    """One gets the error of the action and the others learn that the barrier broke."""
    kinds = Counter(line.partition(":")[0] for line in run.lines)
    assert kinds == {"OSError": 1, "BrokenBarrierError": 2}


def test_matrix(run: Run) -> None:
    """The processes compute what one process computes."""
    assert [len(numbers(line)) for line in run.lines[:3]] == [4, 4, 4]
    assert run.lines[3].endswith(": True")


def test_race(run: Run) -> None:
    """A start, and after each lap of all five its announcement."""
    announced = [index for index, line in enumerate(run.lines) if line.startswith("---")]
    assert announced == [0, 6, 12, 18]
    assert [numbers(run.lines[index]) for index in announced[1:]] == [[1], [2], [3]]
    for lap in (1, 2, 3):
        run_by = [numbers(line) for line in run.lines[6 * lap - 5 : 6 * lap]]
        assert sorted(run_by) == [[number, lap] for number in (1, 2, 3, 4, 5)]
    assert len(run.lines) == 19


def test_killed_party(run: Run) -> None:
    """The one with a timeout does not come back either."""
    assert len(run.lines) == 1
    assert run.lines[0].endswith("? True")
