"""What a run leaves behind is found, said and removed; and so is what a dead engine left."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import psutil
import pytest

from mpguide import recorder
from mpguide.runs import Interpreter, leftovers
from mpguide.runs.sweep import guarded, sweep
from tests.engine.conftest import RunText, exists, other_pythons, posix, processes_of, running, wait_for, write

pytestmark = posix

# Processes


def test_a_grandchild_whose_parent_is_gone_is_left_behind(run_text: RunText, start: str) -> None:
    run = run_text(
        """
        import os
        import signal
        from multiprocessing import Event, Process


        def wait(ready):
            ready.set()
            signal.pause()


        def vanish(ready):
            Process(target=wait, args=(ready,)).start()
            ready.wait()
            os._exit(0)


        if __name__ == "__main__":
            ready = Event()
            child = Process(target=vanish, args=(ready,))
            child.start()
            child.join()
            os._exit(0)
        """,
        start,
    )
    assert run.status == 0
    assert run.ended_because == ""
    assert run.leftovers
    assert any(thing.startswith("process ") for thing in run.leftovers)
    assert not run.worth_remembering
    assert f"left behind: {run.leftovers[0]} (join, close or unlink it in the program)" in run.faults()


def test_a_daemon_in_a_session_of_its_own_is_left_behind(run_text: RunText) -> None:
    run = run_text(
        """
        import os
        import signal

        read, write = os.pipe()
        if os.fork() == 0:
            os.setsid()
            if os.fork():
                os._exit(0)
            os.chdir("/")
            for stream in (0, 1, 2):
                os.close(stream)
            os.write(write, b"here")
            signal.pause()
        os.read(read, 4)
        print("done")
        """
    )
    assert run.output == "done\n"
    assert len(run.leftovers) == 1
    assert run.leftovers[0].endswith("(python program.py)")


def test_a_process_that_is_no_python_is_left_behind(run_text: RunText) -> None:
    run = run_text(
        """
        import subprocess

        nowhere = subprocess.DEVNULL
        subprocess.Popen(["sleep", "600"], start_new_session=True, stdin=nowhere, stdout=nowhere, stderr=nowhere)
        subprocess.Popen(["sleep", "500"], env={}, stdin=nowhere, stdout=nowhere, stderr=nowhere)
        """
    )
    assert sorted(thing.split("(")[1] for thing in run.leftovers) == ["sleep 500)", "sleep 600)"]


def test_a_process_that_ends_a_little_later_is_not_left_behind(run_text: RunText, start: str) -> None:
    run = run_text(
        """
        import os
        from multiprocessing import Pipe, Process, parent_process


        def outlive(end):
            end.send("here")
            parent_process().join()
            print("last")


        if __name__ == "__main__":
            here, there = Pipe()
            Process(target=outlive, args=(there,)).start()
            here.recv()
            os._exit(0)
        """,
        start,
    )
    assert run.output == "last\n"
    assert run.leftovers == ()


# Named objects


def test_shared_memory_that_nobody_unlinks_is_left_behind(run_text: RunText, start: str) -> None:
    """Before 3.13 a program that wants to be rid of the resource tracker does it like this."""
    run = run_text(
        """
        from multiprocessing import Process, resource_tracker
        from multiprocessing.shared_memory import SharedMemory


        def make():
            memory = SharedMemory(create=True, size=100)
            resource_tracker.unregister(memory._name, "shared_memory")
            print(memory._name)
            memory.close()


        if __name__ == "__main__":
            make()
            child = Process(target=make)
            child.start()
            child.join()
        """,
        start,
    )
    assert len(set(run.lines)) == 2
    assert sorted(run.leftovers) == sorted(f"shared memory {name}" for name in run.lines)
    assert not any(exists(thing) for thing in run.leftovers)
    assert not run.worth_remembering


def test_untracked_shared_memory_is_left_behind(run_text: RunText, start: str) -> None:
    found = [python for python in [sys.executable, *other_pythons()] if Interpreter.at(python).version >= (3, 13)]
    if not found:
        pytest.skip("track=False needs 3.13, and there is none on this machine")
    run = run_text(
        """
        from multiprocessing.shared_memory import SharedMemory

        if __name__ == "__main__":
            memory = SharedMemory(create=True, size=100, track=False)
            print(memory._name)
            memory.close()
        """,
        start,
        interpreter=Interpreter.at(found[0]),
    )
    assert run.leftovers == (f"shared memory {run.lines[0]}",)
    assert not exists(run.leftovers[0])


def test_shared_memory_that_pythons_tracker_removes_is_not_left_behind(run_text: RunText, start: str) -> None:
    run = run_text(
        """
        from multiprocessing.shared_memory import SharedMemory

        if __name__ == "__main__":
            memory = SharedMemory(create=True, size=100)
            print(memory._name)
            memory.close()
        """,
        start,
    )
    assert "leaked shared_memory objects to clean up at shutdown" in run.output
    assert run.leftovers == ()
    assert not exists(f"shared memory {run.lines[0]}")


def test_a_semaphore_that_nobody_unlinks_is_left_behind(run_text: RunText) -> None:
    """Under fork a semaphore loses its name at once, so there is nothing to leave."""
    text = """
        import os
        import signal
        from multiprocessing import Lock, resource_tracker

        if __name__ == "__main__":
            resource_tracker.ensure_running()
            tracker = resource_tracker._resource_tracker._pid
            lock = Lock()
            print(lock._semlock.name)
            os.kill(tracker, signal.SIGKILL)
            os.waitpid(tracker, 0)
            os._exit(0)
        """
    assert run_text(text, "fork").leftovers == ()
    for start in ("spawn", "forkserver"):
        run = run_text(text, start)
        assert run.leftovers == (f"semaphore {run.lines[0]}",)
        assert not exists(run.leftovers[0])


def test_clean_programs_leave_nothing(run_text: RunText, start: str) -> None:
    run = run_text(
        """
        from multiprocessing import Barrier, Condition, Lock, Manager, Pool, Process, Queue, Value
        from multiprocessing.shared_memory import SharedMemory


        def work(lock, queue, value, shared, memory, barrier):
            barrier.wait()
            with lock:
                value.value += 1
                queue.put(value.value)
                shared.append(value.value)
                memory.buf[0] += 1
            memory.close()


        if __name__ == "__main__":
            lock, queue, value, barrier = Lock(), Queue(), Value("i"), Barrier(2)
            memory = SharedMemory(create=True, size=10)
            with Manager() as manager, Pool(2) as pool:
                shared = manager.list()
                arguments = (lock, queue, value, shared, memory, barrier)
                children = [Process(target=work, args=arguments) for _ in range(2)]
                for child in children:
                    child.start()
                print(sorted(queue.get() for _ in children))
                for child in children:
                    child.join()
                print(sorted(shared), memory.buf[0], pool.map(abs, [-1]))
                pool.close()
                pool.join()
            memory.close()
            memory.unlink()
        """,
        start,
    )
    assert run.lines == ["[1, 2]", "[1, 2] 2 [1]"]
    assert run.faults() == []
    assert run.leftovers == ()
    assert run.worth_remembering


# What a dead engine left


@pytest.fixture
def dead() -> int:
    """The id of a process that is no more."""
    process = subprocess.Popen([sys.executable, "-I", "-c", ""])
    process.wait()
    return process.pid


@pytest.fixture
def begin() -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Starts processes that wait for ever, in a session of their own, and ends them after the test."""
    begun: list[subprocess.Popen[bytes]] = []

    def start(**environment: str) -> subprocess.Popen[bytes]:
        text = "import signal; print('here', flush=True); signal.pause()"
        process = subprocess.Popen(
            [sys.executable, "-S", "-c", text],
            env={**os.environ, **environment},
            stdout=subprocess.PIPE,
            start_new_session=True,
        )
        begun.append(process)
        assert process.stdout is not None
        assert process.stdout.readline() == b"here\n"
        return process

    yield start
    for process in begun:
        with process:
            process.kill()


