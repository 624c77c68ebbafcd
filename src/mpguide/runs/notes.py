"""Read the notes that the recorder left."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from mpguide.runs.run import Child


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
                self._facts.append(ast.literal_eval(line))
            except (ValueError, SyntaxError):  # torn by a kill or a full disk: the other lines still count
                continue

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

        What the parent learned counts; where it learned nothing (it was killed itself), what the child said last.
        """
        signalled = {pid for (pid,) in self._of("signal")}
        ends: dict[int, Child] = {}
        for kind in ("ends", "exit"):
            for pid, name, code in self._of(kind):
                known = ends.get(pid)
                ends[pid] = Child(name or (known.name if known else ""), code, pid in signalled)
        return tuple(ends.values())
