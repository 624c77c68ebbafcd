"""What must be true of the programs of the SimpleQueue page, whatever the order."""

from mpguide.runs import Run


def answers(run: Run) -> list[str]:
    """Find the answer of each line that asks."""
    return [line.rpartition("? ")[2] for line in run.lines if "? " in line]


def test_weather(run: Run) -> None:
    """The temperatures of all three stations arrive."""
    degrees = {
        "es": ["costa: 24 grados", "montaña: 8 grados", "valle: 19 grados"],
        "en": ["coast: 24 degrees", "mountain: 8 degrees", "valley: 19 degrees"],
    }[run.language]
    assert run.lines[:3] == degrees
    assert run.lines[3].endswith(": True")


def test_interface(run: Run) -> None:
    """It knows four methods, has no thread, and refuses a timeout."""
    greeting = {"es": "hola", "en": "hello"}[run.language]
    assert run.lines[0] == "empty(): True"
    assert run.lines[1].endswith(" put(): False")
    assert run.lines[2].startswith(f"get(): {greeting}; ")
    assert run.lines[2].endswith(": 1")
    assert run.lines[3] == "get(timeout=1): TypeError"
    assert answers(run) == ["False"]
    assert run.lines[5].endswith(" close(): OSError, handle is closed")


def test_put_error(run: Run) -> None:
    """The lambda is refused at once, and the list travels as it was when it was put."""
    dish = {"es": "sopa", "en": "soup"}[run.language]
    assert " lambda, " in run.lines[0]
    assert run.lines[1].endswith(f": ['{dish}']")


def test_put_waits(run: Run) -> None:
    """A large message makes the put() of a SimpleQueue wait, not that of a Queue."""
    assert run.lines[::2] == ["SimpleQueue, 1000 bytes", "SimpleQueue, 1000000 bytes", "Queue, 1000000 bytes"]
    assert answers(run) == ["True", "False", "True"]


def test_no_end(run: Run) -> None:
    """The reader waits for the producer that failed, unless its notice stands in a finally."""
    assert answers(run) == ["True", "False"]
    assert run.output.count("RuntimeError: ") == 2


def test_restaurant(run: Run) -> None:
    """Five customers are answered and three get a table."""
    assert run.lines[0].endswith(": 5")
    assert run.lines[1].endswith({"es": ": 3 de 3", "en": ": 3 of 3"}[run.language])


def test_relay(run: Run) -> None:
    """All phrases pass the three stages in order."""
    first = {"es": "'Hola a todos.'", "en": "'Hello everyone.'"}[run.language]
    assert ": 300; " in run.lines[0]
    assert run.lines[0].endswith(f": {first}")
    assert run.lines[1].endswith(": True")
    assert run.lines[2].endswith(": [0, 0, 0]")
