"""Run one program once, within limits, and leave nothing behind."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psutil

from mpguide import recorder
from mpguide.programs import Program
from mpguide.runs import leftovers
from mpguide.runs.interpreter import Interpreter, cores, system
from mpguide.runs.notes import Notes
from mpguide.runs.output import Output, without_paths
from mpguide.runs.run import Run
from mpguide.trace import pack

TICK = 0.1
"""Seconds between two looks at the limits while a program runs."""
GRACE = 2.0
"""Seconds that helpers (the resource tracker, the fork server) have to end after the main process."""
FOLDER_PREFIX = "mpguide-"
"""How the folders of runs begin, under the system's folder for temporary files: short, for a socket's path must fit in."""

NOTES_FILE = Path("tmp") / "notes"
"""Where in the folder of a run the recorder writes its notes."""
RECORDS = Path("tmp") / "records"
"""Where in the folder of a run its processes write their records."""

# All that a program inherits from the machine; everything else it gets is set by `_environment`.
_INHERITED = ("PATH", "LD_LIBRARY_PATH", "SYSTEMROOT", "SYSTEMDRIVE", "COMSPEC", "PATHEXT", "NUMBER_OF_PROCESSORS")


class Stopped(Exception):
    """The run was ended because the engine is stopping."""


def execute(program: Program, start: str, interpreter: Interpreter, stop: threading.Event | None = None) -> Run:
    """Run *program* with *start* as its default start method.

    Raises Stopped when *stop* is set meanwhile. Whatever happens, no process, semaphore, shared memory or file of it is left.
    """
    impossible = unable(program, start, interpreter)
    if impossible is not None:
        return impossible
    with _folder(program) as folder:
        attempt = _Attempt(program, folder, start, interpreter, stop or threading.Event())
        return attempt.finish(_facts(program, start, interpreter))


def unable(program: Program, start: str, interpreter: Interpreter) -> Run | None:
    """The run of a program that *interpreter* cannot run, with what it ``needs``; None if it can."""
    needs = interpreter.lacks(program.declaration)
    return replace(_facts(program, start, interpreter), needs=needs) if needs else None


def _facts(program: Program, start: str, interpreter: Interpreter) -> Run:
    """What is known of a run before it begins."""
    return Run(
        program=program.name,
        language=program.language,
        start=start,
        python=interpreter.version,
        system=system(),
        cores=cores(),
        expected_failures=program.declaration.failing_children,
    )


@contextlib.contextmanager
def _folder(program: Program) -> Iterator[Path]:
    """A folder with a copy of the program and its companions, gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix=f"{FOLDER_PREFIX}{os.getpid()}-"))
    try:
        (folder / RECORDS).mkdir(parents=True)
        for path in (program.path, *program.companions):
            shutil.copyfile(path, folder / path.name)
        # The run is of the text that was read, even if the file was saved anew meanwhile.
        (folder / program.path.name).write_text(program.text, encoding="utf-8", newline="\n")
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _environment(program: Program, folder: Path, start: str) -> dict[str, str]:
    temporary = str(folder / "tmp")
    search = [str(recorder.INJECT)] if program.language else [str(recorder.INJECT), str(program.path.parent)]
    return {
        **{name: os.environ[name] for name in _INHERITED if name in os.environ},
        **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), temporary),
        "HOME": str(folder),
        "USERPROFILE": str(folder),
        "PYTHONPATH": os.pathsep.join(search),
        "PYTHONHASHSEED": "0",
        "PYTHONUTF8": "1",
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHON_COLORS": "0",
        "NO_COLOR": "1",
        recorder.NOTES: str(folder / NOTES_FILE),
        # Recording costs time: a program that measures time is left alone.
        **({} if program.alone else {recorder.TRACE: str(folder / RECORDS)}),
        recorder.START: start,
    }


