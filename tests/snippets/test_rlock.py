"""What must be true of the programs of the RLock page, whatever the order."""

import re

from mpguide.runs import Run

NOT_OWNED = "    attempt to release recursive lock not owned by thread"


def test_depth(run: Run) -> None:
    """The neighbor gets it only after as many releases as acquisitions."""
    assert run.lines[:2] == ["acquire(): True", "acquire(): True"]
    assert [line.rpartition("? ")[2] for line in run.lines[2:]] == ["False", "False", "True"]


def test_not_the_owner(run: Run) -> None:
    """Nobody but the owning thread can release it."""
    nobody, process, thread, owner = {
        "es": ("nadie lo tenía", "otro proceso", "otro hilo", "el dueño: lo suelta"),
        "en": ("nobody held it", "another process", "another thread", "the owner: releases it"),
    }[run.language]
    refused = [line for who in (nobody, process, thread) for line in (f"{who}: AssertionError", NOT_OWNED)]
    assert run.lines == [*refused, owner]
    run.check("balanced", holds=False)


def test_locked(run: Run) -> None:
    """It answers True to the owner and to others."""
    assert [line.rpartition(": ")[2] for line in run.lines] == ["False", "True", "True"]


def test_group_booking(run: Run) -> None:
    """Two whole groups of four fit into ten places, and no part of a third."""
    yes, label = {"es": ("sí", "plazas libres"), "en": ("yes", "free places")}[run.language]
    answers = [line.rpartition(", ")[2] for line in run.lines[:-1]]
    assert sorted(answers) == sorted([yes, yes, "no"])
    assert run.lines[-1] == f"{label}: 2"


def test_one_release_short(run: Run) -> None:
    """The owner gets in both times; the neighbor only when every acquisition was released."""
    assert len(run.lines) == 6
    assert [line.rpartition(": ")[2] for line in (*run.lines[1:3], *run.lines[4:6])] == ["True", "False", "True", "True"]
    run.check("balanced", holds=False)


def test_half_done(run: Run) -> None:
    """Halfway 30 are missing; at the end nothing is."""
    assert [line.strip() for line in run.lines[1::2]] == ["total: 170", "total: 200"]


def test_account(run: Run) -> None:
    """Two customers leave 9 more each of 200 times, and neither fails."""
    codes, balance = run.lines
    assert codes.endswith(": [0, 0]")
    assert balance.endswith(f": {1_000 + 2 * 200 * 9}")


def test_explore_tree(run: Run) -> None:
    """Each of 45 folders has one, two and three files, and all are counted."""
    found = [re.fullmatch(r"(\.\w+): (\d+) \w+, (\d+) .*", line) for line in run.lines]
    assert [match.groups() for match in found if match] == [
        (".txt", "45", "45"),
        (".png", "90", "90"),
        (".py", "135", "135"),
    ]
