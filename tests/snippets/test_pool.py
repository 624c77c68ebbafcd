"""What must be true of the programs of the Pool page, whatever the order."""

import re

from mpguide.runs import Run

PRIMES = {0: 367, 2500: 302, 5000: 281, 7500: 279, 10000: 263, 12500: 262, 15000: 260, 17500: 248}
"""How many primes there are in each 2500 numbers."""


def numbers(text: str) -> list[int]:
    """The whole numbers in *text*, in order."""
    return [int(number) for number in re.findall(r"\d+", text)]


def values(run: Run) -> list[str]:
    """What stands behind the first colon of each line."""
    return [line.partition(": ")[2] for line in run.lines]


def test_primes(run: Run) -> None:
    """Each stretch is reported once, in any order, and the sum is right."""
    *reports, total = (numbers(line) for line in run.lines)
    assert [report[:2] for report in reports] == [[done, 8] for done in range(1, 9)]
    assert {start: primes for _, _, primes, start in reports} == PRIMES
    assert total == [20_000, sum(PRIMES.values())]


def test_renewed_workers(run: Run) -> None:
    """A worker leaves after two tasks, and a chunk counts as one."""
    assert [numbers(value) for value in values(run)] == [[3], [1]]


def test_starmap(run: Run) -> None:
    """Every way of giving several arguments gives the same prices."""
    assert [numbers(value) for value in values(run)] == [[20, 15, 99], [14, 24, 34], [27]]


def test_callbacks(run: Run) -> None:
    """One callback gets the list and the other the error."""
    done, success, failed, failure = run.lines
    assert done == "callback: [1.0, 2.0, 3.0]"
    assert failed.startswith("error_callback: -1 ")
    assert success.endswith(" True")
    assert failure.endswith(" False")


def test_async_result(run: Run) -> None:
    """Nothing is known while the light is red, and everything afterwards."""
    ready, unknown, wait, get, value, ready_now, successful = values(run)
    assert (ready, wait, get) == ("False", "None", "TimeoutError")
    assert unknown.startswith("ValueError")
    assert value == {"es": "El taxi ha cruzado", "en": "The taxi has crossed"}[run.language]
    assert (ready_now, successful) == ("True", "True")


def test_next_timeout(run: Run) -> None:
    """The second page does not come in time, and comes later."""
    word, nothing = {
        "es": ("página", "nada en una décima de segundo"),
        "en": ("page", "nothing in a tenth of a second"),
    }[run.language]
    assert run.lines == [f"{word} 1", nothing, f"{word} 2"]


def test_ending(run: Run) -> None:
    """No join before close, no task after it, and what was asked for before still comes."""
    assert values(run) == [
        "ValueError: Pool is still running",
        "ValueError: Pool not running",
        "8",
        "None",
        "ValueError: Pool not running",
        "None",
    ]


def test_failing_map(run: Run) -> None:
    """One error takes all results with it, unless it comes back as a result."""
    first, _, seven, error, nine = run.lines
    assert first.startswith("map: invalid literal")
    assert (seven.strip(), nine.strip()) == ("7", "9")
    assert error.strip().startswith("invalid literal")


def test_lost_global(run: Run) -> None:
    """Nothing reaches the list of the parent but what the tasks return."""
    assert values(run) == ["[]", "['Ana', 'Luis', 'Eva']"]


def test_nested(run: Run) -> None:
    """A worker of a Pool may not have children, and one of an executor may."""
    assert values(run) == ["daemonic processes are not allowed to have children", "[42]"]


def test_own_pool(run: Run) -> None:
    """A pool cannot travel with the object that holds it; without it the object can."""
    refused, done = run.lines
    assert refused.startswith("NotImplementedError: pool objects cannot be passed between processes")
    assert (
        done == {"es": "['playa revelada', 'montaña revelada']", "en": "['beach developed', 'mountain developed']"}[run.language]
    )


def test_unpicklable_result(run: Run) -> None:
    """A generator cannot come back and a list can."""
    error, squares = run.lines
    assert error.startswith("MaybeEncodingError: TypeError(")
    assert "'generator' object" in error
    assert squares == "[0, 1, 4, 9, 16]"


def test_exam_report(run: Run) -> None:
    """All exams are counted, and each has its mark or its error."""
    assert [numbers(line) for line in run.lines[:5]] == [[done, 5] for done in range(1, 6)]
    error = {"es": "4 respuestas", "en": "4 answers"}[run.language]
    assert run.lines[5:] == ["Ana: 10", "Luis: 9", f"Eva: {error}", "Iván: 3", "Sara: 9"]


def test_find_pin(run: Run) -> None:
    """The secret number is found, in at most all of the stretches."""
    pin, received = run.lines
    assert pin.endswith(": 7291")
    done, all_stretches = numbers(received)
    assert 1 <= done <= all_stretches == 20


def test_failing_chunk(run: Run) -> None:
    """With chunks of one, one result is lost; with chunks of three, the chunk and all that follows it, done or not."""
    assert values(run) == [
        "[0, 'error', 2, 3, 4, 5]",
        "[0, 2, 3, 4, 5]",
        "True",
        "['error']",
        "[0, 3, 4, 5]",
        "False",
    ]
