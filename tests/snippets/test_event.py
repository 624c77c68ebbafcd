"""What must be true of the programs of the Event page, whatever the order."""

import re

from mpguide.runs import Run


def numbers(line: str) -> list[int]:
    """Find the whole numbers of a line, in order."""
    return [int(found) for found in re.findall(r"\d+", line)]


def test_opening(run: Run) -> None:
    """All three go in after the shop has opened, and it stays open."""
    goes_in = {"es": "entra", "en": "goes in"}[run.language]
    assert run.lines[0].endswith("? False")
    assert sorted(run.lines[1:4]) == [f"{name} {goes_in}" for name in ("Ana", "Eva", "Luis")]
    assert run.lines[4].endswith("? True")


def test_wait_returns(run: Run) -> None:
    """wait() and is_set() agree: lowered, raised, lowered."""
    assert [line.partition(": ")[2] for line in run.lines] == ["False, False", "True, True", "False, False"]


def test_stop(run: Run) -> None:
    """The sensor measures at least three times and ends by itself."""
    *measures, end, code = run.lines
    assert [numbers(line) for line in measures] == [[n + 1] for n in range(len(measures))]
    assert len(measures) >= 3
    assert not numbers(end)
    assert numbers(code) == [0]


def test_pulse(run: Run) -> None:
    """Without a timeout, wait() returns False in the end."""
    assert len(run.lines) == 1
    assert re.match(r"wait\(\) .* False, ", run.lines[0])


def test_pulse_counted(run: Run) -> None:
    """All waits end well."""
    assert numbers(run.lines[0]) == [20, 20]


def test_two_sets(run: Run) -> None:
    """Of two plates one is collected."""
    assert len(run.lines) == 3
    assert numbers(run.lines[2]) == [1]


def test_two_permits(run: Run) -> None:
    """Both plates are collected."""
    assert len(run.lines) == 3
    assert numbers(run.lines[2]) == [2]


def test_alarm(run: Run) -> None:
    """One sensor raises the alarm, the siren sounds once, the other ends, and all end well."""
    raised, sounds, other = {
        "es": ("Sensor norte: 31 °C, doy la alarma", "Sirena: sonando", "Sensor sur: alarma de otro, termino"),
        "en": ("Sensor north: 31 °C, raising the alarm", "Siren: sounding", "Sensor south: alarm by another, ending"),
    }[run.language]
    assert run.lines[0] == raised
    assert sorted(run.lines[1:3]) == sorted([sounds, other])
    assert numbers(run.lines[3]) == [0, 0, 0]


def test_pipeline(run: Run) -> None:
    """The order goes from A to B and from B to C."""
    assert [line[0] for line in run.lines] == ["A", "A", "B", "B", "C"]
