"""One program, one run: what a program finds, what is told of it, and how it is ended."""

from __future__ import annotations

import json
import os
import signal
import sys
import sysconfig
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from mpguide import recorder
from mpguide.programs import Program
from mpguide.runs import Child, Interpreter, Run, Stopped, execute
from mpguide.runs.interpreter import InterpreterError
from tests.engine.conftest import INTERPRETER, STARTS, RunText, demo, exists, named_objects, posix, runs_under, wait_for, write

# The output


def test_the_output_of_all_processes_stands_in_the_order_in_which_it_was_printed(run_text: RunText, start: str) -> None:
    run = run_text(
        """
        import sys
        from multiprocessing import Process


        def work(number):
            print("child", number)
            print("error of child", number, file=sys.stderr)


        if __name__ == "__main__":
            for number in (1, 2):
                print("parent before", number)
                child = Process(target=work, args=(number,))
                child.start()
                child.join()
                print("error of parent", number, file=sys.stderr)
        """,
        start,
    )
    assert run.lines == [
        "parent before 1",
        "child 1",
        "error of child 1",
        "error of parent 1",
        "parent before 2",
        "child 2",
        "error of child 2",
        "error of parent 2",
    ]
    assert run.faults() == []


def test_output_without_a_final_line_end_and_from_other_programs_is_complete(run_text: RunText) -> None:
    run = run_text(
        """
        import subprocess, sys
        print("before")
        subprocess.run([sys.executable, "-I", "-c", "print('from another Python')"])
        print("no end of line", end="")
        """
    )
    assert run.output == "before\nfrom another Python\nno end of line"


def test_bytes_that_are_no_text_are_replaced(run_text: RunText) -> None:
    assert run_text(r'import sys; sys.stdout.buffer.write(b"caf\xe9 \xff!\n")').output == "caf\ufffd \ufffd!\n"


def test_a_program_may_close_its_output_and_go_on(run_text: RunText, tmp_path: Path) -> None:
    witness = tmp_path / "witness"
    run = run_text(
        f"""
        import os, sys, time
        print("last words")
        os.close(1)
        os.close(2)
        time.sleep(0.3)  # the engine sees the end of the output before that of the program
        with open({str(witness)!r}, "w") as file:
            file.write("went on")
        sys.exit(3)
        """
    )
    assert witness.read_text() == "went on"
    assert (run.output, run.status, run.ended_because) == ("last words\n", 3, "")


# What a program finds


def test_input_is_closed(run_text: RunText) -> None:
    run = run_text("print('asking')\ninput()\n")
    assert run.status == 1
    assert run.lines[0] == "asking"
    assert run.lines[-1] == "EOFError: EOF when reading a line"


def test_the_asked_method_is_the_default_and_every_other_one_can_be_had(run_text: RunText, start: str) -> None:
    run = run_text(
        """
        import multiprocessing


        def nothing():
            pass


        def method_of(process):
            process.start()
            process.join()
            return process._popen.method, process.exitcode


        if __name__ == "__main__":
            print("chosen:", multiprocessing.get_start_method(allow_none=True))
            print(multiprocessing.get_start_method())
            print(method_of(multiprocessing.Process(target=nothing)))
            for method in sorted(multiprocessing.get_all_start_methods()):
                print(method_of(multiprocessing.get_context(method).Process(target=nothing)))
        """,
        start,
    )
    assert run.lines == ["chosen: None", start, str((start, 0)), *(str((method, 0)) for method in sorted(STARTS))]
    assert run.faults() == []


def test_a_program_may_choose_its_method_itself(run_text: RunText, start: str) -> None:
    other = STARTS[(STARTS.index(start) + 1) % len(STARTS)]
    run = run_text(
        f"""
        import multiprocessing


        def nothing():
            pass


        if __name__ == "__main__":
            multiprocessing.set_start_method({other!r})
            child = multiprocessing.Process(target=nothing)
            child.start()
            child.join()
            print(multiprocessing.get_start_method(), child._popen.method)
            multiprocessing.set_start_method({other!r})
        """,
        start,
    )
    assert run.lines[0] == f"{other} {other}"
    assert run.lines[-1] == "RuntimeError: context has already been set"