class _Attempt:
    """One started program, from its first to its last process."""

    def __init__(self, program: Program, folder: Path, start: str, interpreter: Interpreter, stop: threading.Event) -> None:
        self.program, self.folder, self.interpreter, self.stop = program, folder, interpreter, stop
        environment = _environment(program, folder, start)
        self.mark = environment[recorder.NOTES]
        self.notes = Notes(Path(self.mark))
        self.output = Output()
        self.closed = threading.Event()
        self.older = set(psutil.pids())
        self.began = time.perf_counter()
        self.process = subprocess.Popen(
            [interpreter.path, program.path.name],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            start_new_session=sys.platform != "win32",
        )
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self) -> None:
        """Take in the output until the last process that can write has gone."""
        assert self.process.stdout is not None
        with self.process.stdout as pipe, contextlib.suppress(OSError, ValueError):
            while data := os.read(pipe.fileno(), 1 << 16):
                self.output.feed(data)
        self.closed.set()

    def _living(self) -> list[psutil.Process]:
        return leftovers.living(self.process.pid, self.mark, self.older)

    def finish(self, facts: Run) -> Run:
        """Wait for the end, or make it; tell the whole run."""
        try:
            because = self._wait()
            seconds = time.perf_counter() - self.began
            remaining = [] if because else leftovers.settle(self._living, GRACE if self.closed.is_set() else 0)
            left = [leftovers.describe(process) for process in remaining]
        finally:
            named = self._clean()
        if self.stop.is_set() and because == _STOPPED:
            raise Stopped
        # A run that had to be killed could not tidy up: what it left is removed, but is not its fault.
        return replace(
            facts,
            status=self.process.returncode,
            seconds=round(seconds, 3),
            output=without_paths(self.output.text(), self.folder, self._libraries(), self.interpreter.path),
            left_out=self.output.left_out,
            children=self.notes.children,
            leftovers=tuple(left if because else [*left, *named]),
            ended_because=because,
            recording=pack(self.notes.path, self.folder / RECORDS, self.folder),
        )

    def _libraries(self) -> tuple[str, ...]:
        """Folders of code that is not the program's: the recorder's is named by the environment of every run."""
        return (*self.interpreter.libraries, str(recorder.INJECT))

    def _wait(self) -> str:
        """Wait until the output is closed and the main process has ended; say why that had to be cut short, if it had."""
        declaration = self.program.declaration
        ended_at = None
        while not self.closed.wait(TICK):
            now = time.perf_counter()
            self.notes.read()
            if self.stop.is_set():
                return _STOPPED
            if now - self.began > declaration.time_limit:
                return (
                    f"still running after {declaration.time_limit:g} s and ended (mend it, or declare more: "
                    "time-limit under [tool.mpguide] in the program's '# /// script' block)"
                )
            if len(self.notes.born) > declaration.processes:
                return (
                    f"started more than {declaration.processes} processes and was ended (does it start them without end? "
                    "or declare more: processes under [tool.mpguide] in the program's '# /// script' block)"
                )
            if self.process.poll() is not None:
                ended_at = ended_at or now
                if now - ended_at > GRACE:
                    break
        return self._wait_silent(declaration.time_limit) if self.closed.is_set() else ""

    def _wait_silent(self, time_limit: float) -> str:
        """Wait for a main process that has closed its output and goes on."""
        while self.process.poll() is None:
            if self.stop.is_set():
                return _STOPPED
            if time.perf_counter() - self.began > time_limit:
                return f"still running after {time_limit:g} s, with its output closed, and ended"
            with contextlib.suppress(subprocess.TimeoutExpired):
                self.process.wait(TICK)
        return ""

    def _clean(self) -> list[str]:
        """End every process of the run and remove its named objects; say which of those there were."""
        leftovers.end(self.process.pid, self._living)
        self.process.wait()
        self.reader.join(GRACE)
        self.notes.read()
        return leftovers.remove_named(self.notes.semaphores, self.notes.shared_memory)


_STOPPED = "the engine was stopped"
