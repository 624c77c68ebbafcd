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