def test_hashes_are_those_of_seed_0_in_every_process_and_every_run(run_text: RunText, start: str) -> None:
    text = """
        import os
        from multiprocessing import Process


        def say():
            print(hash("critical section"), os.environ["PYTHONHASHSEED"])


        if __name__ == "__main__":
            say()
            child = Process(target=say)
            child.start()
            child.join()
        """
    first, second = run_text(text, start), run_text(text, start)
    assert first.output == second.output
    assert len(first.lines) == 2
    assert len(set(first.lines)) == 1
    assert first.lines[0].endswith(" 0")


def test_text_is_utf_8_whatever_the_machine_speaks(run_text: RunText, start: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}.items():
        monkeypatch.setenv(name, value)
    run = run_text(
        """
        from multiprocessing import Process


        def say():
            with open("text", "w") as file:
                file.write("sección crítica → 進程")
            with open("text") as file:
                print(file.read())


        if __name__ == "__main__":
            child = Process(target=say)
            child.start()
            child.join()
            say()
        """,
        start,
    )
    assert run.lines == ["sección crítica → 進程"] * 2


def test_the_environment_of_the_machine_does_not_reach_a_program(run_text: RunText, monkeypatch: pytest.MonkeyPatch) -> None:
    strange = {"SECRET": "x", "FORCE_COLOR": "1", "PYTHONSTARTUP": "x", "PYTHONWARNINGS": "error", "PYTHONUNBUFFERED": "1"}
    for name, value in strange.items():
        monkeypatch.setenv(name, value)
    found = run_text("import os; print(*sorted(os.environ), sep='\\n')").lines
    assert not set(strange) & set(found)
    assert "NO_COLOR" in found


