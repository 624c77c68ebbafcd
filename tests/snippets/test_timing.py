"""What must be true of the programs that measure, on any machine and under any load: only what differs by far is compared."""

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


def seconds(run: Run) -> list[float]:
    """The times at the ends of the lines."""
    return [float(found) for found in re.findall(r" (\d+\.\d+) s$", run.output, re.M)]


def test_waiting_together(run: Run) -> None:
    """Four waits take their sum one by one, and less in four threads; nothing is shorter than a single one."""
    one_by_one, threads, processes = seconds(run)
    assert one_by_one >= 1.0
    assert 0.25 <= threads < one_by_one
    assert processes >= 0.25


def test_computing_together(run: Run) -> None:
    """Everything is computed and measured; on how many cores nobody can say beforehand."""
    assert len(run.lines) == 3
    assert min(seconds(run)) > 0
    assert [child.exitcode for child in run.children] == [0] * 4


def test_rlock_cost(run: Run) -> None:
    """All three cost something, and far less than a millisecond."""
    costs = [int(found) for found in re.findall(r"^ *(\d+) ns  ", run.output, re.M)]
    assert len(costs) == len(run.lines) == 3
    assert min(costs) > 0
    assert max(costs) < 1_000_000


def test_round_trip(run: Run) -> None:
    """All three ways are measured, and none takes a tenth of a second."""
    costs = {name: int(cost) for cost, name in re.findall(r"^ *(\d+) µs  (\w+)$", run.output, re.M)}
    assert list(costs) == ["Pipe", "SimpleQueue", "Queue"]
    assert 0 < min(costs.values()) <= max(costs.values()) < 100_000


def test_queue_batches(run: Run) -> None:
    """All numbers arrive, and in lists of 1,000 each costs less than one by one."""
    costs = [float(found) for found in re.findall(r"^ *(\d+\.\d+) µs ", run.output, re.M)]
    assert len(costs) == 4
    assert costs[-1] < costs[0]
    assert run.lines[-1].endswith(": [20000, 20000, 20000, 20000]")


def test_semaphore_cost(run: Run) -> None:
    """A pair costs less than a millisecond with each of the three."""
    found = re.findall(r"^(\w+) +(\d+) ns$", run.output, re.M)
    assert [name for name, _ in found] == ["Lock", "Semaphore", "BoundedSemaphore"]
    assert all(0 < int(cost) < 1_000_000 for _, cost in found)


def test_signal_cost(run: Run) -> None:
    """Each is measured and costs less than a millisecond."""
    costs = [float(found) for found in re.findall(r"^ *(\d+\.\d+) µs  ", run.output, re.M)]
    assert len(costs) == len(run.lines) == 5
    assert 0 < min(costs) <= max(costs) < 1000


def test_sharing_cost(run: Run) -> None:
    """A conversation with another process costs more than any access to memory."""
    plain, block, without_lock, with_lock, proxy = (int(found) for found in re.findall(r"^ *(\d+) ns  ", run.output, re.M))
    assert 0 < max(plain, block, without_lock, with_lock) < proxy


def test_value_cost(run: Run) -> None:
    """Everything is measured and costs far less than a millisecond."""
    costs = [int(found) for found in re.findall(r"^ *(\d+) ns  ", run.output, re.M)]
    assert len(costs) == 5
    assert 0 < min(costs) <= max(costs) < 1_000_000


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


def test_block_or_pipe(run: Run) -> None:
    """All three ways are measured, and a notice costs far less than eight megabytes through a pipe."""
    costs = [float(found) for found in re.findall(r"^ *(\d+\.\d+) ms  ", run.output, re.M)]
    assert len(costs) == len(run.lines) == 3
    sent, copied, notice = costs
    assert copied > 0
    assert 0 < notice < sent / 5


def test_methods_cost(run: Run) -> None:
    """A process is measured under each method, and spawn, which begins a Python each time, is the slowest."""
    found = re.findall(r"^(\w+) +(\d+\.\d+) ms \(.* (\d+\.\d+)\)$", run.output, re.M)
    assert [method for method, _, _ in found] == ["fork", "forkserver", "spawn"]
    assert len(run.lines) == 3
    assert all(0 < float(best) <= float(first) for _, best, first in found)
