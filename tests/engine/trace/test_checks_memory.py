"""The check of shared values."""

from __future__ import annotations

from mpguide.trace.checks import find
from tests.engine.trace.judging import judged, silent
from tests.engine.trace.synthetic import trace

TOTAL = "total: Value typecode=i"


def update(who: str, old: int, new: int, *between: str) -> tuple[str, ...]:
    """*who* reads and writes, with other events in between."""
    return (f"{who} reads total a={old}", *between, f"{who} writes total a={new}")


def test_one_update_after_the_other() -> None:
    """Each update counts."""
    lines = (*update("A", 0, 1), *update("B", 1, 2), *update("A", 2, 3))
    assert judged("atomic update of total", TOTAL, *lines) == (3, 0, [])


def test_an_overwritten_update() -> None:
    """Both made the same 1 out of the same 0."""
    lines = update("A", 0, 1, *update("B", 0, 1))
    assert judged("atomic update", TOTAL, *lines) == (2, 1, ["overwritten"])
    (evidence,) = find(trace(TOTAL, *lines), "atomic update").evidence
    assert (evidence.start, evidence.end, evidence.processes) == (3_000_000, 4_000_000, (1, 2))
    assert evidence.numbers == (1, 1, 1, 0)


def test_several_updates_overwritten_at_once() -> None:
    """Replaying gives exactly the value that is wrong: updates less those overwritten."""
    many = [line for number in range(5) for line in update("B", number, number + 1)]
    lines = (*update("A", 0, 1, *many), *update("B", 1, 2))
    count, lost, _ = judged("atomic update", TOTAL, *lines)
    assert (count, lost) == (7, 5)
    assert count - lost == 2


def test_one_who_overwrites_is_overwritten() -> None:
    """What the last value rests on is what survived."""
    # B reads 1, A writes 1 over it, B writes 2: of three updates only that of A is gone, or that of B if A's is the last.
    lines = ("A reads total a=0", *update("B", 0, 1), "B reads total a=1", "A writes total a=1", "B writes total a=2")
    assert judged("atomic update", TOTAL, *lines)[:2] == (3, 1)
    assert judged("atomic update", TOTAL, *lines[:-1])[:2] == (2, 1)


def test_a_write_out_of_nothing() -> None:
    """Whoever has not read rests on nothing, and overwrites nothing that he had to see."""
    lines = (*update("A", 0, 1), "B writes total a=7", *update("A", 7, 8))
    assert judged("atomic update", TOTAL, *lines) == (2, 0, [])
    cut = (*update("A", 0, 1, "B writes total a=7"),)
    assert judged("atomic update", TOTAL, *cut) == (1, 1, ["overwritten"])


def test_a_value_written_after_a_join() -> None:
    """It was looked at for itself, and set anew when all was over."""
    lines = ("main reads total a=0", *update("A", 0, 1), "main joined - a=A b=0", "main writes total a=0")
    assert judged("atomic update", TOTAL, *lines) == (1, 0, [])


def test_a_flag_that_everybody_may_set() -> None:
    """Who looks at it again and again does not count."""
    lines = ("A reads total a=0", "A reads total a=0", *update("B", 0, 1), "A writes total a=1")
    assert judged("atomic update", TOTAL, *lines) == (2, 0, [])
    other = ("A reads total a=0", "A reads total a=0", *update("B", 0, 9), "A writes total a=7")
    assert judged("atomic update", TOTAL, *other) == (2, 1, ["overwritten"])


def test_a_record_that_comes_late() -> None:
    """Without a lock the values tell what was read: of a write noted later, or one noted earlier."""
    late_write = ("B reads total a=0", "A reads total a=1", "B writes total a=1", "A writes total a=2")
    assert judged("atomic update", TOTAL, *late_write) == (2, 0, [])
    late_read = ("B reads total a=0", "B writes total a=1", "A reads total a=0", "A writes total a=1")
    assert judged("atomic update", TOTAL, *late_read) == (2, 1, ["overwritten"])


def test_a_value_changed_unseen() -> None:
    """Through get_obj(), say: what was read is nowhere in the record, and nothing is proved."""
    lines = (*update("A", 0, 1), *update("A", 5, 6), "B begins", *update("B", 1, 2))
    assert judged("atomic update", TOTAL, *lines) == (3, 0, [])


def test_each_item_of_an_array() -> None:
    """They are updated apart."""
    seats = "seats: Array typecode=i length=2"
    apart = ("A reads seats a=0 b=0", "B reads seats a=0 b=1", "B writes seats a=1 b=1", "A writes seats a=1 b=0")
    assert judged("atomic update of seats", seats, *apart) == (2, 0, [])
    same = tuple(line.replace("b=1", "b=0") for line in apart)
    assert judged("atomic update of seats", seats, *same) == (2, 1, ["overwritten"])


def test_two_threads() -> None:
    """They cut each other like processes."""
    lines = ("A reads total a=0", "A reads total a=0 thread=1", "A writes total a=1 thread=1", "A writes total a=1")
    assert judged("atomic update", TOTAL, *lines) == (2, 1, ["overwritten"])


def test_nothing_was_updated() -> None:
    """Reads alone and writes alone."""
    silent("atomic update", TOTAL, "A reads total a=0", "B writes total a=1", "C writes total a=2")
