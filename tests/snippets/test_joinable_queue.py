"""What must be true of the programs of the JoinableQueue page, whatever the order."""

import re

from mpguide.runs import Run


def answers(run: Run) -> list[str]:
    """Find the answer of each line that asks."""
    return [line.rpartition("? ")[2] for line in run.lines if "? " in line]


def test_laundry(run: Run) -> None:
    """join() returns when all is washed, and the workers live on until their sentinels."""
    assert run.lines[0] == {"es": "Lavadas: 4 de 4", "en": "Washed: 4 of 4"}[run.language]
    assert answers(run) == ["[True, True]"]
    assert run.lines[2].endswith(": [0, 0]")


def test_counting(run: Run) -> None:
    """join() returns only when every put() has its task_done(), and one more is refused."""
    assert answers(run) == ["True", "False", "False", "True"]
    assert run.lines[-1].endswith(": ValueError, task_done() called too many times")
    run.check("task_done", holds=False)


def test_forgotten(run: Run) -> None:
    """The task that failed is never done, unless task_done() stands in a finally."""
    assert answers(run) == ["False", "True"]
    assert sum(line.endswith({"es": ": veinte", "en": ": twenty"}[run.language]) for line in run.lines) == 2


def test_too_early(run: Run) -> None:
    """join() returns before the picture is painted if task_done() comes first."""
    assert [line[-1] for line in run.lines[1::2]] == ["0", "1"]
    assert [line.rpartition(": ")[2] for line in run.lines[::2]] == ["True", "False"]


def test_results_first(run: Run) -> None:
    """All tasks are done, and the process ends only when its results are collected."""
    assert answers(run) == ["False", "True"]
    assert " 500010 " in run.lines[2]


def test_two_stages(run: Run) -> None:
    """Each piece is painted once, when all five have been cut."""
    pieces = {"es": ["arcón", "banco", "cama", "mesa", "silla"], "en": ["bed", "bench", "chair", "chest", "table"]}
    assert [line.partition(": ")[0] for line in run.lines[:5]] == pieces[run.language]
    assert [re.findall(r"\d+", line) for line in run.lines[:5]] == [["5"]] * 5
    assert run.lines[5].endswith(": [0, 0, 0]")


def test_worker_pool(run: Run) -> None:
    """Four workers do 50 tasks between them, each one once, and end with 0."""
    *workers, results, codes = run.lines
    done = [re.fullmatch(r"[TW](\d): .*: (\d+)", line) for line in workers]
    assert sorted(found[1] for found in done if found) == ["0", "1", "2", "3"]
    assert sum(int(found[2]) for found in done if found) == 50
    assert re.search(r": 50; .*: True$", results)
    assert codes.endswith(": [0, 0, 0, 0]")