def test_tracebacks_have_no_colours(run_text: RunText, start: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    output = run_text(
        """
        from multiprocessing import Process


        def work():
            raise ValueError("in the child")


        if __name__ == "__main__":
            child = Process(target=work)
            child.start()
            child.join()
            raise ValueError("in the parent")
        """,
        start,
    ).output
    assert output.count("ValueError: in the ") == 2
    assert "\x1b" not in output


# The private copy


def test_what_a_program_does_to_files_dies_with_its_copy(run_text: RunText, tmp_path: Path) -> None:
    run = run_text(
        """
        import os
        print(sorted(name for name in os.listdir() if name != "tmp"))
        open("made.txt", "w").close()
        open("data.csv", "w").close()
        os.remove("_helpers.py")
        os.remove("program.py")
        """,
        files={"_helpers.py": "", "data.csv": "1,2\n", "another.py": ""},
    )
    assert run.lines == ["['_helpers.py', 'data.csv', 'program.py']"]
    folder = tmp_path / "snippets" / "es" / "demo"
    assert {path.name for path in folder.iterdir()} == {"_helpers.py", "another.py", "data.csv", "program.py"}
    assert (folder / "data.csv").read_text() == "1,2\n"


def test_helpers_and_data_can_be_used_in_every_process(run_text: RunText, start: str) -> None:
    run = run_text(
        """
        from multiprocessing import Process

        from _helpers import total


        def say():
            print(total("data.csv"))


        if __name__ == "__main__":
            say()
            child = Process(target=say)
            child.start()
            child.join()
        """,
        start,
        {
            "_helpers.py": "def total(name):\n    return sum(map(int, open(name).read().split(',')))\n",
            "data.csv": "1,2,3",
        },
    )
    assert run.lines == ["6", "6"]
    assert run.faults() == []


def test_other_programs_of_the_topic_cannot_be_used(run_text: RunText) -> None:
    assert run_text("import another", files={"another.py": ""}).lines[-1] == "ModuleNotFoundError: No module named 'another'"


def test_a_program_outside_the_site_may_use_what_lies_beside_it(tmp_path: Path, temporary: Path) -> None:
    write(tmp_path, {"program.py": "import _tools, shape; print(_tools.x, shape.x)", "_tools.py": "x = 1", "shape.py": "x = 2"})
    assert execute(Program.load(tmp_path / "program.py"), STARTS[0], INTERPRETER).output == "1 2\n"


def test_the_text_that_was_read_is_run_even_if_the_file_was_changed_since(tmp_path: Path, temporary: Path) -> None:
    program = demo(tmp_path, "print('as read')")
    program.path.write_text("print('as saved later')")
    assert execute(program, STARTS[0], INTERPRETER).output == "as read\n"


# Paths of the machine


def test_paths_of_the_machine_are_never_told(run_text: RunText, start: str, tmp_path: Path, temporary: Path) -> None:
    run = run_text(
        """
        import json, multiprocessing, os, sys, tempfile
        from multiprocessing import Process


        def fail():
            json.loads("no JSON")


        if __name__ == "__main__":
            print(sys.executable, os.path.realpath(sys.executable), __file__, os.path.abspath(__file__), sep="\\n")
            print(os.getcwd(), os.path.realpath("."), tempfile.gettempdir(), multiprocessing.__file__, sep="\\n")
            print(sys.path, os.environ["PYTHONPATH"], json.__path__, sep="\\n")
            child = Process(target=fail)
            child.start()
            child.join()
            fail()
        """,
        start,
    )
    for path in (tmp_path, temporary, temporary.resolve(), sys.executable, os.path.realpath(sys.executable), recorder.INJECT):
        assert str(path) not in run.output
    for name in ("stdlib", "purelib", "platlib"):
        assert sysconfig.get_path(name) not in run.output
    stdlib = f".../{Path(sysconfig.get_path('stdlib')).name}"
    assert run.lines[:2] == ["python", "python"]
    assert run.lines[4] == "."
    assert run.lines[7] == f"{stdlib}/multiprocessing/__init__.py"
    assert run.output.count('File "program.py", line 6, in fail') == 2
    assert f'File "{stdlib}/json/__init__.py"' in run.output
    assert f'File "{stdlib}/multiprocessing/process.py"' in run.output


# The end


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("pass", 0),
        ("import sys; sys.exit(7)", 7),
        ("import sys; sys.exit('told on standard error')", 1),
        ("import os; os._exit(5)", 5),
        ("raise ValueError", 1),
        ("this is no Python", 1),
    ],
)
def test_the_exit_status_is_told(run_text: RunText, text: str, status: int) -> None:
    run = run_text(text)
    assert run.status == status
    assert run.faults((status,)) == []
    assert bool(run.faults()) == bool(status)
    assert run.ended_because == ""


@posix
@pytest.mark.parametrize("number", ["SIGKILL", "SIGTERM", "SIGABRT"])
def test_an_end_by_a_signal_is_told_as_a_negative_status(run_text: RunText, number: str) -> None:
    run = run_text(f"import os, signal; os.kill(os.getpid(), signal.{number})")
    assert run.status == -getattr(signal, number)
    assert any(f"exit status {run.status}, expected 0" in fault for fault in run.faults())


def test_what_is_missing_is_said_and_nothing_runs(run_text: RunText, tmp_path: Path) -> None:
    witness = tmp_path / "witness"
    for line, needs in (
        ('requires-python = ">=3.99"', "Python >=3.99"),
        ('dependencies = ["no-such-package"]', "no-such-package"),
    ):
        run = run_text(f"# /// script\n# {line}\n# ///\nopen({str(witness)!r}, 'w').close()\n")
        assert run.needs == needs
        assert run.output == ""
        assert run.faults() == []
        assert not run.worth_remembering
        assert not witness.exists()


