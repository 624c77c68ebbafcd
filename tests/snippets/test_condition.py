"""What must be true of the programs of the Condition page, whatever the order."""

import re
from collections import Counter

from mpguide.runs import Run


def numbers(line: str) -> list[int]:
    """Find the whole numbers of a line, in order."""
    return [int(found) for found in re.findall(r"-?\d+", line)]


def test_minibus(run: Run) -> None:
    """The driver sets off after the third passenger."""
    assert [numbers(line) for line in run.lines] == [[1], [2], [3], [3]]
    driver = {"es": "El conductor", "en": "The driver"}[run.language]
    assert run.lines[-1].startswith(driver)
    assert sum(line.startswith(driver) for line in run.lines) == 1


def test_wait_returns(run: Run) -> None:
    """wait() tells whether it was notified; wait_for() returns what was asked for."""
    assert [line.rpartition(": ")[2] for line in run.lines] == ["False", "True", "7", "False"]


def test_without_lock(run: Run) -> None:
    """Without the lock all three raise AssertionError."""
    assert [line.split(": ")[:2] for line in run.lines] == [[name, "AssertionError"] for name in ("wait", "notify", "notify_all")]


def test_notify_keeps_lock(run: Run) -> None:
    """The waiter goes on only after the kitchen has left."""
    kitchen, waiter = {"es": ("Cocina", "Camarero"), "en": ("Kitchen", "Waiter")}[run.language]
    assert [line.partition(":")[0] for line in run.lines] == [kitchen, kitchen, waiter]


def test_lost_wakeup(run: Run) -> None:
    """The notice is lost although there is a plate."""
    assert re.fullmatch(r".+\? False\. .+: 1", run.output.strip())
    run.check("no lost wake-up", holds=False)


def test_looks_first(run: Run) -> None:
    """Looking first finds the plate."""
    assert re.fullmatch(r".+\? True\. .+: 1", run.output.strip())


def test_if_not_while(run: Run) -> None:
    """Both take the only cake."""
    assert [numbers(line) for line in run.lines] == [[-1]]


def test_while_not_if(run: Run) -> None:
    """Each cake is sold once, and none that does not exist."""
    assert [numbers(line) for line in run.lines] == [[1], [0], [1], [0]]


def test_queue_is_empty(run: Run) -> None:
    """At least once a queue with an item in it says that it is empty."""
    empty, asked = numbers(run.lines[0])
    assert 0 < empty <= asked == 100


def test_killed_waiter(run: Run) -> None:
    """The one who notifies does not come back."""
    assert len(run.lines) == 1
    assert run.lines[0].endswith("? True")
    run.check("balanced", holds=False)


def test_told_to_leave(run: Run) -> None:
    """The one who waits learns that it is closed and ends well."""
    assert [numbers(line) for line in run.lines] == [[0, 1], [0]]


def test_buffer(run: Run) -> None:
    """Each plate is served once, and each waiter serves four."""
    served = [tuple(numbers(line)) for line in run.lines]
    assert Counter(plate for _, plate in served) == Counter(10 * cook + n for cook in (1, 2) for n in (1, 2, 3, 4))
    assert Counter(waiter for waiter, _ in served) == {1: 4, 2: 4}


def test_reusable_barrier(run: Run) -> None:
    """Nobody leaves a hut before all have reached it."""
    reaches = {"es": "llega", "en": "reaches"}[run.language]
    arrived: Counter[int] = Counter()
    left: Counter[int] = Counter()
    for line in run.lines:
        (hut,) = numbers(line)
        if line.split()[1] == reaches:
            arrived[hut] += 1
        else:
            assert arrived[hut] == 3
            left[hut] += 1
    assert arrived == left == {1: 3, 2: 3, 3: 3}
