"""What must be true of the programs of the page about how the site is made."""

import re

from mpguide.runs import Run


def test_two_tills(run: Run) -> None:
    """All sales arrive, and the printer is never with both tills."""
    assert run.lines == ["A1 A2 A3 B1 B2 B3"]
    run.check("mutual exclusion of Lock", times=6)
    run.check("order kept of Queue", times=6)
    run.check("nothing lost of Queue", times=6)


def test_recording_cost(run: Run) -> None:
    """A recorded Lock costs several times what it costs unrecorded."""
    recorded, plain = (int(found) for found in re.findall(r": +(\d+) ns", run.output))
    assert recorded > 2 * plain > 0
    run.check("mutual exclusion of Lock", times=30_000)


def test_read_the_source(run: Run) -> None:
    """The code of a method, from the library of the very Python that runs."""
    assert run.lines[0].strip() == "def is_set(self):"
    assert "self._flag.acquire(False)" in run.output
