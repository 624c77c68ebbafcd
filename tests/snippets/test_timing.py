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


def test_start_then_join(run: Run) -> None:
    """Three ovens one by one take at least the time of three, and all together take less than that."""
    one_by_one, together = (float(found) for found in re.findall(r": (\d+\.\d+) s$", run.output, re.M))
    assert len(run.lines) == 2
    assert one_by_one >= 0.9
    assert 0.3 <= together < one_by_one


def test_start_cost(run: Run) -> None:
    """A thread begins and ends sooner than a process."""
    found = re.findall(r"^(\w+) +(\d+\.\d+) ms \(.* (\d+\.\d+)\)$", run.output, re.M)
    assert [kind for kind, _, _ in found] == ["Thread", "Process"]
    assert len(run.lines) == 2
    thread, process = (float(usual) for _, usual, _ in found)
    assert 0 < thread < process
