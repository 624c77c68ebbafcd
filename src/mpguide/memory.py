"""Runs remembered by content: what was run once, on this Python, from this text, is not run again.

An entry's name is a hash of everything its run depends on, so a change of any of it simply asks for another entry. Entries are
written to a file of their own and then renamed: a kill at any moment leaves either a whole entry or none.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import platform
import threading
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

from filelock import FileLock, Timeout

from mpguide.programs import Program
from mpguide.runs import Interpreter, Run, Stopped

FOLDER = Path(".cache") / "mpguide"
"""Where a project keeps its memory, beside ``mkdocs.yml``."""
KEEP_DAYS = 30
"""Entries that nobody asked for during so many days are dropped."""


@cache
def _engine() -> bytes:
    """A digest of the code that decides what a run is: the rooms ``runs`` and ``recorder`` and what a program declares."""
    here = Path(__file__).parent
    files = [here / "programs.py", *sorted((here / "runs").rglob("*.py")), *sorted((here / "recorder").rglob("*.py"))]
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).digest()


def key(program: Program, start: str, interpreter: Interpreter) -> str:
    """The name of the entry of *program* run with *start* on *interpreter*."""
    digest = hashlib.sha256(_engine())
    for part in (program.include, start, interpreter.path, interpreter.build, platform.platform(), program.text):
        digest.update(part.encode() + b"\0")
    for companion in program.companions:
        digest.update(companion.name.encode() + b"\0" + companion.read_bytes() + b"\0")
    return digest.hexdigest()[:32]


class Memory:
    """A folder of remembered runs, shared safely by any number of processes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        for name in ("runs", "locks"):
            (folder / name).mkdir(parents=True, exist_ok=True)
        self._forget()

    def recall(self, name: str) -> Run | None:
        """The remembered run, or None. An entry that cannot be read counts as none."""
        path = self._path(name)
        try:
            run = Run.from_dict(json.loads(path.read_text(encoding="utf-8")))
        except (OSError, ValueError, KeyError, TypeError):
            return None
        with contextlib.suppress(OSError):  # a memory that cannot be written can still be read
            os.utime(path)
        return run

    def remember(self, name: str, run: Run) -> None:
        """Keep *run*, whole or not at all."""
        path = self._path(name)
        draft = path.with_suffix(f".{os.getpid()}-{time.monotonic_ns()}")
        try:
            draft.write_text(json.dumps(run.to_dict(), ensure_ascii=False), encoding="utf-8")
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)

    def recall_or(self, name: str, execute: Callable[[], Run], stop: threading.Event | None = None) -> Run:
        """The remembered run, or that of *execute*, which is then remembered if it is worth it.

        Two processes that want the same run make it once. Raises Stopped when *stop* is set while another makes it.
        """
        run = self.recall(name)
        if run is not None:
            return run
        lock = FileLock(self.folder / "locks" / f"{name}.lock")
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

    def _path(self, name: str) -> Path:
        return self.folder / "runs" / f"{name}.json"

    def _forget(self) -> None:
        oldest = time.time() - KEEP_DAYS * 86_400
        for kind in ("runs", "locks"):
            for path in (self.folder / kind).iterdir():
                with contextlib.suppress(OSError):  # another process may forget it at the same moment
                    if path.stat().st_mtime < oldest:
                        path.unlink()
