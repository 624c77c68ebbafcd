"""What must be true of the programs of the Value page, whatever the order."""

import re
from ast import literal_eval

from mpguide.runs import Run


def numbers(text: str) -> list[int]:
    """The whole numbers in *text*, in order."""
    return [int(number) for number in re.findall(r"-?\d+", text)]


def test_typecodes(run: Run) -> None:
    """Every type starts with its zero and takes at least the bytes that C promises."""
    _, *rows = (line.split(maxsplit=2) for line in run.lines)
    assert "".join(code for code, _, _ in rows) == "bBhHiIlLqQfdcu"
    sizes = {code: int(size) for code, size, _ in rows}
    assert (sizes["b"], sizes["c"], sizes["q"], sizes["f"], sizes["d"]) == (1, 1, 8, 4, 8)
    assert sizes["h"] <= sizes["i"] <= sizes["l"] <= sizes["q"]
    for code, _, initial in rows:
        assert literal_eval(initial) == {"c": b"\0", "u": "\0"}.get(code, 0)


def test_lock_options(run: Run) -> None:
    """An RLock by default, none with False, and otherwise the one that was given."""
    assert [line.split()[-1] for line in run.lines] == [
        *("Synchronized", "RLock", "False"),
        *("c_int", "get_lock()"),
        *("Synchronized", "Lock", "True"),
        *("Synchronized", "RLock", "True"),
    ]


def test_get_obj(run: Run) -> None:
    """While the neighbor holds the lock only get_obj() gets through."""
    answers = [line.partition(" -> ")[2] for line in run.lines if "->" in line]
    assert answers == ["False", "100", "True", "101"]


def test_car_park(run: Run) -> None:
    """The car park is full and no place was given twice."""
    free, entrances, total = run.lines
    assert numbers(free) == [0]
    assert sum(numbers(entrances)) == 100
    assert len(numbers(entrances)) == 3
    assert numbers(total) == [100, 180]


def test_ship_position(run: Run) -> None:
    """Both coordinates are of the same moment."""
    together, last = run.lines
    assert together.endswith(": True")
    assert last.endswith(": 24.0, 12.0")


def test_not_the_number(run: Run) -> None:
    """A Value is neither false nor equal to its number, and an assignment to its name reaches nobody."""
    assert [line.split()[-1] for line in run.lines] == ["True", "False", "True", "0", "100", "0", "0"]


def test_plain_lock_inside(run: Run) -> None:
    """The process with the plain Lock waits for itself; the one with the RLock has ended."""
    assert [line.split()[-1] for line in run.lines] == ["True", "0", "False", "1"]
    run.check("no deadlock", holds=False)
    run.check("balanced", holds=False)


def test_wrong_type(run: Run) -> None:
    """Four numbers are changed in silence and the wider type keeps them."""
    stored = [line.partition(" -> ")[2].split()[0] for line in run.lines]
    assert stored == ["-128", "255", "-2147483648", "2147483648", "0.10000000149011612", "0.1"]


def test_not_by_message(run: Run) -> None:
    """A task of a Pool cannot carry a Value."""
    assert run.lines == ["Synchronized objects should only be shared between processes through inheritance"]


def test_pool_initializer(run: Run) -> None:
    """The workers add up 1 to 100 in the same Value."""
    assert [numbers(line) for line in run.lines] == [[5_050]]


def test_stop_flag(run: Run) -> None:
    """All three workers see the flag and end by themselves."""
    parts, codes = run.lines
    assert len(numbers(parts)) == 3
    assert sum(numbers(parts)) > 0
    assert numbers(codes) == [0] * 4


def test_thermometer(run: Run) -> None:
    """The display never shows a reading outside its extremes, and the extremes are those of all the readings."""
    *shown, maximum, minimum = run.lines
    assert len(shown) >= 2
    for line in shown:
        low, now, high = map(float, line.partition(": ")[2].split(" <= "))
        assert low <= now <= high
    assert maximum.endswith(": True")
    assert minimum.endswith(": True")
