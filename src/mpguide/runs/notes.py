"""Read the notes that the recorder left."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mpguide.runs.run import Child

_ASKED = (-9, -15)
"""Exit codes after ``kill()`` and ``terminate()``, on Windows too."""


class Notes:
    """The notes file of one run, read on as it grows."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._position = 0
        self._facts: list[tuple[Any, ...]] = []

    def read(self) -> None:
        """Take in what was written since the last call."""
        try:
            with self.path.open("rb") as file:
                file.seek(self._position)
                data = file.read()
        except FileNotFoundError:
            return
        complete = data[: data.rfind(b"\n") + 1]
        self._position += len(complete)
        for line in complete.decode("utf-8", "replace").splitlines():
            try:
                fact = ast.literal_eval(line)
            except (ValueError, SyntaxError):  # torn by a kill or a full disk: the other lines still count
                continue
            if isinstance(fact, tuple):
                self._facts.append(fact)

    def _of(self, kind: str) -> Iterator[tuple[Any, ...]]:
        return (fact[1:] for fact in self._facts if fact and fact[0] == kind)

    @property
    def born(self) -> list[int]:
        """The ids of all Python processes that the run started, the main process included."""
        return [pid for pid, *_ in self._of("born")]

    @property
    def semaphores(self) -> list[str]:
        """Names of the POSIX semaphores that were created."""
        return [name for (name,) in self._of("semaphore")]

    @property
    def shared_memory(self) -> list[str]:
        """Names of the shared memory blocks that were created."""
        return [name for (name,) in self._of("shared memory")]

    @property
    def children(self) -> tuple[Child, ...]:
        """The children of multiprocessing with their exit codes, in the order in which they ended.

        What the parent learned counts; where it learned nothing (it was killed itself), what the child said last. A child was
        ended by its parent if it died of the signal or came to its end after it; a failure of before stays one.
        """
        signalled: set[int] = set()
        ends: dict[int, Child] = {}
        for kind, pid, *rest in self._facts:
            if kind == "signal":
                signalled.add(pid)
            elif kind == "ends":
                name, code = rest
                ends[pid] = Child(name, code, pid in signalled)
            elif kind == "exit":
                name, code = rest
                said = ends.get(pid, Child("", code))
                ends[pid] = Child(name or said.name, code, said.ended or (pid in signalled and code in _ASKED))
        return tuple(ends.values())
