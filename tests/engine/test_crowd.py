"""Many programs at once: each run once, as many as there are places, and nobody waits for ever."""

from __future__ import annotations

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import pytest
from filelock import FileLock

from mpguide.crowd import Crowd
from mpguide.memory import Memory, key
from mpguide.programs import Program, ProgramError
from mpguide.runs import Run, Stopped
from mpguide.runs.interpreter import cores
from tests.engine.conftest import INTERPRETER, STARTS, demo, processes_of, wait_for, write

START = STARTS[0]


@pytest.fixture
def folder(tmp_path: Path, temporary: Path) -> Path:
    """Where the programs and their memory are; the engine has a folder of its own for temporary files."""
    return tmp_path


@pytest.fixture
def crowd(folder: Path) -> Iterator[Callable[..., Crowd]]:
    """Makes crowds that share a memory, and closes them."""
    made: list[Crowd] = []

    def make(workers: int = 2) -> Crowd:
        made.append(Crowd(Memory(folder / "memory"), INTERPRETER, workers))
        return made[-1]

    yield make
    for one in made:
        one.close()


HELPER = """
    import os, time


    def log(folder, what):
        with open(os.path.join(folder, "log"), "a") as file:
            file.write(what + "\\n")


    def wait(folder, name):
        while not os.path.exists(os.path.join(folder, name)):
            time.sleep(0.01)


    def leave(folder, name):
        open(os.path.join(folder, name), "w").close()
    """


def program(folder: Path, name: str, *lines: str) -> Program:
    """A program that does *lines* with FOLDER and the functions log, wait and leave."""
    topic = name.partition("/")[0]
    text = "\n".join([f"FOLDER = {str(folder)!r}", "from _helpers import *", *lines, ""])
    helpers = folder / "snippets" / "es" / topic
    if not helpers.exists():  # later a run may be copying them
        write(helpers, {"_helpers.py": HELPER})
    return demo(folder, text, name=name)


def hanging(folder: Path, name: str) -> Program:
    """A program that leaves a file of its own name and then waits for ever."""
    return program(folder, f"demo/{name}", f"leave(FOLDER, {name!r})", "wait(FOLDER, 'never')")


def log_of(folder: Path) -> list[str]:
    """What the programs have logged."""
    return (folder / "log").read_text().split()


# Each once


def test_the_same_run_is_made_once_and_then_remembered(folder: Path, crowd: Callable[..., Crowd]) -> None:
    asked = program(folder, "demo/one", "log(FOLDER, 'ran')", "print('said')")
    first = crowd()
    future = first.ask(asked, START)
    assert first.ask(asked, START) is future
    run = future.result(60)
    assert run.output == "said\n"
    assert first.ask(asked, START) is future
    again = crowd().ask(asked, START)
    assert again.done()
    assert again.result() == run
    assert log_of(folder) == ["ran"]


def test_no_worker_and_no_guard_is_at_work_for_what_is_remembered(folder: Path, temporary: Path) -> None:
    asked = program(folder, "demo/one", "print('said')")
    for expected in (1, 0):
        with Crowd(Memory(folder / "memory"), INTERPRETER, 2) as crowd:
            crowd.ask(asked, START).result(60)
            assert len(processes_of(temporary)) == expected


def test_an_edited_program_is_run_again(folder: Path, crowd: Callable[..., Crowd]) -> None:
    one = crowd()
    for said in ("before", "after", "before"):
        assert (
            one.ask(program(folder, "demo/one", f"log(FOLDER, {said!r})", f"print({said!r})"), START).result(60).output
            == f"{said}\n"
        )
    assert log_of(folder) == ["before", "after"]


def test_each_start_method_has_a_run_of_its_own(folder: Path, crowd: Callable[..., Crowd]) -> None:
    asked = program(folder, "demo/one", "import multiprocessing", "print(multiprocessing.get_start_method())")
    one = crowd()
    futures = [one.ask(asked, start) for start in STARTS]
    assert [future.result(60).output.strip() for future in futures] == list(STARTS)


def test_a_run_that_is_no_good_is_made_anew_when_it_is_asked_for_again(folder: Path, crowd: Callable[..., Crowd]) -> None:
    declaration = "# /// script\n# [tool.mpguide]\n# time-limit = 1\n# ///"
    lines = [
        "import os",
        "again = os.path.exists(FOLDER + '/once')",
        "leave(FOLDER, 'once')",
        "wait(FOLDER, 'x' if not again else 'once')",
    ]
    asked = program(folder, "demo/one", declaration, *lines)
    one = crowd()
    first = one.ask(asked, START)
    assert "still running after 1 s" in first.result(60).ended_because
    second = one.ask(asked, START)
    assert second is not first
    assert second.result(60).faults() == []
    assert one.ask(asked, START) is second


