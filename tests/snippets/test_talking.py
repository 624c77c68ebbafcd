"""What must be true of the programs of the chapter about messages, whatever the order."""

import re

from mpguide.runs import Run


def test_own_memory(run: Run) -> None:
    """The child's list has two orders and the parent's has none."""
    noted = {"es": "['café', 'tostada']", "en": "['coffee', 'toast']"}[run.language]
    assert len(run.lines) == 2
    assert run.lines[0].endswith(noted)
    assert run.lines[1].endswith(" []")


def test_conversation(run: Run) -> None:
    """Every question gets its own answer, in order, and the cook ends well."""
    assert (
        run.lines
        == {
            "es": ["sopa: 6", "flan: no queda", "tortilla: 8", "Código de salida: 0"],
            "en": ["soup: 6", "flan: none left", "omelette: 8", "Exit code: 0"],
        }[run.language]
    )


def test_end_of_readings(run: Run) -> None:
    """All readings arrive in order, and then the end is noticed."""
    assert [line.split()[-1] for line in run.lines[:3]] == ["18", "21", "24"]
    end = {"es": "No hay más: la otra punta está cerrada", "en": "There is no more: the other end is closed"}
    assert run.lines[3:] == [end[run.language]]


def test_many_waiters(run: Run) -> None:
    """Twelve orders arrive, and those of each waiter keep their order."""
    first, *own = run.lines
    assert sorted(first.partition(": ")[2].split()) == sorted(["Ana", "Luis", "Eva"] * 4)
    assert len(own) == 3
    assert all(line.endswith("[0, 1, 2, 3]") for line in own)


def test_feeder_thread(run: Run) -> None:
    """The first put() starts a thread; that thread pickles, and join_thread() sees it end."""
    threads = [int(found) for found in re.findall(r": (\d+)$", run.output, re.M)]
    assert threads == [1, 2, 1]
    dish = {"es": "sopa", "en": "soup"}[run.language]
    assert run.lines[1].endswith(" QueueFeederThread")
    assert run.lines[2].endswith(f" {dish}")
    assert run.lines[4].endswith(" MainThread")


def test_join_first(run: Run) -> None:
    """The producer lives until its photo is received, and then ends with 0."""
    before, received, after, code = run.lines
    assert before.endswith("? True")
    assert " 1000000 " in received
    assert after.endswith("? False")
    assert code.endswith(": 0")


def test_sentinels(run: Run) -> None:
    """Every bicycle is repaired once and every mechanic stops."""
    assert [int(found) for found in re.findall(r"\d+", run.lines[0])] == [12, 12]
    assert run.lines[1].endswith(": [0, 0, 0]")
    assert len(run.lines) == 2


def test_which_sentinel(run: Run) -> None:
    """None and the member of an Enum keep their identity; a plain object() does not."""
    assert [line.rpartition(": ")[2] for line in run.lines] == ["True", "True", "False"]
    assert run.lines[0].startswith("None ")
