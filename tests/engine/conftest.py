"""What the tests of the engine share: programs written on the spot, their runs, and eyes for what a run leaves behind."""

from __future__ import annotations

import contextlib
import functools
import json
import os
import shutil
import subprocess
import sys
import tempfile
import textwrap
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any, Protocol, TypeVar

import psutil
import pytest

from mpguide.programs import Program
from mpguide.runs import Interpreter, Run, execute
from mpguide.runs.leftovers import settle
from mpguide.runs.notes import Notes
from mpguide.runs.runner import FOLDER_PREFIX, NOTES_FILE
from tests.conftest import PROJECT

T = TypeVar("T")

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals, sessions, fork and named objects are those of POSIX")

INTERPRETER = Interpreter.current()
STARTS = INTERPRETER.start_methods


def wait_for(condition: Callable[[], T], seconds: float = 60) -> T:
    """Wait until *condition* gives something true, and give that; fail when it takes too long."""
    deadline = time.monotonic() + seconds
    while not (result := condition()):
        assert time.monotonic() < deadline, f"waited {seconds} s in vain"
        time.sleep(0.01)
    return result


def write(folder: Path, files: Mapping[str, str | bytes]) -> Path:
    """Make *files* under *folder*, their texts without common indentation; give *folder*."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else textwrap.dedent(content).lstrip("\n").encode())
    return folder


@contextlib.contextmanager
def running(*arguments: str | Path, **options: Any) -> Iterator[subprocess.Popen[str]]:
    """``python ARGUMENTS`` while the block lasts, however it ends."""
    with subprocess.Popen([sys.executable, *arguments], text=True, **options) as process:
        try:
            yield process
        finally:
            process.kill()


# What is there


DYING = 5.0
"""Seconds that a loaded machine may take to bury a process that was killed."""


def processes_of(folder: Path) -> list[psutil.Process]:
    """The living processes that were started with *folder* in their environment or work in it, but this one."""
    return [process for process in psutil.process_iter() if process.pid != os.getpid() and _belongs(process, str(folder))]


def _belongs(process: psutil.Process, folder: str) -> bool:
    try:
        if process.status() == psutil.STATUS_ZOMBIE:
            return False
        return any(value.startswith(folder) for value in process.environ().values()) or process.cwd().startswith(folder)
    except (psutil.Error, OSError):
        return False


def exists(thing: str) -> bool:
    """Say whether a named object (``semaphore /mp-abc``, ``shared memory /psm_abc``) is there, and remove it."""
    kind, _, name = thing.rpartition(" ")
    module, unlink = {"semaphore": ("_multiprocessing", "sem_unlink"), "shared memory": ("_posixshmem", "shm_unlink")}[kind]
    try:
        getattr(import_module(module), unlink)(name)
    except FileNotFoundError:
        return False
    return True


def named_objects(notes: Notes) -> list[str]:
    """The named objects that a run is known to have made, as ``exists`` takes them."""
    notes.read()
    return [*(f"semaphore {name}" for name in notes.semaphores), *(f"shared memory {name}" for name in notes.shared_memory)]


def runs_under(temporary: Path) -> list[Notes]:
    """The notes of the runs that go on with *temporary* as their folder for temporary files."""
    found = [Notes(path / NOTES_FILE) for path in temporary.glob(f"{FOLDER_PREFIX}*")]
    for notes in found:
        notes.read()
    return found


@pytest.fixture
def temporary(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder for the engine's temporary files; the test fails if a process or a file is left there."""
    tmp_path_factory.getbasetemp()  # pytest's own folder must not come to lie in this one
    # A short name: the path of a socket has little room.
    folder = Path(tempfile.mkdtemp(prefix="mpe-", dir=None if sys.platform == "win32" else "/tmp"))
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    for name in ("TMPDIR", "TEMP", "TMP"):
        monkeypatch.setenv(name, str(folder))
    yield folder
    left: list[object] = [*folder.glob(f"{FOLDER_PREFIX}*")]
    for process in settle(lambda: processes_of(folder), DYING):
        left.append(process)
        process.kill()
    shutil.rmtree(folder, ignore_errors=True)
    assert not left


# Runs


@pytest.fixture(params=STARTS)
def start(request: pytest.FixtureRequest) -> str:
    """Each start method of this system."""
    method: str = request.param
    return method


class RunText(Protocol):
    """Runs the text of a program, with *files* beside it."""

    def __call__(
        self,
        text: str,
        start: str = ...,
        files: Mapping[str, str | bytes] = ...,
        *,
        interpreter: Interpreter = ...,
        stop: threading.Event | None = ...,
    ) -> Run: ...


def demo(folder: Path, text: str, files: Mapping[str, str | bytes] | None = None, name: str = "demo/program") -> Program:
    """Write a Spanish program and the *files* beside it under *folder*/snippets, and load it."""
    root = folder / "snippets"
    path = root / "es" / f"{name}.py"
    write(path.parent, {**(files or {}), path.name: text})
    return Program.load(path, root)


