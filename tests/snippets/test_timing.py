"""What must be true of the programs that measure, on any machine and under any load: only what differs by far is compared."""

import re

from mpguide.picture.bars import charts
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


def test_manager_cost(run: Run) -> None:
    """A message costs more than any access to memory, and a hundred more than one with everything."""
    costs = [float(found) for found in re.findall(r"^ *(\d+\.\d\d) µs  ", run.output, re.M)]
    plain, reading, writing, one_by_one, at_once, lock, managed_lock = costs
    assert plain * 5 < min(reading, writing)
    assert at_once * 5 < one_by_one
    assert lock * 5 < managed_lock


def values(run: Run) -> list[list[float]]:
    """The values of each chart that is drawn of the run."""
    return [[row.value for row in chart.rows] for chart in charts(run.output)]


def test_mp_worker(run: Run) -> None:
    """All three ways find the same, and no more processors are in use than there are tasks or processors."""
    [times] = values(run)
    assert len(times) == 3
    assert min(times) > 0
    processors = int(re.findall(r"\d+", run.lines[0])[0])
    same, speed_up, in_use = run.lines[-3:]
    assert same.endswith(" True")
    assert float(speed_up.rpartition(" ")[2]) > 0
    assert 0 < float(in_use.rpartition(" ")[2]) <= 1.1 * min(4, processors)
    assert [child.exitcode for child in run.children] == [0] * 12


def test_threads_help(run: Run) -> None:
    """Threads that wait gain, whatever the machine."""
    [[_, _, waiting]] = values(run)
    assert waiting > 1.2


def test_clocks(run: Run) -> None:
    """The processor's clock counts neither a wait nor a child, and only the time of day can be set."""
    [_, waited, waiting], [_, computed, computing], [_, with_child, of_parent] = values(run)
    assert waited >= 99
    assert 5 * waiting < waited
    assert 0 < computing <= computed + 1
    assert of_parent < with_child
    assert [line.rpartition(" ")[2] for line in run.lines[-3:]] == ["True", "False", "False"]


def test_rounds(run: Run) -> None:
    """The best is best, and the worst is worst."""
    for first, best, middle, worst, of_processor in values(run):
        assert 0 < best <= middle <= worst
        assert best <= first <= worst
        assert of_processor > 0
    assert len(values(run)) == 2


def test_what_is_counted(run: Run) -> None:
    """Each of the three is measured."""
    [times] = values(run)
    assert len(times) == 3
    assert min(times) > 0


def test_how_many(run: Run) -> None:
    """Sixteen waits at the same time are shorter than one after another."""
    computing, waiting, start = values(run)
    assert len(computing) == len(waiting) == len(start) == 5
    assert min(computing + start) > 0
    assert waiting[0] >= 16 * 20 - 1
    assert waiting[-1] < waiting[0]


def test_amdahl(run: Run) -> None:
    """What is promised lies between no gain and the number of processors; what is measured is up to the machine."""
    (promised_two, measured_two), (promised_four, measured_four) = values(run)
    assert 1 < promised_two < 2
    assert promised_two < promised_four < 4
    assert min(measured_two, measured_four) > 0


def test_birth_cost(run: Run) -> None:
    """A thread costs less than a process with an interpreter of its own, the first time and later."""
    for chart in charts(run.output):
        cost = {row.label: row.value for row in chart.rows}
        assert list(cost)[1:] == ["fork", "forkserver", "spawn"]
        thread, *_, spawn = cost.values()
        assert 0 < thread < spawn
    assert len(values(run)) == 2


def test_pickle_size(run: Run) -> None:
    """A million numbers cost more than ten, and a name costs less than what it stands for."""
    lists, octets = values(run)
    ten, _, _, million = lists
    through_pipe, _, name = octets
    assert 0 < ten < million
    assert 0 < name < through_pipe


def test_primitive_cost(run: Run) -> None:
    """Everything is measured; to ask another process costs more than to read a number."""
    [costs] = values(run)
    assert len(costs) == 15
    assert 0 < costs[0] < costs[-1]


def test_chunk_balance(run: Run) -> None:
    """Tiny tasks cost less in large chunks."""
    tiny, uneven = values(run)
    assert len(tiny) == len(uneven) == 4
    assert 0 < tiny[-1] < tiny[0]
    assert min(uneven) > 0


def test_where_time_goes(run: Run) -> None:
    """Every step is measured, and the result is the same as without another process."""
    [steps] = values(run)
    assert len(steps) == 5
    assert run.lines[-1].endswith(" True")


def test_profile_worker(run: Run) -> None:
    """The parent has seen only its own wait, the worker only its own work."""
    in_parent, in_worker = values(run)
    waited, *work = in_parent
    assert waited > 0
    assert work == [0, 0, 0, 0]
    waited, work_and_calls, wash, _, boil = in_worker
    assert waited == 0
    assert wash < boil <= work_and_calls


def test_import_cost(run: Run) -> None:
    """Five modules have their cost."""
    [costs] = values(run)
    assert len(costs) == 5
    assert min(costs) > 0


def test_fair_shares(run: Run) -> None:
    """However the numbers are shared out, the count is right; and the even ones are hardly any work."""
    _, (even, odd), _ = values(run)
    assert even < odd
    assert [line.rpartition(" ")[2] for line in run.lines[3::4]] == ["True", "True", "True"]


def test_asyncio_blocked(run: Run) -> None:
    """Six waits that block the loop take their sum; nothing is shorter than a single wait."""
    awaiting, blocking, threads = seconds(run)
    assert blocking >= 0.6
    assert 0.1 <= awaiting < blocking
    assert threads >= 0.1


def test_whole_or_name(run: Run) -> None:
    """Sending a name costs far less than sending what it names."""
    whole, name = (float(found) for found in re.findall(r" (\d+\.\d+) ms$", run.output, re.M))
    assert len(run.lines) == 2
    assert 0 < 5 * name < whole


def test_asking_or_waiting(run: Run) -> None:
    """Whoever asks without pause uses the processor; whoever waits hardly does."""
    asking, _, waiting = (float(found) for found in re.findall(r" (\d+\.\d+) ms$", run.output, re.M))
    assert len(run.lines) == 3
    assert asking > 5 * waiting


def test_block_or_pipe(run: Run) -> None:
    """All three ways are measured, and a notice costs far less than eight megabytes through a pipe."""
    costs = [float(found) for found in re.findall(r"^ *(\d+\.\d+) ms  ", run.output, re.M)]
    assert len(costs) == len(run.lines) == 3
    sent, copied, notice = costs
    assert copied > 0
    assert 0 < notice < sent / 5
