"""Runs remembered by content: what was run once, on this Python, from this text, is not run again."""

from __future__ import annotations

import json
import platform
import threading
from collections.abc import Callable
from pathlib import Path

from filelock import FileLock, Timeout

from mpguide.programs import Program
from mpguide.runs import Interpreter, Run, Stopped
from mpguide.shelf import Shelf, code, digest, forget

FOLDER = Path(".cache") / "mpguide"
"""Where a project keeps its memory, beside ``mkdocs.yml``."""


def key(program: Program, start: str, interpreter: Interpreter) -> str:
    """The name of the entry of *program* run with *start* on *interpreter*: all that decides what a run is."""
    companions = [part for companion in program.companions for part in (companion.name, companion.read_bytes())]
    python = (interpreter.path, interpreter.build, platform.platform())
    engine = code("programs.py", "runs", "recorder", "trace/recording.py")
    return digest(engine, program.include, start, *python, program.text, *companions)


class Memory:
    """A folder of remembered runs, shared safely by any number of processes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._runs = Shelf(folder / "runs", ".json")
        self._locks = folder / "locks"
        self._locks.mkdir(exist_ok=True)
        forget(self._locks)

    def recall(self, name: str) -> Run | None:
        """The remembered run, or None. An entry that cannot be read counts as none."""
        try:
            return Run.from_dict(json.loads(self._runs.recall(name) or b""))
        except (ValueError, KeyError, TypeError):
            return None

    def remember(self, name: str, run: Run) -> None:
        """Keep *run*, whole or not at all."""
        self._runs.remember(name, json.dumps(run.to_dict(), ensure_ascii=False).encode())

    def recall_or(self, name: str, execute: Callable[[], Run], stop: threading.Event | None = None) -> Run:
        """The remembered run, or that of *execute*, which is then remembered if it is worth it.

        Two processes that want the same run make it once. Raises Stopped when *stop* is set while another makes it.
        """
        run = self.recall(name)
        if run is not None:
            return run
        lock = FileLock(self._locks / f"{name}.lock")
        try:
            taken = lock.acquire(cancel_check=stop.is_set if stop else None)
        except Timeout:
            raise Stopped from None
        with taken:
            run = self.recall(name)
            if run is None:
                run = execute()
                if run.worth_remembering:
                    self.remember(name, run)
        return run