# How many at once


def meeting(folder: Path) -> list[Program]:
    """Two programs of which each waits for the other."""
    names = ("one", "two")
    return [
        program(folder, f"demo/{name}", f"leave(FOLDER, {name!r})", f"wait(FOLDER, {other!r})")
        for name, other in (names, names[::-1])
    ]


def test_two_workers_run_two_programs_at_once(folder: Path, crowd: Callable[..., Crowd]) -> None:
    one = crowd(2)
    futures = [one.ask(asked, START) for asked in meeting(folder)]
    assert [future.result(60).faults() for future in futures] == [[], []]


@pytest.mark.skipif(cores() < 2, reason="two programs at once need two cores")
def test_two_processes_with_a_worker_each_run_two_programs_at_once(folder: Path, crowd: Callable[..., Crowd]) -> None:
    futures = [crowd(1).ask(asked, START) for asked in meeting(folder)]
    assert [future.result(60).faults() for future in futures] == [[], []]


def bracketed(folder: Path, name: str, seconds: float = 0.15) -> Program:
    """A program that logs its beginning and its end, *seconds* apart."""
    return program(folder, name, f"log(FOLDER, '+{name}')", f"time.sleep({seconds})", f"log(FOLDER, '-{name}')")


def most_at_once(log: list[str]) -> int:
    """How many programs ran at the same time."""
    now = most = 0
    for entry in log:
        now += 1 if entry[0] == "+" else -1
        most = max(most, now)
    return most


def test_one_worker_runs_one_program_after_the_other(folder: Path, crowd: Callable[..., Crowd]) -> None:
    one = crowd(1)
    futures = [one.ask(bracketed(folder, f"demo/n{number}"), START) for number in range(4)]
    assert all(future.result(60).faults() == [] for future in futures)
    assert most_at_once(log_of(folder)) == 1


def test_all_crowds_together_take_no_more_places_than_there_are(folder: Path, crowd: Callable[..., Crowd]) -> None:
    crowds = [crowd(max(2, cores())) for _ in range(3)]
    futures = [one.ask(bracketed(folder, f"demo/n{number}"), START) for number, one in enumerate(crowds * 3)]
    assert all(future.result(60).faults() == [] for future in futures)
    assert most_at_once(log_of(folder)) <= max(2, cores())


# Programs that measure time


def test_a_program_that_measures_time_comes_before_the_others(folder: Path, crowd: Callable[..., Crowd]) -> None:
    one = crowd(1)
    blocking = one.ask(program(folder, "demo/first", "leave(FOLDER, 'begun')", "wait(FOLDER, 'go')"), START)
    wait_for((folder / "begun").exists)
    futures = [one.ask(bracketed(folder, name, 0), START) for name in ("timing/one", "demo/two", "timing/three", "demo/four")]
    (folder / "go").touch()
    assert all(future.result(60).faults() == [] for future in [blocking, *futures])
    assert [entry[1:] for entry in log_of(folder) if entry[0] == "+"] == ["timing/one", "timing/three", "demo/two", "demo/four"]


DRIVER = """
    import sys
    from pathlib import Path
    from mpguide.crowd import Crowd
    from mpguide.memory import Memory
    from mpguide.programs import Program
    from mpguide.runs import Interpreter

    folder, workers, start, *names = sys.argv[1:]
    root = Path(folder, "snippets")
    with Crowd(Memory(Path(folder, "memory")), Interpreter.current(), int(workers)) as crowd:
        print("asking", flush=True)
        futures = [crowd.ask(Program.load(root / "es" / f"{name}.py", root), start) for name in names]
        for future in futures:
            assert future.result().faults() == [], future.result()
    """


def test_nothing_runs_beside_a_program_that_measures_time_not_even_of_another_process(folder: Path) -> None:
    write(folder, {"driver.py": DRIVER})
    plain = [[f"demo/n{turn}{number}" for number in range(3)] for turn in range(2)]
    for name in (*plain[0], *plain[1]):
        bracketed(folder, name, 0.05)
    for name in ("timing/one", "timing/two"):
        bracketed(folder, name, 0.4)
    drivers = [
        subprocess.Popen([sys.executable, str(folder / "driver.py"), str(folder), workers, START, *names])
        for workers, names in (("1", ["timing/one", *plain[0][:1]]), ("2", ["timing/two", *plain[1]]), ("1", plain[0][1:]))
    ]
    assert [driver.wait(120) for driver in drivers] == [0, 0, 0]
    log = log_of(folder)
    assert len(log) == 16
    for number, entry in enumerate(log):
        if entry.startswith("+timing"):
            assert log[number + 1] == "-" + entry[1:]
            assert most_at_once(log[:number]) <= max(2, cores())
            assert sum(1 if before[0] == "+" else -1 for before in log[:number]) == 0