def test_the_run_of_a_dead_engine_is_cleared_away(
    temporary: Path, dead: int, begin: Callable[..., subprocess.Popen[bytes]]
) -> None:
    folder = temporary / f"mpguide-{dead}-abc"
    notes = folder / "tmp" / "notes"
    main = begin(**{recorder.NOTES: str(notes)})
    orphan = begin(**{recorder.NOTES: str(notes)})
    name = f"/mpe{dead}"
    make = (
        f"import _multiprocessing as m, _posixshmem as p; m.SemLock(1, 1, 1, {name!r}, False); p.shm_open({name!r}, 66, mode=384)"
    )
    subprocess.run([sys.executable, "-I", "-c", make], check=True)
    write(
        folder,
        {
            "tmp/notes": f"('born', {main.pid}, 1)\n('semaphore', {name!r})\n('shared memory', {name!r})\n",
            "tmp/pymp-x/listener": "",
        },
    )
    sweep()
    assert main.wait(60) == orphan.wait(60) == -signal.SIGKILL
    assert not folder.exists()
    assert not exists(f"semaphore {name}")
    assert not exists(f"shared memory {name}")


def test_processes_that_only_bear_an_old_id_are_left_alone(
    temporary: Path, dead: int, begin: Callable[..., subprocess.Popen[bytes]]
) -> None:
    """After a restart of the machine the ids in old notes are those of anybody, who may lead a session with others in it."""
    innocent = begin()
    folder = write(temporary / f"mpguide-{dead}-abc", {"tmp/notes": f"('born', {innocent.pid}, 1)\n"})
    sweep()
    assert not folder.exists()
    assert innocent.poll() is None