@pytest.fixture
def run_text(tmp_path: Path, temporary: Path) -> RunText:
    """Runs the text of a program of the site; the test fails if a process or a file of the run is left."""

    def run(
        text: str,
        start: str = STARTS[0],
        files: Mapping[str, str | bytes] = {},
        *,
        interpreter: Interpreter = INTERPRETER,
        stop: threading.Event | None = None,
    ) -> Run:
        result = execute(demo(tmp_path, text, files), start, interpreter, stop)
        assert not settle(lambda: processes_of(temporary), DYING)
        assert not list(temporary.iterdir())
        return result

    return run


@functools.cache
def other_pythons() -> list[str]:
    """Pythons of this machine that can run programs and are not of the version that runs the tests, newest first."""
    names = [f"python3.{minor}" for minor in range(11, 20)]
    paths = {shutil.which(name) for name in names} | {str(p) for p in Path.home().glob(".pyenv/versions/*/bin/python")}
    found: dict[tuple[int, int, int], str] = {}
    for path in sorted(filter(None, paths)):
        with_errors = subprocess.run(
            [path, "-I", "-c", "import multiprocessing, sys; print(list(sys.version_info[:3]))"],
            capture_output=True,
            text=True,
            check=False,
        )
        if with_errors.returncode == 0:
            major, minor, micro = json.loads(with_errors.stdout)
            found[major, minor, micro] = path
    return [found[version] for version in sorted(found, reverse=True) if (3, 11) <= version != INTERPRETER.version]


@pytest.fixture
def other_python() -> str:
    """Another Python than the one that runs the tests."""
    if not other_pythons():
        pytest.skip("there is no second Python of 3.11 or newer on this machine")
    return other_pythons()[0]


# Small projects, and the engine as a process of its own


@dataclass
class Project:
    """A small project with programs, and ``python -m mpguide`` in it."""

    folder: Path
    temporary: Path
    environment: dict[str, str] = field(default_factory=lambda: dict(os.environ))

    def add(self, name: str, es: str, en: str | None = None) -> None:
        """Write the program *name* in both languages (the same, where *en* is not given)."""
        write(self.folder / "snippets", {f"es/{name}.py": es, f"en/{name}.py": es if en is None else en})

    def begin(self, *arguments: str, **options: Any) -> subprocess.Popen[str]:
        """Start ``python ARGUMENTS`` in the project, leading a session of its own."""
        return subprocess.Popen(
            [sys.executable, *arguments],
            cwd=self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            encoding="utf-8",
            start_new_session=sys.platform != "win32",
            **options,
        )

    def mpguide(self, *arguments: str, folder: Path | None = None) -> subprocess.CompletedProcess[str]:
        """Do ``python -m mpguide ARGUMENTS`` in the project, or in *folder*."""
        return subprocess.run(
            [sys.executable, "-m", "mpguide", *arguments],
            cwd=folder or self.folder,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=300,
            check=False,
        )

    @property
    def memory(self) -> Path:
        """Where the project remembers its runs."""
        return self.folder / ".cache" / "mpguide"


@pytest.fixture
def tiny(tmp_path: Path, temporary: Path) -> Project:
    """A project with the one program ``first/hello`` in both languages."""
    write(tmp_path / "tiny", {"mkdocs.yml": "site_name: Tiny\n", "docs/es/index.md": "# Hola\n", "docs/en/index.md": "# Hello\n"})
    project = Project(tmp_path / "tiny", temporary)
    project.environment["PYTHONUTF8"] = "1"
    hello = """
        from multiprocessing import Process


        def {say}():
            print("{said}")


        if __name__ == "__main__":
            {process} = Process(target={say})
            {process}.start()
            {process}.join()
    """
    project.add(
        "first/hello",
        hello.format(say="saludar", said="hola", process="proceso"),
        hello.format(say="say_hello", said="hello", process="process"),
    )
    return project


PYTEST = ("-m", "pytest", "-q", "-p", "no:cacheprovider")


@pytest.fixture
def tested(tiny: Project) -> Project:
    """The project with a test of its program, by the fixtures of this project."""
    for name in ("conftest.py", "snippets/conftest.py"):
        target = tiny.folder / "tests" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(PROJECT / "tests" / name, target)
    test = """
        from mpguide.runs import Run


        def test_hello(run: Run) -> None:
            assert run.lines
        """
    write(tiny.folder / "tests", {"__init__.py": "", "snippets/__init__.py": "", "snippets/test_first.py": test})
    write(tiny.folder, {"pyproject.toml": "[tool.pytest.ini_options]\nmarkers = ['status(*statuses): exit statuses']\n"})
    for name in [name for name in tiny.environment if name.startswith("PYTEST")]:
        del tiny.environment[name]
    return tiny
