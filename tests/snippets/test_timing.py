"""What must be true of the programs that measure, on any machine."""

import re

from mpguide.runs import Run


def test_lock_cost(run: Run) -> None:
    """A free Lock costs more than nothing and far less than a millisecond."""
    costs = [int(found) for found in re.findall(r"^ *(\d+) ns  ", run.output, re.M)]
    assert len(run.lines) == 6
    nothing, pair, block, contended = costs
    assert nothing < pair < 1_000_000
    assert nothing < block < 1_000_000
    assert nothing < contended


def test_semaphore_cost(run: Run) -> None:
    """A pair costs less than a millisecond with each of the three."""
    found = re.findall(r"^(\w+) +(\d+) ns$", run.output, re.M)
    assert [name for name, _ in found] == ["Lock", "Semaphore", "BoundedSemaphore"]
    assert all(0 < int(cost) < 1_000_000 for _, cost in found)


def test_signal_cost(run: Run) -> None:
    """Each costs less than a millisecond, and a bare lock the least."""
    costs = [float(found) for found in re.findall(r"^ *(\d+\.\d+) µs  ", run.output, re.M)]
    assert len(costs) == len(run.lines) == 5
    assert max(costs) < 1000
    assert costs[0] == min(costs)
