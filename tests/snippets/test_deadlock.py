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
    run.check("lock order", times=2, holds=False)
    run.check("mutual exclusion of Lock", times=2)
    run.check("barrier of Barrier", times=2)
    run.check("nothing lost of SimpleQueue", times=2)


def test_ordered_locks(run: Run) -> None:
    """All crossed transfers are made: the program ends and no money is lost."""
    assert run.lines == ["Ana: 13000", "Luis: 7000"]
    run.check("lock order", times=30_000)
    run.check("mutual exclusion of Lock", times=12_000)
    run.check("atomic update of Value", times=12_000)
    run.check("barrier of Barrier", times=1)


def test_killed_owner(run: Run) -> None:
    """The lock of a killed process stays taken, and its money is missing."""
    assert (
        run.lines
        == {
            "es": ["Código de salida del cajero: -9", "¿Se puede tomar el cerrojo? False", "Ana 50 + Luis 100 = 150"],
            "en": ["Exit code of the teller: -9", "Can the lock be taken? False", "Ana 50 + Luis 100 = 150"],
        }[run.language]
    )
    run.check("balanced of Lock", times=1, holds=False)
    run.check("event of Event", times=1)
    run.check("atomic update of Value", times=1)
    run.check("nobody left", times=1)


def test_messages_instead(run: Run) -> None:
    """One teller is killed, the other makes all its transfers, and the sum of the accounts holds."""
    assert (
        run.lines
        == {
            "es": ["El cajero norte sale con -9", "El cajero sur sale con 0", "Ana 60 + Luis 140"],
            "en": ["The north teller leaves with -9", "The south teller leaves with 0", "Ana 60 + Luis 140"],
        }[run.language]
    )
    run.check("pipe order of Pipe", times=7)
    run.check("join after exit", times=2)
    run.check("nobody left", times=2)
