"""However a command is cut short, nothing of it is left, and the next one works."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from mpguide.memory import Memory
from tests.engine.conftest import PYTEST, Project, exists, named_objects, posix, processes_of, runs_under, wait_for, write

pytestmark = posix

HANGING = """
    # /// script
    # [tool.mpguide]
    # time-limit = 600
    # ///
    import os
    import signal
    import subprocess
    from multiprocessing import Lock, Process, Queue
    from multiprocessing.shared_memory import SharedMemory


    def work(lock, queue):
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        queue.put("here")
        with lock:
            signal.pause()


    if __name__ == "__main__":
        lock, queue = Lock(), Queue()
        memory = SharedMemory(create=True, size=100)
        for _ in range(2):
            Process(target=work, args=(lock, queue)).start()
            queue.get()
        nowhere = subprocess.DEVNULL
        subprocess.Popen(["sleep", "600"], start_new_session=True, stdout=nowhere, stderr=nowhere)
        open(os.path.join(READY, str(os.getpid())), "w").close()
        signal.pause()
    """


@pytest.fixture
def hanging(tiny: Project, tmp_path: Path) -> Callable[[], int]:
    """Adds the program ``slow/wait``, which hangs, to the project; gives how many runs of it are under way."""
    ready = tmp_path / "ready"
    ready.mkdir()
    tiny.add("slow/wait", HANGING.replace("READY", repr(str(ready))))
    return lambda: len(list(ready.iterdir()))


@pytest.fixture
def begun(tiny: Project) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Starts commands in the project, and ends them after the test, come what may."""
    processes: list[subprocess.Popen[str]] = []

    def begin(*arguments: str) -> subprocess.Popen[str]:
        processes.append(tiny.begin(*arguments))
        return processes[-1]

    yield begin
    for process in processes:
        with process:
            process.kill()


def nothing_is_left(tiny: Project, named: list[str]) -> None:
    """Fail if anything of the runs is still there."""
    assert not processes_of(tiny.temporary)
    assert not list(tiny.temporary.glob("mpguide-*"))
    assert not [thing for thing in named if exists(thing)]
    memory = Memory(tiny.memory) if tiny.memory.exists() else None
    entries = list(tiny.memory.glob("runs/*"))
    assert all(entry.suffix == ".json" and memory and memory.recall(entry.stem) for entry in entries)


def the_next_one_works(tiny: Project) -> None:
    """Fail if a check of a sane program is anything but well."""
    answer = tiny.mpguide("check", "first/hello")
    assert answer.returncode == 0, answer
    assert answer.stderr == ""
    assert len(list(tiny.memory.glob("runs/*.json"))) == 6
    assert not processes_of(tiny.temporary)


def named_in(tiny: Project) -> list[str]:
    """The semaphores and blocks of shared memory that the runs have made so far."""
    named = [thing for notes in runs_under(tiny.temporary) for thing in named_objects(notes)]
    assert any(thing.startswith("shared memory") for thing in named)
    return named


COMMANDS = [("check", "first/hello", "slow/wait"), ("run", "slow/wait", "--start", "spawn")]


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
@pytest.mark.parametrize("number", ["SIGINT", "SIGTERM"])
def test_an_interrupted_command_ends_soon_and_leaves_nothing(
    tiny: Project,
    hanging: Callable[[], int],
    begun: Callable[..., subprocess.Popen[str]],
    command: tuple[str, ...],
    number: str,
) -> None:
    process = begun("-m", "mpguide", *command)
    wait_for(hanging)
    named = named_in(tiny)
    began = time.monotonic()
    process.send_signal(signal.Signals[number])
    out, _ = process.communicate(timeout=60)
    assert time.monotonic() - began < 15
    assert process.returncode == 130
    assert out.endswith("mpguide: interrupted; everything that ran was ended\n")
    assert "Traceback" not in out
    nothing_is_left(tiny, named)
    the_next_one_works(tiny)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_impatient_interrupts_leave_nothing_either(
    tiny: Project, hanging: Callable[[], int], begun: Callable[..., subprocess.Popen[str]], command: tuple[str, ...]
) -> None:
    process = begun("-m", "mpguide", *command)
    wait_for(hanging)
    named = named_in(tiny)

    def ended_by_another_one() -> bool:
        process.send_signal(signal.SIGINT)
        return process.poll() is not None

    wait_for(ended_by_another_one)  # again and again, as somebody does who holds down Ctrl-C
    wait_for(lambda: not processes_of(tiny.temporary), 30)
    nothing_is_left(tiny, named)
    the_next_one_works(tiny)


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_after_a_killed_command_the_guard_clears_away(
    tiny: Project, hanging: Callable[[], int], begun: Callable[..., subprocess.Popen[str]], command: tuple[str, ...]
) -> None:
    process = begun("-m", "mpguide", *command)
    wait_for(hanging)
    named = named_in(tiny)
    process.kill()
    process.communicate(timeout=60)
    wait_for(lambda: not processes_of(tiny.temporary) and not list(tiny.temporary.iterdir()), 30)
    nothing_is_left(tiny, named)
    the_next_one_works(tiny)


