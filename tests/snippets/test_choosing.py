"""What must be true of the programs about choosing."""

import re

from mpguide.runs import Run


def test_who_does_it(run: Run) -> None:
    """Only the task of another process leaves our list empty."""
    this, other, dish = {"es": ("este", "otro", "sopa"), "en": ("this", "other", "soup")}[run.language]
    assert [line.split() for line in run.lines[1:]] == [
        ["asyncio", this, this, f"['{dish}']"],
        ["ThreadPoolExecutor", this, other, f"['{dish}']"],
        ["ProcessPoolExecutor", other, other, "[]"],
    ]


def test_in_an_interpreter(run: Run) -> None:
    """One process, another thread, and another list."""
    assert [line.partition(": ")[2] for line in run.lines] == ["True", "False", "[]"]


def test_loop_and_processes(run: Run) -> None:
    """All three are served before the sum can be done: the loop waits for nobody."""
    greeting = {"es": "Hola, {}. ¿Cuenta hecha? False", "en": "Hello, {}. Sum done? False"}[run.language]
    assert run.lines[:3] == [greeting.format(name) for name in ("Ana", "Luis", "Eva")]
    assert run.lines[3].endswith(": 499500")
    run.check("permits of Semaphore", times=3)


def test_same_data(run: Run) -> None:
    """A message is received once; what is shared stays."""
    readings, nothing = "[18.5, 21.0, 19.5]", {"es": "nada", "en": "nothing"}[run.language]
    found = [re.fullmatch(r"(\w+) +(.*)", line) for line in run.lines]
    pairs = [(match[1], match[2]) for match in found if match]
    stays = [("Array", readings), ("Manager", readings)]
    assert len(run.lines) == 9
    assert pairs[:4] == [("Queue", readings), ("Pipe", readings), *stays]
    assert pairs[-4:] == [("Queue", nothing), ("Pipe", nothing), *stays]


def test_same_wait(run: Run) -> None:
    """Each tool lets the customer pass once; what is left for the second time differs."""
    index = run.lines[3].split()[1]
    assert index in ("0", "1")
    assert [line.split() for line in run.lines] == [
        ["Semaphore", "True", "False"],
        ["Event", "True", "True"],
        ["Condition", "3", "3"],
        ["Barrier", index, "BrokenBarrierError"],
        ["Queue", {"es": "pan", "en": "bread"}[run.language], "Empty"],
    ]
    assert [child.exitcode for child in run.children] == [0] * 5


def test_worker_dies(run: Run) -> None:
    """The Pool loses one task in silence, the executor breaks, and by hand every end is seen."""
    photo, silence = {
        "es": ("foto", "de la 2 no se sabe nada"),
        "en": ("photo", "of number 2 nothing is known"),
    }[run.language]
    assert run.lines == [
        f"Pool: {photo} 1, {photo} 3",
        f"Pool: {silence}",
        f"Executor: {photo} 1",
        "Executor: 2, BrokenProcessPool",
        "Executor: 3, BrokenProcessPool",
        f"Process: {photo} 1, exitcode 0",
        f"Process: {photo} 2, exitcode 9",
        f"Process: {photo} 3, exitcode 0",
    ]
    run.check("each task once", holds=False)
