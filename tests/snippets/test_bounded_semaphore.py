"""What must be true of the programs of the BoundedSemaphore page, whatever the order."""

import re
from collections import Counter

from mpguide.runs import Run

TOO_MANY = "ValueError: semaphore or lock released too many times"


def test_lockers(run: Run) -> None:
    """With all keys at the desk, every further one is refused, whoever brings it."""
    taken, back, again, caretaker = [line.partition(": ")[2] for line in run.lines]
    assert [again, caretaker] == [TOO_MANY] * 2
    words = {"es": ["llave tomada", "llave devuelta"], "en": ["key taken", "key given back"]}[run.language]
    assert [taken, back] == words
    run.check("balanced", holds=False)


def test_innocent(run: Run) -> None:
    """The surplus release passes and the correct one is refused."""
    calm = {"es": "ninguna queja", "en": "no complaint"}[run.language]
    assert [line.partition(": ")[2] for line in run.lines[1:]] == [calm, calm, "ValueError"]
    run.check("balanced", holds=False)


def test_with_block(run: Run) -> None:
    """Both keys are at the desk in the end."""
    assert len(run.lines) == 5
    assert run.lines[-1].endswith(": 2")
    assert "ValueError" not in run.output
    run.check("balanced", holds=False)


def test_born_at_zero(run: Run) -> None:
    """The first release of BoundedSemaphore(0) fails and that of Semaphore(0) does not."""
    bounded, bounded_bread, plain, plain_bread = run.lines
    assert bounded == f"BoundedSemaphore(0): {TOO_MANY}"
    assert bounded_bread.endswith(": False")
    assert plain.startswith("Semaphore(0): ")
    assert "ValueError" not in plain
    assert plain_bread.endswith(": True")
    run.check("balanced", holds=False)


def test_connection_pool(run: Run) -> None:
    """All five mistakes are detected where they are made, and both connections come back."""
    *detected, codes, free = run.lines
    assert Counter(re.sub(r"\D", "", line) for line in detected) == Counter("12345")
    assert codes.endswith(": [0, 0, 0, 0, 0]")
    assert free.endswith(": 2")
    run.check("balanced", holds=False)


def test_debugging(run: Run) -> None:
    """Semaphore ends with a gap too many in silence; BoundedSemaphore complains once, to either.

    Its check and its addition are two steps: two releases at the same instant may both pass.
    """
    plain, bounded = run.lines
    assert re.match(r"Semaphore: 4 \w+, .* \[\]$", plain)
    who = {"es": "cocinero|camarero", "en": "cook|waiter"}[run.language]
    assert re.match(rf"BoundedSemaphore: (3 \w+, .* \['({who})'\]|4 \w+, .* \[\])$", bounded)
    run.check("balanced", holds=False)
