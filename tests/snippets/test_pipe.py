"""What must be true of the programs of the Pipe page, whatever the order."""

import re

from mpguide.runs import Run


def answers(run: Run, mark: str = "? ") -> list[str]:
    """Find what stands behind the last *mark* of each line that has one."""
    return [line.rpartition(mark)[2] for line in run.lines if mark in line]


def test_thermostat(run: Run) -> None:
    """Every question gets its own answer, and the sensor ends with 0."""
    on, off = {"es": ("encendida", "apagada"), "en": ("on", "off")}[run.language]
    assert [re.findall(r"^[\d.]+|\w+$", line) for line in run.lines[:4]] == [
        ["17.5", on],
        ["18.2", on],
        ["20.9", off],
        ["21.4", off],
    ]
    assert run.lines[4].endswith(": 0")


def test_one_way(run: Run) -> None:
    """Each end refuses the direction that is not its own, and a closed one refuses all."""
    greeting = {"es": "hola", "en": "hello"}[run.language]
    assert [line.partition(": ")[2] for line in run.lines[2:]] == [
        "None",
        greeting,
        "OSError, connection is read-only",
        "OSError, connection is write-only",
        "True",
        "OSError, handle is closed",
    ]
    assert [re.findall(r"True|False", line) for line in run.lines[:2]] == [["True", "False"], ["False", "True"]]


def test_poll_timeout(run: Run) -> None:
    """poll() waits for its timeout when there is nothing, and is True at the end of the pipe."""
    polls = re.findall(r"^poll\((.*)\) -> (\w+), (\d+\.\d) s$", run.output, re.M)
    assert [(options, answer) for options, answer, _ in polls] == [
        ("", "False"),
        ("timeout=0.2", "False"),
        ("", "True"),
        ("timeout=None", "True"),
        ("", "True"),
    ]
    assert float(polls[1][2]) >= 0.2
    assert run.lines[-1].endswith(" EOFError")


def test_raw_bytes(run: Run) -> None:
    """Parts arrive as they were sent, and a message that is too long is told of."""
    assert run.lines[:3] == ["b'0123456789'", "b'567'", "5 b'..abcde...'"]
    assert run.lines[3].startswith("BufferTooShort ")
    assert run.lines[3].endswith(": b'0123456789abcdef'")
    assert run.lines[4].startswith("OSError: bad message length;")
    assert run.lines[4].endswith(": True")


def test_wait_several(run: Run) -> None:
    """The cars of both gates arrive, and both processes are seen to end."""
    names = {"es": ["norte", "sur"], "en": ["north", "south"]}[run.language]
    assert sorted(line.split()[-1] for line in run.lines[:2]) == names
    assert run.lines[2].endswith(": [[101, 102, 103], [201]]")


def test_file_number(run: Run) -> None:
    """The number is good for a selector, and a closed end has none."""
    assert run.lines[0].endswith("? True")
    assert [line[-3:] for line in run.lines[1:3]] == [": 0", ": 1"]
    assert run.lines[3] == "OSError: handle is closed"


def test_open_end(run: Run) -> None:
    """The end of the readings is noticed only when the main program closes its copy."""
    assert run.lines[0].endswith(" 21")
    assert answers(run) == ["False", "True"]
    assert run.lines[-1].endswith(" EOFError")


def test_inherited_end(run: Run) -> None:
    """Under fork the child keeps the pipe open itself, unless it closes the parent's end."""
    assert answers(run) == ["False" if run.start == "fork" else "True", "True"]


def test_same_end(run: Run) -> None:
    """Without turns messages are broken; with a Lock all six are whole."""
    broken, whole = (int(found) for found in re.findall(r": (\d) \w+ 6$", run.output, re.M))
    assert broken < 6
    assert whole == 6


def test_full_pipe(run: Run) -> None:
    """The small message is sent without a reader, the large one is not."""
    assert answers(run) == ["True", "True", "False", "True"]


def test_broken_pipe(run: Run) -> None:
    """Sending to a closed end raises BrokenPipeError."""
    assert " Ana " in run.lines[0]
    assert answers(run) == ["True"]


def test_guess(run: Run) -> None:
    """The number is found in three attempts, and the other process ends with 0."""
    words = {"es": ["menor", "mayor", "acertado"], "en": ["lower", "higher", "right"]}[run.language]
    assert run.lines[:3] == [f"{attempt}: {word}" for attempt, word in zip((50, 25, 37), words, strict=True)]
    assert run.lines[3].endswith(": 0")


def test_sensor_watch(run: Run) -> None:
    """Two sensors give four readings, and the failing one the two that it made."""
    hall, oven, yard, fine, failed = {
        "es": ("sala", "horno", "patio", "bien", "ha fallado"),
        "en": ("hall", "oven", "yard", "fine", "has failed"),
    }[run.language]
    assert [line for line in run.lines if ": [2" in line] == [
        f"{hall}: [20, 21, 22, 23], {fine}",
        f"{oven}: [20, 21], {failed}",
        f"{yard}: [20, 21, 22, 23], {fine}",
    ]
    assert "RuntimeError: " in run.output


def test_unpicklable(run: Run) -> None:
    """The lambda is refused and the list travels as it was when it was sent."""
    dish = {"es": "sopa", "en": "soup"}[run.language]
    assert run.lines[0].endswith(" lambda")
    assert run.lines[1].endswith(f": ['{dish}']")
