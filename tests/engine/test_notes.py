"""The recorder: it knows the end of every child, and nothing that a program does is changed by it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from mpguide import recorder
from mpguide.runs import Child
from mpguide.runs.notes import Notes
from tests.engine.conftest import RunText, posix, write

# How a program begins


@pytest.fixture
def in_the_background() -> Iterator[None]:
    """The engine as a shell starts it in the background: SIGINT is ignored."""
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    yield
    signal.signal(signal.SIGINT, before)


INTERRUPTED = """
    import os
    import signal
    from multiprocessing import Event, Process


    def work(ready):
        try:
            ready.set()
            signal.pause()
        except KeyboardInterrupt:
            print("interrupted")


    if __name__ == "__main__":
        IGNORE
        ready = Event()
        process = Process(target=work, args=(ready,))
        process.start()
        ready.wait()
        os.kill(process.pid, signal.SIGINT)
        process.join(WAIT)
        print(process.exitcode)
        process.terminate()
        process.join()
"""


@posix
@pytest.mark.usefixtures("in_the_background")
def test_a_program_hears_interrupts_even_if_the_engine_does_not(run_text: RunText, start: str) -> None:
    """What a page says of Ctrl-C is true however the site is built."""
    assert run_text(INTERRUPTED.replace("IGNORE", "").replace("WAIT", "60"), start).lines == ["interrupted", "0"]


@posix
def test_a_program_that_ignores_interrupts_is_left_alone(run_text: RunText) -> None:
    """Its children inherit that, as they do without the engine."""
    ignoring = INTERRUPTED.replace("IGNORE", "signal.signal(signal.SIGINT, signal.SIG_IGN)").replace("WAIT", "0.5")
    assert run_text(ignoring, "spawn").lines == ["None"]


# The ends of children


def test_the_exit_code_of_every_child_is_known(run_text: RunText, start: str) -> None:
    run = run_text(
        """
        import os
        import sys
        from multiprocessing import Process


        def well():
            pass


        def failing():
            raise ValueError("in the child")


        if __name__ == "__main__":
            children = [
                Process(target=well, name="well"),
                Process(target=failing, name="exception"),
                Process(target=sys.exit, args=(3,), name="sys.exit"),
                Process(target=os._exit, args=(5,), name="os._exit"),
                Process(target=os.abort, name="signal"),
                Process(target=well),
            ]
            for child in children:
                child.start()
                child.join()
            print([child.exitcode for child in children])
        """,
        start,
    )
    codes = [0, 1, 3, 5, -6, 0] if sys.platform != "win32" else None
    assert codes is None or run.lines[-1] == str(codes)
    told = {child.name: child.exitcode for child in run.children}
    assert list(told) == ["well", "exception", "sys.exit", "os._exit", "signal", "Process-6"]
    assert codes is None or list(told.values()) == codes
    assert not any(child.ended for child in run.children)
    assert [child.name for child in run.failed_children] == ["exception", "sys.exit", "os._exit", "signal"]
    assert len(run.faults()) == 4
    assert "child 'os._exit' failed with exit code 5 (mend it, or declare it: failing-children" in run.faults()[2]


@pytest.mark.parametrize(
    ("declared", "faulty"), [("[]", ["first", "second"]), ('["second"]', ["first"]), ('["first", "second", "third"]', [])]
)
def test_a_declared_failure_is_no_fault(run_text: RunText, start: str, declared: str, faulty: list[str]) -> None:
    text = textwrap.dedent(
        """
        # /// script
        # [tool.mpguide]
        # failing-children = DECLARED
        # ///
        import sys
        from multiprocessing import Process

        if __name__ == "__main__":
            for name in ("first", "second"):
                child = Process(target=sys.exit, args=(3,), name=name)
                child.start()
                child.join()
        """
    )
    run = run_text(text.replace("DECLARED", declared), start)
    assert [child.name for child in run.failed_children] == ["first", "second"]
    assert [fault.split("'")[1] for fault in run.faults()] == faulty


WAITING = """
    import os
    import signal
    import sys
    from multiprocessing import Event, Pipe, Process


    def wait(ready):
        ready.set()
        signal.pause()


    def end_well(ready):
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(4))
        wait(ready)


    def shoot(pid):
        os.kill(pid, signal.SIGKILL)


    def started(target, name):
        ready = Event()
        child = Process(target=target, args=(ready,), name=name)
        child.start()
        ready.wait()
        return child
    """


@posix
def test_a_child_that_its_parent_ends_has_not_failed(run_text: RunText, start: str) -> None:
    run = run_text(
        textwrap.dedent(WAITING)
        + textwrap.dedent(
            """
            if __name__ == "__main__":
                for name in ("terminate", "kill"):
                    child = started(wait, name)
                    getattr(child, name)()
                    child.join()
                child = started(end_well, "with a handler")
                child.terminate()
                child.join()
            """
        ),
        start,
    )
    assert run.children == (Child("terminate", -15, True), Child("kill", -9, True), Child("with a handler", 4, True))
    assert run.faults() == []


@posix
def test_a_child_that_another_process_kills_has_failed(run_text: RunText, start: str) -> None:
    run = run_text(
        textwrap.dedent(WAITING)
        + textwrap.dedent(
            """
            if __name__ == "__main__":
                victim = started(wait, "victim")
                killer = Process(target=shoot, args=(victim.pid,), name="killer")
                killer.start()
                killer.join()
                victim.join()
            """
        ),
        start,
    )
    assert set(run.children) == {Child("killer", 0), Child("victim", -9)}
    assert [fault.split("(")[0] for fault in run.faults()] == ["child 'victim' failed with exit code -9 "]


def test_a_failure_stays_one_when_the_parent_ends_the_child_too_late(run_text: RunText, start: str) -> None:
    run = run_text(
        """
        import os
        from multiprocessing import Process
        from multiprocessing.connection import wait


        def fail():
            raise ValueError("first")


        if __name__ == "__main__":
            joined = Process(target=fail, name="joined")
            joined.start()
            joined.join()
            joined.terminate()
            dead = Process(target=fail, name="dead")
            dead.start()
            wait([dead.sentinel])
            dead.terminate()
            dead.join()
            hard = Process(target=os._exit, args=(5,), name="hard")
            hard.start()
            wait([hard.sentinel])
            hard.kill()
            hard.join()
        """,
        start,
    )
    assert run.children == (Child("joined", 1), Child("dead", 1), Child("hard", 5))
    assert len(run.faults()) == 3


def test_workers_of_a_pool_are_known(run_text: RunText, start: str) -> None:
    run = run_text(
        """
        from multiprocessing import Pool

        if __name__ == "__main__":
            with Pool(2) as pool:
                print(pool.map(abs, range(4)))
                pool.close()
                pool.join()
            with Pool(2, maxtasksperchild=1) as pool:
                print(pool.map(abs, range(3), chunksize=1))
                # leaving the block ends the workers
        """,
        start,
    )
    assert run.lines == ["[0, 1, 2, 3]", "[0, 1, 2]"]
    names = [child.name for child in run.children]
    assert all("PoolWorker-" in name for name in names)
    assert len(set(names)) == len(names) >= 5
    assert sum(child == Child(child.name, 0) for child in run.children) >= 2
    assert run.faults() == []


def test_a_worker_of_an_executor_that_dies_is_a_failure(run_text: RunText, start: str) -> None:
    run = run_text(
        """
        import os
        from concurrent.futures import ProcessPoolExecutor
        from concurrent.futures.process import BrokenProcessPool

        if __name__ == "__main__":
            with ProcessPoolExecutor(1) as executor:
                print(executor.submit(abs, -7).result())
            with ProcessPoolExecutor(1) as executor:
                try:
                    executor.submit(os._exit, 5).result()
                except BrokenProcessPool:
                    print("broken")
        """,
        start,
    )
    assert run.lines == ["7", "broken"]
    assert [child.exitcode for child in run.children] == [0, 5]
    assert len(run.faults()) == 1
    assert "failed with exit code 5" in run.faults()[0]


def test_children_of_children_are_known(run_text: RunText, start: str) -> None:
    run = run_text(
        """
        import sys
        from multiprocessing import Process


        def nest(depth):
            if depth:
                child = Process(target=nest, args=(depth - 1,))
                child.start()
                child.join()
            sys.exit(depth + 10)


        if __name__ == "__main__":
            nest(2)
        """,
        start,
    )
    assert run.status == 12
    assert run.children == (Child("Process-1:1", 10), Child("Process-1", 11))


def test_a_child_that_nobody_joins_is_known(run_text: RunText, start: str) -> None:
    run = run_text(
        """
        import sys
        from multiprocessing import Process

        if __name__ == "__main__":
            Process(target=sys.exit, args=(3,), name="forgotten").start()
        """,
        start,
    )
    assert run.children == (Child("forgotten", 3),)
    assert len(run.faults()) == 1


@posix
def test_a_child_that_outlives_its_parent_tells_its_own_end(run_text: RunText, start: str) -> None:
    run = run_text(
        """
        import os
        import sys
        from multiprocessing import Event, Process, parent_process


        def outlive(ready):
            ready.set()
            parent_process().join()
            sys.exit(3)


        if __name__ == "__main__":
            ready = Event()
            Process(target=outlive, args=(ready,), name="orphan").start()
            ready.wait()
            os._exit(0)
        """,
        start,
    )
    assert run.children == (Child("orphan", 3),)


# Nothing is changed


def run_bare(folder: Path, text: str, path: str = "", **environment: str) -> tuple[str, str, int]:
    """Run *text* by plain Python with *path* as PYTHONPATH; give standard output, standard error and exit status."""
    write(folder, {"program.py": text})
    answer = subprocess.run(
        [sys.executable, "program.py"],
        cwd=folder,
        env={
            "PATH": os.environ["PATH"],
            "PYTHONPATH": path,
            "PYTHONUTF8": "1",
            "SYSTEMROOT": os.environ.get("SYSTEMROOT", ""),
            **environment,
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    return answer.stdout, answer.stderr, answer.returncode


def recorded(notes: Path, start: str) -> dict[str, str]:
    """The environment that has a program recorded."""
    return {recorder.NOTES: str(notes), recorder.START: start}


FAILING = """
    import multiprocessing
    import sys
    import traceback
    from multiprocessing.shared_memory import SharedMemory


    def deep(number):
        if number > 0:
            deep(number - 1)
        if number == 0:
            {}["missing"]


    def fail():
        try:
            deep(2)
        except KeyError as error:
            raise ValueError("in a process") from error


    def main():
        method = multiprocessing.get_context(START)
        child = method.Process(target=fail)
        child.start()
        child.join()
        method.Lock().acquire()
        try:
            SharedMemory("there-is-none-of-this-name")
        except FileNotFoundError:
            traceback.print_exc()
        try:
            child.join("for no number of seconds")
        except TypeError:
            traceback.print_exc()
        running = method.Process(target=deep, args=(-1,))
        running.start()
        try:
            running._popen.wait(timeout="for no number of seconds")
        except TypeError:
            traceback.print_exc()
        running.join()
        print("children:", child.exitcode, running.exitcode)
        fail()


    if __name__ == "__main__":
        main()
    """


def test_no_traceback_and_no_output_is_changed(tmp_path: Path, start: str) -> None:
    text = textwrap.dedent(FAILING).replace("START", repr(start))
    notes = tmp_path / "notes"
    plain = run_bare(tmp_path, text)
    told = run_bare(tmp_path, text, str(recorder.INJECT), **recorded(notes, start))
    assert told[1].splitlines() == plain[1].splitlines()
    assert told == plain
    assert plain[1].count("ValueError: in a process") == 2
    assert plain[2] == 1
    assert "Process-1', 1)" in notes.read_text()


@posix
def test_the_traceback_of_an_interrupted_join_is_not_changed(tmp_path: Path, start: str) -> None:
    text = textwrap.dedent(
        """
        import multiprocessing
        import os
        import signal


        def interrupt(parent):
            # One signal at a time: a handler that is interrupted itself would stand in the traceback twice.
            signal.signal(signal.SIGINT, signal.SIG_IGN)
            sent = 0
            while os.getppid() != 1 and not os.path.exists("interrupted"):
                if os.path.getsize("handled") == sent:
                    os.kill(parent, signal.SIGINT)
                    sent += 1


        def handler(number, frame):
            names = []
            while frame:
                names.append(frame.f_code.co_name)
                frame = frame.f_back
            if "join" in names and "poll" in names:
                signal.signal(signal.SIGINT, signal.SIG_IGN)
                open("interrupted", "w").close()
                raise KeyboardInterrupt
            with open("handled", "ab") as file:
                file.write(b".")


        if __name__ == "__main__":
            open("handled", "w").close()
            signal.signal(signal.SIGINT, handler)
            child = multiprocessing.get_context(START).Process(target=interrupt, args=(os.getpid(),))
            child.start()
            child.join()
        """
    ).replace("START", repr(start))
    plain = run_bare(tmp_path, text)
    (tmp_path / "interrupted").unlink()
    told = run_bare(tmp_path, text, str(recorder.INJECT), **recorded(tmp_path / "notes", start))
    assert plain[1].endswith("KeyboardInterrupt\n")
    assert " in poll\n" in plain[1]
    assert told[1].splitlines() == plain[1].splitlines()
    assert told == plain


@pytest.mark.parametrize("place", ["missing/folder/notes", "."])
def test_a_program_does_not_notice_that_nothing_can_be_noted(tmp_path: Path, start: str, place: str) -> None:
    text = textwrap.dedent(FAILING).replace("START", repr(start))
    assert run_bare(tmp_path, text, str(recorder.INJECT), **recorded(tmp_path / place, start)) == run_bare(tmp_path, text)


def test_a_program_does_not_notice_that_the_recorder_is_broken(tmp_path: Path, start: str) -> None:
    broken = tmp_path / "inject"
    shutil.copytree(recorder.INJECT, broken)
    write(broken, {"mpguide_notes.py": "def install():\n    raise ZeroDivisionError\n"})
    text = textwrap.dedent(FAILING).replace("START", repr(start))
    assert run_bare(tmp_path, text, str(broken), **recorded(tmp_path / "notes", start)) == run_bare(tmp_path, text)


def test_a_program_does_not_notice_that_its_notes_are_taken_away(tmp_path: Path, start: str) -> None:
    taking_away = 'import os\nif "MPGUIDE_NOTES" in os.environ:\n    shutil.rmtree("notes", ignore_errors=True)\n'
    text = "import shutil\n" + taking_away + textwrap.dedent(FAILING).replace("START", repr(start))
    plain = run_bare(tmp_path, text)
    (tmp_path / "notes").mkdir()
    assert run_bare(tmp_path, text, str(recorder.INJECT), **recorded(tmp_path / "notes" / "file", start)) == plain
    assert not (tmp_path / "notes").exists()


@pytest.mark.parametrize("seams", ["_bootstrap _send_signal _make_name _default_context shm_open poll", "_children"])
def test_a_hook_that_no_longer_fits_is_not_noticed(tmp_path: Path, start: str, seams: str) -> None:
    """A future Python may have lost what the hooks hold on to."""
    broken = tmp_path / "inject"
    shutil.copytree(recorder.INJECT, broken)
    source = (broken / "mpguide_notes.py").read_text()
    for seam in seams.split():
        assert f'"{seam}"' in source or f".{seam}" in source
        source = source.replace(f'"{seam}"', f'"{seam}_lost"').replace(f".{seam}", f".{seam}_lost")
    (broken / "mpguide_notes.py").write_text(source)
    text = textwrap.dedent(FAILING).replace("START", repr(start))
    assert run_bare(tmp_path, text, str(broken), **recorded(tmp_path / "notes", start)) == run_bare(tmp_path, text)


def test_nothing_is_noted_without_the_name_of_a_file(tmp_path: Path) -> None:
    out, err, status = run_bare(tmp_path, "import sys; print('mpguide_notes' in sys.modules)", str(recorder.INJECT))
    assert (out, err, status) == ("False\n", "", 0)


def test_the_sitecustomize_of_the_environment_is_still_done(tmp_path: Path, start: str) -> None:
    write(tmp_path / "custom", {"sitecustomize.py": "import sys\nsys.customized = f'{__name__} of the environment'\n"})
    text = f"""
        import multiprocessing
        import sys


        def say():
            print(sys.customized, flush=True)


        if __name__ == "__main__":
            say()
            child = multiprocessing.get_context({start!r}).Process(target=say)
            child.start()
            child.join()
        """
    notes = tmp_path / "notes"
    both = os.pathsep.join([str(recorder.INJECT), str(tmp_path / "custom")])
    plain = run_bare(tmp_path, text, str(tmp_path / "custom"))
    assert plain == ("sitecustomize of the environment\n" * 2, "", 0)
    assert run_bare(tmp_path, text, both, **recorded(notes, start)) == plain
    assert "Process-1', 0)" in notes.read_text()


def test_a_faulty_sitecustomize_of_the_environment_is_said_as_python_says_it(tmp_path: Path) -> None:
    """Its error stands on standard error, and the program runs, with the recorder or without."""
    write(tmp_path / "custom", {"sitecustomize.py": "raise ValueError('mine')\n"})
    both = os.pathsep.join([str(recorder.INJECT), str(tmp_path / "custom")])
    out, err, status = run_bare(tmp_path, "print('runs')", both, **recorded(tmp_path / "notes", "spawn"))
    assert (out, status) == ("runs\n", 0)
    assert "ValueError: mine" in err
    assert "born" in (tmp_path / "notes").read_text()


# Reading


def test_notes_are_read_on_as_they_grow(tmp_path: Path) -> None:
    path = tmp_path / "notes"
    notes = Notes(path)
    notes.read()
    assert notes.born == []
    path.write_text("('born', 1, 0)\n('born', 2, 1)\n('bor")
    notes.read()
    assert notes.born == [1, 2]
    with path.open("a") as file:
        file.write("n', 3, 1)\n")
    notes.read()
    assert notes.born == [1, 2, 3]


def test_torn_lines_do_not_count(tmp_path: Path) -> None:
    lines = [
        "('born', 1, 0)",
        "('born', 2",
        "5",
        "'text'",
        "[]",
        "",
        "\x00\xff",
        "('semaphore', '/mp-x')",
        "('shared memory', '/psm')",
    ]
    path = tmp_path / "notes"
    path.write_bytes("\n".join([*lines, ""]).encode("latin-1"))
    notes = Notes(path)
    notes.read()
    assert (notes.born, notes.semaphores, notes.shared_memory) == ([1], ["/mp-x"], ["/psm"])
    assert notes.children == ()


def test_names_of_any_letters_are_noted(run_text: RunText, start: str) -> None:
    run = run_text(
        r"""
        from multiprocessing import Process

        if __name__ == "__main__":
            for name in ("Íñigo 進程", "two\nlines", "quote'\"", "\u2028", "\ud800"):
                child = Process(target=int, name=name)
                child.start()
                child.join()
        """,
        start,
    )
    names = [child.name for child in run.children]
    assert names == ["Íñigo 進程", "two\nlines", "quote'\"", "\u2028", "\ud800"]