HANGING = """
    # /// script
    # [tool.mpguide]
    # time-limit = 4
    # ///
    import signal
    import subprocess
    import sys
    from multiprocessing import Event, Process


    def wait(ready):
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        ready.set()
        signal.pause()


    def middle(ready, deep):
        child = Process(target=wait, args=(deep,))
        child.start()
        wait(ready)


    if __name__ == "__main__":
        ready, deep = Event(), Event()
        Process(target=middle, args=(ready, deep)).start()
        forever = [sys.executable, "-I", "-c", "import signal; print('apart', flush=True); signal.pause()"]
        apart = subprocess.Popen(forever, stdout=subprocess.PIPE, text=True, start_new_session=True)
        print(apart.stdout.readline().strip())
        ready.wait()
        deep.wait()
        print("all are there", flush=True)
        signal.pause()
    """


@posix
def test_a_program_that_hangs_is_ended_with_all_that_it_started(run_text: RunText) -> None:
    began = time.monotonic()
    run = run_text(HANGING)  # which sees that nothing is left
    assert run.lines == ["apart", "all are there"]
    assert "still running after 4 s and ended" in run.ended_because
    assert "time-limit under [tool.mpguide]" in run.ended_because
    assert run.faults((run.status,)) == [run.ended_because]
    assert run.status == -signal.SIGKILL
    assert 4 <= run.seconds < 20
    assert time.monotonic() - began < 30
    assert not run.worth_remembering


@posix
def test_a_program_that_hangs_with_its_output_closed_is_ended(run_text: RunText) -> None:
    run = run_text(
        """
        # /// script
        # [tool.mpguide]
        # time-limit = 1
        # ///
        import os, signal
        os.close(1)
        os.close(2)
        signal.pause()
        """
    )
    assert "still running after 1 s, with its output closed, and ended" in run.ended_because
    assert run.seconds < 20
    assert run.status == -signal.SIGKILL


@posix
def test_a_pool_whose_workers_never_come_to_work_is_ended(run_text: RunText, start: str) -> None:
    run = run_text(
        """
        # /// script
        # [tool.mpguide]
        # processes = 6
        # time-limit = 30
        # ///
        from multiprocessing import Pool


        def fail():
            raise ValueError("broken")


        if __name__ == "__main__":
            with Pool(2, initializer=fail) as pool:
                print(pool.map(abs, [1]))
        """,
        start,
    )
    assert "started more than 6 processes and was ended" in run.ended_because
    assert "processes under [tool.mpguide]" in run.ended_because
    assert run.seconds < 30


@posix
def test_a_program_that_starts_processes_for_ever_is_ended(run_text: RunText, start: str) -> None:
    run = run_text(
        """
        # /// script
        # [tool.mpguide]
        # processes = 6
        # time-limit = 30
        # ///
        import signal
        from multiprocessing import Process

        if __name__ == "__main__":
            while True:
                Process(target=signal.pause).start()
        """,
        start,
    )
    assert "started more than 6 processes and was ended" in run.ended_because


@posix
def test_a_program_that_flees_from_process_to_process_is_ended(run_text: RunText, tmp_path: Path) -> None:
    """Each process starts the next and ends: a list of processes is out of date as soon as it is made."""
    alive = write(tmp_path, {"alive": ""}) / "alive"
    run = run_text(
        f"""
        # /// script
        # [tool.mpguide]
        # processes = 50
        # time-limit = 30
        # ///
        import os, time
        end = time.monotonic() + 30
        os.fork(), os.fork()  # four of them
        while time.monotonic() < end:
            if os.fork():
                os._exit(0)
            os.utime({str(alive)!r})
        """
    )
    assert "started more than 50 processes and was ended" in run.ended_because
    last = alive.stat().st_mtime_ns
    deadline = time.monotonic() + 0.5
    while time.monotonic() < deadline:
        assert alive.stat().st_mtime_ns == last


