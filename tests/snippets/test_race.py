"""What must be true of the programs about race conditions."""

import re

from mpguide.runs import Run


def numbers(text: str) -> list[int]:
    """The whole numbers in *text*, in order."""
    return [int(number) for number in re.findall(r"-?\d+", text)]


def test_crash_problem(run: Run) -> None:
    """Two turnstiles without a lock lose people, and never count one too many."""
    expected, obtained, lost = (numbers(line)[0] for line in run.lines)
    assert expected == 40_000
    assert 2 <= obtained < expected
    assert lost == expected - obtained
    assert run.check("atomic update of Value", times=expected, holds=False).violations == lost
    run.check("barrier of Barrier", times=1)


def test_slow_motion(run: Run) -> None:
    """The same four steps keep both deposits in one order and lose one in the other."""
    one_by_one, interleaved, reads, writes, balance = {
        "es": ("Uno detrás de otro", "Entrelazados", "lee", "escribe", "Saldo final"),
        "en": ("One after the other", "Interleaved", "reads", "writes", "Final balance"),
    }[run.language]
    assert run.lines == [
        one_by_one,
        f"Ana {reads} 100",
        f"Ana {writes} 150",
        f"Luis {reads} 150",
        f"Luis {writes} 200",
        f"{balance}: 200",
        interleaved,
        f"Ana {reads} 100",
        f"Luis {reads} 100",
        f"Ana {writes} 150",
        f"Luis {writes} 150",
        f"{balance}: 150",
    ]
    run.check("atomic update of Value", times=4, holds=False)
    run.check("pipe order of Pipe", times=16)


def test_with_get_lock(run: Run) -> None:
    """With the lock of the Value around the whole addition nobody is lost."""
    assert [numbers(line) for line in run.lines] == [[40_000], [40_000]]
    run.check("atomic update of Value", times=40_000)
    run.check("mutual exclusion of Value", times=lambda sections: sections >= 40_000)


def test_plain_variable(run: Run) -> None:
    """Each turnstile counts its own people only, and the main program sees none."""
    gate, north, south, main = {
        "es": ("Puerta", "norte", "sur", "Programa principal"),
        "en": ("Gate", "north", "south", "Main program"),
    }[run.language]
    *gates, last = run.lines
    assert sorted(gates) == [f"{gate} {north}: 1000", f"{gate} {south}: 1000"]
    assert last == f"{main}: 0"
    run.check("mutual exclusion of Lock", times=2_002)
    run.check("balanced of Lock", times=2_002)


def test_last_seat(run: Run) -> None:
    """One seat is sold twice although the subtraction is protected."""
    assert [numbers(line) for line in run.lines] == [[1], [-1]]
    run.check("atomic update of Value", times=2)
    run.check("barrier of Barrier", times=1)


def test_box_offices(run: Run) -> None:
    """Every seat is sold and paid for once."""
    assert [numbers(line) for line in run.lines] == [[5_000], [5_000]]
    run.check("mutual exclusion of Lock", times=10_000)
    run.check("barrier of Barrier", times=1)


def test_next_customer(run: Run) -> None:
    """The customer after the one with the error gets in and takes the rest."""
    assert (
        run.lines
        == {
            "es": ["Retirar 60 €: hecho", "Retirar 500 €: saldo insuficiente", "Retirar 40 €: hecho", "Quedan 0 €"],
            "en": ["Withdraw €60: done", "Withdraw €500: not enough money", "Withdraw €40: done", "€0 left"],
        }[run.language]
    )
    run.check("mutual exclusion of Lock", times=3)
    run.check("balanced of Lock", times=3)


def test_starvation(run: Run) -> None:
    """Both print all their pages, one at a time, and A takes several turns in a row."""
    (turns,) = run.lines
    assert len(turns) == 72
    assert turns.count("A") == turns.count("B") == 36
    assert "AAA" in turns
    run.check("mutual exclusion of Lock", times=72)
    run.check("balanced of Lock", times=72)
