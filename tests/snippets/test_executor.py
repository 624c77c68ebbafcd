"""What must be true of the programs of the ProcessPoolExecutor page, whatever the order."""

import re

from mpguide.runs import Run


def numbers(text: str) -> list[int]:
    """The whole numbers in *text*, in order."""
    return [int(number) for number in re.findall(r"\d+", text)]


def values(run: Run) -> list[str]:
    """What stands behind the first colon of each line."""
    return [line.partition(": ")[2] for line in run.lines]


def test_future_states(run: Run) -> None:
    """A task that runs cannot be cancelled, and one that waits can."""
    done, timeout, first, last, notice, result, exception, cancelled = values(run)
    assert (done, timeout, first, last, notice) == ("False", "TimeoutError", "False", "True", "True")
    assert result == {"es": "A ha pasado", "en": "A has passed"}[run.language]
    assert (exception, cancelled) == ("None", "True")


def test_map_iterables(run: Run) -> None:
    """The results before the error come, and those after it do not."""
    assert values(run) == ["[20, 45, 10]", "20", "ZeroDivisionError", "[]"]


def test_first_of_all(run: Run) -> None:
    """One search is done while two are pending."""
    assert values(run) == [{"es": "['cercano']", "en": "['nearby']"}[run.language], "2"]


def test_cancel_pending(run: Run) -> None:
    """The page in the machine is printed, the last one is cancelled, and no more are taken."""
    last, first, count, refused = run.lines
    assert last.endswith(": CancelledError")
    assert first.endswith(": 0")
    printed, cancelled = numbers(count)
    assert printed + cancelled == 20
    assert printed >= 1
    assert cancelled >= 1
    assert refused == "submit(): cannot schedule new futures after shutdown"


def test_end_workers(run: Run) -> None:
    """The task that never ends is lost, and the program ends."""
    assert values(run) == ["BrokenProcessPool"]


def test_longest_chain(run: Run) -> None:
    """Each stretch is reported once, and the longest chain is found."""
    *reports, longest = (numbers(line) for line in run.lines)
    assert sorted(reports) == [
        [1, 871, 178],
        [1001, 1161, 181],
        [2001, 2919, 216],
        [3001, 3711, 237],
        [4001, 4379, 214],
        [5001, 5567, 235],
    ]
    assert longest == [3711, 237]


def test_choose_context(run: Run) -> None:
    """The worker was born with spawn, whatever the start method of the program."""
    assert run.output.split()[-1] == "SpawnProcess-1"


def test_broken_pool(run: Run) -> None:
    """All together break the pool, and one by one only the guilty file does."""
    together, photo, guilty, note = run.lines
    assert together.endswith(": BrokenProcessPool")
    assert photo.split()[0].endswith(".bin")
    assert guilty == {"es": "mapa.bin: BrokenProcessPool", "en": "map.bin: BrokenProcessPool"}[run.language]
    assert note.split()[0].endswith(".bin")


def test_unseen_error(run: Run) -> None:
    """The error is in its future and nowhere else."""
    _, first, second, third = run.lines
    assert (first.strip(), third.strip()) == ("10", "30")
    assert second.endswith(": -5")


def test_eager_map(run: Run) -> None:
    """All the input is taken before any result is asked for."""
    assert [numbers(value) for value in values(run)] == [[1_000], [999_000]]


def test_buffered_map(run: Run) -> None:
    """Only as much input is taken as the buffer holds, and nothing is lost."""
    assert [numbers(value) for value in values(run)] == [[10], [999_000]]


def test_lambda_task(run: Run) -> None:
    """The lambda fails in its future and the function works."""
    error, price = values(run)
    assert error in ("AttributeError", "PicklingError")
    assert price == "121"


def test_retries(run: Run) -> None:
    """Each order is sent at the attempt at which its city answers, and one is given up."""
    assert [numbers(line) for line in run.lines[:3]] == [[1, 3], [2, 2], [3, 1]]
    assert [numbers(line) for line in run.lines[3:]] == [[1], [3], [], [2]]
    assert "Oslo" in run.lines[5]


def test_word_count(run: Run) -> None:
    """The counts put together are those of all the texts at once."""
    *most, words, same = run.lines
    assert len(most) == 3
    assert numbers(words) == [29]
    assert same.endswith(": True")