@posix
def test_a_run_that_is_stopped_leaves_nothing(tmp_path: Path, temporary: Path, run_text: RunText, start: str) -> None:
    ready, stop = tmp_path / "ready", threading.Event()
    text = f"""
        import signal
        from multiprocessing import Lock, Process, Queue
        from multiprocessing.shared_memory import SharedMemory


        def work(lock, queue):
            queue.put("here")
            with lock:
                signal.pause()


        if __name__ == "__main__":
            lock, queue = Lock(), Queue()
            memory = SharedMemory(create=True, size=100)
            for _ in range(2):
                Process(target=work, args=(lock, queue)).start()
            queue.get(), queue.get()
            open({str(ready)!r}, "w").close()
            signal.pause()
        """
    with ThreadPoolExecutor(1) as thread:
        future = thread.submit(run_text, text, start, stop=stop)
        wait_for(lambda: ready.exists() or future.done())
        (notes,) = runs_under(temporary)
        named = named_objects(notes)
        assert len(notes.born) >= 3
        stop.set()
        assert isinstance(future.exception(60), Stopped)
    assert any(thing.startswith("shared memory") for thing in named)
    assert not list(temporary.iterdir())
    assert not [thing for thing in named if exists(thing)]


# What is told


def test_a_run_can_be_kept_as_json(run_text: RunText, start: str) -> None:
    run = run_text(
        """
        # /// script
        # [tool.mpguide]
        # failing-children = ["Process-1"]
        # ///
        from multiprocessing import Process

        if __name__ == "__main__":
            child = Process(target=int, args=("ñ",))
            child.start()
            child.join()
        """,
        start,
    )
    assert run.children == (Child("Process-1", 1),)
    assert Run.from_dict(json.loads(json.dumps(run.to_dict()))) == run


def test_a_run_tells_where_it_was_made(run_text: RunText, start: str) -> None:
    run = run_text("print()", start)
    assert (run.program, run.language, run.start) == ("demo/program", "es", start)
    assert run.python == sys.version_info[:3]
    assert run.system in ("Linux", "Darwin", "Windows")
    assert run.cores >= 1
    assert 0 < run.seconds < 60


# The Python that runs it


def test_another_python_can_run_it(run_text: RunText, start: str, other_python: str) -> None:
    chosen = Interpreter.at(other_python)
    run = run_text(
        """
        import sys
        from multiprocessing import Process


        def say():
            print(sys.version_info[:3])


        if __name__ == "__main__":
            say()
            child = Process(target=say)
            child.start()
            child.join()
            raise ValueError
        """,
        start,
        interpreter=chosen,
    )
    assert run.lines[:2] == [str(chosen.version)] * 2
    assert run.python == chosen.version
    assert run.children == (Child("Process-1", 0),)
    assert not [path for path in chosen.libraries if path in run.output]


def test_a_python_may_be_named_by_a_relative_path(run_text: RunText, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(Path(sys.executable).parent.parent)
    relative = Path(sys.executable).relative_to(Path.cwd())
    assert run_text("print('here')", interpreter=Interpreter.at(str(relative))).output == "here\n"


def test_what_is_no_python_is_refused(tmp_path: Path) -> None:
    for path in (str(tmp_path / "python"), str(write(tmp_path, {"text": "no program"}) / "text")):
        with pytest.raises(InterpreterError, match="is no Python that can be run"):
            Interpreter.at(path)


@posix
def test_a_python_that_is_too_old_is_refused(tmp_path: Path) -> None:
    fake = f"""
        #!{sys.executable}
        import sys
        sys.version_info = (3, 10, 1)
        exec(sys.argv[-1])
        """
    old = write(tmp_path, {"python": fake}) / "python"
    old.chmod(0o755)
    with pytest.raises(InterpreterError, match=r"is Python 3\.10; the programs need 3\.11 or newer"):
        Interpreter.at(str(old))
