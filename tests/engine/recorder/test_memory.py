"""What is recorded of values and arrays, and that it is the whole truth."""

from __future__ import annotations

import pytest

from mpguide.programs import Snippets
from mpguide.runs import execute
from mpguide.trace.model import Trace
from tests.engine.conftest import INTERPRETER, RunText
from tests.engine.recorder.recordings import events, kinds, pairs, shared, trace_of


def test_values(run_text: RunText, start: str) -> None:
    trace = trace_of(
        run_text(
            """
            from multiprocessing import Lock, Process, Value


            def change(counter, ratio, small, large, flag):
                counter.value += 1
                ratio.value = ratio.value / 2
                small.value = 300  # 44 is what is stored
                large.value = 2**64 - 1
                flag.value = True


            if __name__ == "__main__":
                lock = Lock()
                counter, ratio, small = Value("i", 5), Value("d", 0.5), Value("b", 0, lock=lock)
                large, flag, letter = Value("Q"), Value("B"), Value("c", b"x")
                child = Process(target=change, args=(counter, ratio, small, large, flag))
                child.start()
                child.join()
                print(letter.value, small.value, large.value)
            """,
            start,
        )
    )
    changes = {
        name: [(event.kind, event.a) for event in events(trace, name, "Process-1")] for name in ("counter", "small", "flag")
    }
    assert changes == {"counter": [("reads", 5), ("writes", 6)], "small": [("writes", 44)], "flag": [("writes", 1)]}
    assert [(event.kind, event.a) for event in events(trace, "ratio")] == [("reads", 0.5), ("writes", 0.25)]
    assert [event.a % 2**64 for event in events(trace, "large")] == [2**64 - 1] * 2
    assert {thing.name: thing.typecode for thing in trace.objects if thing.typecode} == {
        "counter": "i",
        "ratio": "d",
        "small": "b",
        "large": "L",
        "flag": "B",
    }
    assert shared(trace, "small").lock == shared(trace, "lock").number
    assert kinds(trace, "lock", "Process-1") == ["acquired", "releases"]
    lock = shared(trace, "counter").lock
    assert lock is not None
    assert [event.kind for event in trace.by_object[lock]] == ["acquired", "releases"] * 2
    order = [event.kind for event in trace.by_process[1] if event.object in (lock, shared(trace, "counter").number)]
    assert order == ["acquired", "reads", "releases", "acquired", "writes", "releases"]


def test_arrays(run_text: RunText, start: str) -> None:
    run = run_text(
        """
        from multiprocessing import Array, Process


        def change(numbers):
            numbers[1] = 7
            numbers[-1] += 1
            numbers[0:2] = [8, 9]
            for number in numbers:
                print(number)
            try:
                numbers[5]
            except IndexError as error:
                print(error)


        if __name__ == "__main__":
            numbers, text = Array("i", [1, 2, 3]), Array("c", 5)
            long = Array("h", 2000)
            child = Process(target=change, args=(numbers,))
            child.start()
            child.join()
            text.value = b"hi"
            text[0] = b"x"
            print(text.value, text[0:2], len(long[:]), len(numbers))
        """,
        start,
    )
    assert run.lines == ["8", "9", "4", "invalid index", "b'xi' b'xi' 2000 3"]
    trace = trace_of(run)
    assert (shared(trace, "numbers").typecode, shared(trace, "numbers").length) == ("i", 3)
    assert [(event.kind, event.a, event.b) for event in events(trace, "numbers")] == [
        ("writes", 7, 1),
        ("reads", 3, 2),
        ("writes", 4, 2),
        ("writes", 8, 0),
        ("writes", 9, 1),
        ("reads", 8, 0),
        ("reads", 9, 1),
        ("reads", 4, 2),
    ]
    assert kinds(trace, "text") == []
    assert pairs(trace, "long") == [("reads", place) for place in range(1000)]


def replayed(trace: Trace, name: str) -> int:
    """The value that the recorded reads and writes leave, each read being of what was there."""
    value = 0
    for event in events(trace, name):
        if event.kind == "writes":
            value = event.number
        else:
            assert event.a == value
    return value


@pytest.mark.parametrize("attempt", range(3))
def test_the_lost_update_is_recorded_exactly(snippets: Snippets, start: str, attempt: int) -> None:
    program = snippets.program("en", "race/crash_problem")
    run = execute(program, start, INTERPRETER)
    trace = trace_of(run)
    (value,) = [thing for thing in trace.objects if thing.kind == "Value"]
    expected, obtained, _ = (int(line.split()[-1]) for line in run.lines)
    found = [event for event in events(trace, value.name) if event.process]
    assert sum(event.kind == "writes" for event in found) == sum(event.kind == "reads" for event in found) == expected > 1000
    assert replayed(trace, value.name) == obtained