# Faults


def test_an_exception_reaches_the_one_who_waits_and_the_next_program_runs(folder: Path, crowd: Callable[..., Crowd]) -> None:
    faulty = program(folder, "demo/faulty", "# /// script\n# [tool.mpguide]\n# no-such-key = 1\n# ///")
    one = crowd(1)
    with pytest.raises(ProgramError, match="no-such-key"):
        one.ask(faulty, START).result(60)
    assert one.ask(program(folder, "demo/good", "print('said')"), START).result(60).output == "said\n"


# Closing


def in_background(future: Future[Run]) -> tuple[ThreadPoolExecutor, Future[BaseException | None]]:
    """Wait for *future* in a thread, as a page does."""
    thread = ThreadPoolExecutor(1)
    return thread, thread.submit(future.exception)


def test_closing_ends_what_runs_and_drops_what_waits(folder: Path, crowd: Callable[..., Crowd], temporary: Path) -> None:
    one = crowd(1)
    running = one.ask(hanging(folder, "running"), START)
    queued = [one.ask(hanging(folder, name), START) for name in ("second", "third")]
    wait_for((folder / "running").exists)
    waiters = [in_background(future) for future in (running, *queued)]
    began = time.monotonic()
    one.close()
    assert time.monotonic() - began < 9
    assert not processes_of(temporary)
    assert not list(temporary.iterdir())
    for thread, answer in waiters:
        assert isinstance(answer.result(10), Stopped)
        thread.shutdown()
    assert not (folder / "second").exists()
    assert not list((folder / "memory" / "runs").iterdir())


def test_who_asks_after_the_end_gets_what_is_remembered_or_is_told(folder: Path, crowd: Callable[..., Crowd]) -> None:
    one = crowd()
    known = program(folder, "demo/known", "print('said')")
    one.ask(known, START).result(60)
    one.close()
    assert one.ask(known, START).result(1).output == "said\n"
    assert isinstance(one.ask(hanging(folder, "late"), START).exception(10), Stopped)


def test_closing_twice_is_no_fault(folder: Path, crowd: Callable[..., Crowd]) -> None:
    one = crowd()
    one.close()
    one.close()


def test_an_exception_of_the_one_who_asks_closes_the_crowd(folder: Path, temporary: Path) -> None:
    asked: list[Future[Run]] = []

    def interrupted() -> None:
        with Crowd(Memory(folder / "memory"), INTERPRETER, 1) as one:
            asked.append(one.ask(hanging(folder, "running"), START))
            wait_for((folder / "running").exists)
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        interrupted()
    assert isinstance(asked[0].exception(0), Stopped)
    assert not processes_of(temporary)


def test_closing_does_not_wait_for_the_run_of_another_process(folder: Path, crowd: Callable[..., Crowd]) -> None:
    asked = hanging(folder, "running")
    one = crowd(2)
    with FileLock(folder / "memory" / "locks" / f"{key(asked, START, INTERPRETER)}.lock"):
        future = one.ask(asked, START)
        wait_for(one._queue.empty)  # a worker has it
        began = time.monotonic()
        one.close()
        assert time.monotonic() - began < 9
        assert isinstance(future.exception(10), Stopped)


def test_closing_does_not_wait_for_a_place(folder: Path, crowd: Callable[..., Crowd]) -> None:
    one = crowd(2)
    names = [f"place-{number}.lock" for number in range(max(2, cores()))]
    with ExitStack() as taken:
        for name in names:
            taken.enter_context(FileLock(folder / "memory" / "places" / name))
        futures = [one.ask(asked, START) for asked in (hanging(folder, "running"), bracketed(folder, "timing/one"))]
        wait_for(one._queue.empty)  # the workers have them
        began = time.monotonic()
        one.close()
        assert time.monotonic() - began < 9
        assert all(isinstance(future.exception(10), Stopped) for future in futures)


def test_a_crowd_leaves_no_thread(folder: Path, crowd: Callable[..., Crowd]) -> None:
    before = set(threading.enumerate())
    one = crowd(3)
    one.ask(program(folder, "demo/one", "print('said')"), START).result(60)
    one.close()
    wait_for(lambda: not set(threading.enumerate()) - before, 10)