def test_the_run_of_a_living_engine_is_left_alone(temporary: Path, begin: Callable[..., subprocess.Popen[bytes]]) -> None:
    engine = begin()
    folder = temporary / f"mpguide-{engine.pid}-abc"
    process = begin(**{recorder.NOTES: str(folder / "tmp" / "notes")})
    write(folder, {"tmp/notes": f"('born', {process.pid}, 1)\n"})
    sweep()
    assert folder.exists()
    assert process.poll() is None
    engine.kill()
    engine.wait()
    sweep()
    assert not folder.exists()
    assert process.wait(60) == -signal.SIGKILL


def test_a_process_that_had_no_time_to_note_its_birth_is_found(
    temporary: Path, dead: int, begin: Callable[..., subprocess.Popen[bytes]]
) -> None:
    folder = write(temporary / f"mpguide-{dead}-abc", {"tmp/x": ""})
    process = begin(**{recorder.NOTES: str(folder / "tmp" / "notes")})
    sweep()
    assert process.wait(60) == -signal.SIGKILL
    assert not folder.exists()


def test_folders_of_others_are_left_alone(temporary: Path, dead: int) -> None:
    others = [
        temporary / name
        for name in ("mpguide", "mpguide-", "mpguide-notes-1", f"mpguide{dead}-1", f"{dead}-1", f"other-{dead}-1")
    ]
    for folder in others:
        folder.mkdir()
    sweep()
    assert all(folder.exists() for folder in others)
    for folder in others:
        folder.rmdir()


def the_guard(temporary: Path) -> psutil.Process:
    """The guard that was just started; it cannot be told from us before it is executed."""
    wait_for(lambda: bool(processes_of(temporary)))
    (guard,) = processes_of(temporary)
    return guard


def test_a_guard_goes_with_the_engine_it_guards(temporary: Path) -> None:
    with guarded():
        guard = the_guard(temporary)
        assert guard.ppid() == os.getpid()
    assert not psutil.pid_exists(guard.pid)


def test_the_end_of_a_guard_is_no_fault(temporary: Path) -> None:
    with guarded():
        guard = the_guard(temporary)
        guard.kill()
        wait_for(lambda: not processes_of(temporary))


def test_a_guard_clears_away_after_a_killed_engine(temporary: Path, tmp_path: Path) -> None:
    ready = tmp_path / "ready"
    write(
        tmp_path,
        {
            "program.py": f"import signal\nopen({str(ready)!r}, 'w').close()\nsignal.pause()\n",
            "engine.py": f"""
                from pathlib import Path
                from mpguide.programs import Program
                from mpguide.runs import Interpreter, execute
                from mpguide.runs.sweep import guarded
                with guarded():
                    execute(Program.load(Path({str(tmp_path)!r}, "program.py")), "fork", Interpreter.current())
                """,
        },
    )
    with running(tmp_path / "engine.py"):
        wait_for(ready.exists)
        assert len(processes_of(temporary)) >= 3
    wait_for(lambda: not processes_of(temporary) and not list(temporary.iterdir()), 30)


def test_a_process_that_only_waits_to_be_taken_note_of_does_not_live(begin: Callable[..., subprocess.Popen[bytes]]) -> None:
    process = begin()
    assert [found.pid for found in leftovers.alive([process.pid])] == [process.pid]
    process.kill()
    wait_for(lambda: psutil.Process(process.pid).status() == psutil.STATUS_ZOMBIE)
    assert leftovers.alive([process.pid]) == []


def test_a_process_is_described_as_a_reader_would_call_it(begin: Callable[..., subprocess.Popen[bytes]]) -> None:
    process = begin()
    assert leftovers.describe(psutil.Process(process.pid)).startswith(f"process {process.pid} (python -S -c import signal;")
    found = psutil.Process(process.pid)
    process.kill()
    process.wait()
    assert leftovers.describe(found) == f"process {process.pid} (gone meanwhile)"