def test_after_a_killed_command_and_guard_the_next_command_clears_away(
    tiny: Project, hanging: Callable[[], int], begun: Callable[..., subprocess.Popen[str]]
) -> None:
    process = begun("-m", "mpguide", "check", "slow/wait")
    wait_for(hanging)
    named = named_in(tiny)
    (guard,) = [child for child in psutil.Process(process.pid).children() if "mpguide.runs.sweep" in child.cmdline()]
    guard.kill()
    process.kill()
    process.communicate(timeout=60)
    assert processes_of(tiny.temporary)
    the_next_one_works(tiny)
    nothing_is_left(tiny, named)


def test_a_command_that_is_killed_at_its_very_start_leaves_nothing(
    tiny: Project, hanging: Callable[[], int], begun: Callable[..., subprocess.Popen[str]]
) -> None:
    """The first process of a run may live before it could write a note."""
    for _ in range(3):
        process = begun("-m", "mpguide", "check", "slow/wait")
        wait_for(lambda: list(tiny.temporary.glob("mpguide-*")))
        process.kill()
        process.communicate(timeout=60)
        wait_for(lambda: not processes_of(tiny.temporary) and not list(tiny.temporary.glob("mpguide-*")), 30)
    the_next_one_works(tiny)


# Tests


@pytest.mark.parametrize(
    ("number", "whole_group"),
    [("SIGINT", True), ("SIGTERM", False), ("SIGTERM", True), ("SIGKILL", False), ("SIGKILL", True)],
    ids=["SIGINT-group", "SIGTERM-controller", "SIGTERM-group", "SIGKILL-controller", "SIGKILL-group"],
)
def test_tests_that_are_cut_short_leave_nothing(
    tested: Project,
    hanging: Callable[[], int],
    begun: Callable[..., subprocess.Popen[str]],
    number: str,
    whole_group: bool,
) -> None:
    test = "from mpguide.runs import Run\n\n\ndef test_wait(run: Run) -> None:\n    assert run.lines\n"
    write(tested.folder / "tests" / "snippets", {"test_slow.py": test})
    process = begun(*PYTEST, "-n", "2", "--dist", "worksteal", "tests")
    wait_for(hanging)
    named = named_in(tested)
    if whole_group:  # as the terminal does for Ctrl-C
        os.killpg(process.pid, signal.Signals[number])
    else:
        process.send_signal(signal.Signals[number])
    process.communicate(timeout=60)
    assert process.returncode != 0
    wait_for(lambda: not processes_of(tested.temporary) and not list(tested.temporary.glob("mpguide-*")), 60)
    nothing_is_left(tested, named)
    the_next_one_works(tested)


def test_memory_is_whole_after_any_of_it(tiny: Project) -> None:
    """The check that the other tests rely on sees half an entry."""
    the_next_one_works(tiny)
    entry = next(tiny.memory.glob("runs/*.json"))
    entry.write_text(json.dumps(json.loads(entry.read_text()))[:-9])
    with pytest.raises(AssertionError):
        nothing_is_left(tiny, [])
