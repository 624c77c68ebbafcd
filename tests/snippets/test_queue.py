"""What must be true of the programs of the Queue page, whatever the order."""

import re

from mpguide.runs import Run


def numbers(line: str) -> list[int]:
    """Find the whole numbers of a line, in order."""
    return [int(found) for found in re.findall(r"\d+", line)]


def test_kitchen(run: Run) -> None:
    """Two cooks share twelve dishes, and each is made once."""
    first, second, last = run.lines
    assert first.startswith("Rosa ")
    assert second.startswith("Iván ")
    assert numbers(first)[0] + numbers(second)[0] == 12
    assert numbers(last) == [12]
    assert last.endswith(": True")


def test_full_and_empty(run: Run) -> None:
    """A full queue raises Full, an empty one Empty: at once, or after the timeout."""
    asked = re.findall(r"^(\w+\(.*?\)) +(\S+), (\d+\.\d) s$", run.output, re.M)
    assert [(call, result) for call, result, _ in asked] == [
        ("put('a')", "None"),
        ("put_nowait('b')", "queue.Full"),
        ("put('b', timeout=0.2)", "queue.Full"),
        ("get()", "a"),
        ("get_nowait()", "queue.Empty"),
        ("get(timeout=0.2)", "queue.Empty"),
        ("get(timeout=-1)", "queue.Empty"),
    ]
    seconds = [float(duration) for _, _, duration in asked]
    assert seconds[2] >= 0.2
    assert seconds[5] >= 0.2
    assert max(seconds) < 10
    assert run.lines[3] == "qsize() 1, full() True"
    assert run.lines[8] == "qsize() 0, empty() True"


def test_close_and_join(run: Run) -> None:
    """join_thread() needs close(); afterwards the thread is gone and the queue refuses."""
    fine = {"es": "bien", "en": "fine"}[run.language]
    assert [line.rpartition(": ")[2] for line in run.lines] == [
        "2",
        "AssertionError",
        fine,
        fine,
        "1",
        "ValueError",
        "ValueError",
        fine,
    ]


def test_cancel_join(run: Run) -> None:
    """The process ends with 0 and its message never arrives."""
    lost = {"es": "La foto no ha llegado ni llegará", "en": "The photo has not arrived and never will"}
    assert run.lines[0].endswith(": 0")
    assert run.lines[1:] == [lost[run.language]]
    assert run.seconds < 15


def test_empty_too_soon(run: Run) -> None:
    """empty() and get_nowait() miss messages that get() receives."""
    assert numbers(run.lines[0]) == [200]
    assert 0 < numbers(run.lines[1])[0] <= 200
    assert 0 < numbers(run.lines[2])[0] <= 200
    assert len(run.lines) == 4


def test_changed_later(run: Run) -> None:
    """The object arrives as it was changed after put(), the copy as it was."""
    key = {"es": "grados", "en": "degrees"}[run.language]
    assert run.lines[0].endswith(f": {{'{key}': 99}}")
    assert run.lines[1].endswith(f": {{'{key}': 20}}")


def test_lost_item(run: Run) -> None:
    """put() accepts the lambda, its thread fails and nothing arrives; pickle.dumps() tells."""
    accepted, lost, told = {
        "es": ("put() no se ha quejado", "No llega nada", "pickle.dumps() avisa antes de ponerlo"),
        "en": ("put() has not complained", "Nothing arrives", "pickle.dumps() tells you before you put it"),
    }[run.language]
    assert accepted in run.lines
    assert "Traceback (most recent call last):" in run.lines
    assert "<lambda>" in run.output
    assert run.lines[-2:] == [lost, told]


def test_one_sentinel(run: Run) -> None:
    """The second reader waits until it gets a sentinel of its own."""
    assert [line.rpartition("? ")[2] for line in run.lines[1:]] == ["True", "False"]
    assert len(run.lines) == 3


def test_wrong_empty(run: Run) -> None:
    """The exception is queue.Empty, and the queue is no queue.Queue."""
    assert run.lines[0].endswith(" queue.Empty")
    assert [line.rpartition("? ")[2] for line in run.lines[1:]] == ["False", "False"]


def test_pool_tasks(run: Run) -> None:
    """A task refuses the Queue; the one of the initializer carries all notices."""
    assert run.lines == ["Queue objects should only be shared between processes through inheritance", "[1, 2, 3]"]
    run.check("each task once", holds=False)


def test_distributed_log(run: Run) -> None:
    """All 18 lines are written, each bears the name of its worker, and the last is a warning."""
    bench = {"es": "banco", "en": "bench"}[run.language]
    goodbye = {"es": "me voy", "en": "I am leaving"}[run.language]
    assert numbers(run.lines[0]) == [18]
    assert run.lines[1:4] == [f"{bench}-{n}: 6" for n in range(3)]
    assert re.search(rf": {bench}-\d WARNING {goodbye}$", run.lines[4])


def test_word_count(run: Run) -> None:
    """Three partial counts make the count in series."""
    fish = {"es": "pez: 40", "en": "fish: 40"}[run.language]
    assert fish in run.lines
    assert run.lines[-2].endswith(": True")
    assert run.lines[-1].endswith(": [0, 0, 0]")
