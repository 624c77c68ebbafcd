"""What must be true of the programs about deadlock and about owners that die."""

from mpguide.runs import Run


def test_two_locks(run: Run) -> None:
    """Each teller holds what the other one waits for."""
    assert (
        run.lines
        == {
            "es": [
                "El cajero norte tiene la cuenta de Ana",
                "   y espera la de Luis, que tiene el sur",
                "El cajero sur tiene la cuenta de Luis",
                "   y espera la de Ana, que tiene el norte",
            ],
            "en": [
                "The north teller holds the account of Ana",
                "   and waits for that of Luis, held by south",
                "The south teller holds the account of Luis",
                "   and waits for that of Ana, held by north",
            ],
        }[run.language]
    )


def test_ordered_locks(run: Run) -> None:
    """All crossed transfers are made: the program ends and no money is lost."""
    assert run.lines == ["Ana: 13000", "Luis: 7000"]


def test_killed_owner(run: Run) -> None:
    """The lock of a killed process stays taken, and its money is missing."""
    assert (
        run.lines
        == {
            "es": ["Código de salida del cajero: -9", "¿Se puede tomar el cerrojo? False", "Ana 50 + Luis 100 = 150"],
            "en": ["Exit code of the teller: -9", "Can the lock be taken? False", "Ana 50 + Luis 100 = 150"],
        }[run.language]
    )


def test_messages_instead(run: Run) -> None:
    """One teller is killed, the other makes all its transfers, and the sum of the accounts holds."""
    assert (
        run.lines
        == {
            "es": ["El cajero norte sale con -9", "El cajero sur sale con 0", "Ana 60 + Luis 140"],
            "en": ["The north teller leaves with -9", "The south teller leaves with 0", "Ana 60 + Luis 140"],
        }[run.language]
    )
