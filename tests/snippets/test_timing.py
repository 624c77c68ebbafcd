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


def test_sharing_cost(run: Run) -> None:
    """A lock costs more than none, and a conversation with another process more than either."""
    plain, block, without_lock, with_lock, proxy = (int(found) for found in re.findall(r"^ *(\d+) ns  ", run.output, re.M))
    assert plain < without_lock < with_lock < proxy
    assert plain < block < proxy


def test_value_cost(run: Run) -> None:
    """Protecting an addition costs more than leaving it unprotected."""
    read, add, locked_read, locked_add, own_lock = (int(found) for found in re.findall(r"^ *(\d+) ns  ", run.output, re.M))
    assert read < locked_read < locked_add
    assert add < own_lock


def test_array_cost(run: Run) -> None:
    """One lock for a slice costs less than a thousand locks."""
    one_by_one, as_slice, as_object = (int(found) for found in re.findall(r"^ *(\d+) µs  ", run.output, re.M))
    assert as_slice < one_by_one
    assert as_object < one_by_one


def test_chunk_sizes(run: Run) -> None:
    """Tasks sent one by one cost more than in large chunks, and more than no Pool at all."""
    without, one, _, _, thousand = (float(found) for found in re.findall(r"^ *(\d+\.\d) ms  ", run.output, re.M))
    assert without < one
    assert thousand < one


def test_pool_cost(run: Run) -> None:
    """Creating a Pool costs more than a task that does nothing."""
    create, _, task, _ = (float(found) for found in re.findall(r"^ *(\d+\.\d\d) ms  ", run.output, re.M))
    assert 0 < task < create


def test_executor_cost(run: Run) -> None:
    """The first task pays for the workers."""
    _, first, task, _ = (float(found) for found in re.findall(r"^ *(\d+\.\d\d) ms  ", run.output, re.M))
    assert 0 < task < first
