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


def test_round_trip(run: Run) -> None:
    """A Pipe is the shortest way and a Queue the longest; neither takes a tenth of a second."""
    costs = {name: int(cost) for cost, name in re.findall(r"^ *(\d+) µs  (\w+)$", run.output, re.M)}
    assert list(costs) == ["Pipe", "SimpleQueue", "Queue"]
    assert 0 < costs["Pipe"] < costs["Queue"] < 100_000


def test_queue_batches(run: Run) -> None:
    """All numbers arrive, and in lists of 1,000 each costs less than one by one."""
    costs = [float(found) for found in re.findall(r"^ *(\d+\.\d+) µs ", run.output, re.M)]
    assert len(costs) == 4
    assert costs[-1] < costs[0]
    assert run.lines[-1].endswith(": [20000, 20000, 20000, 20000]")
