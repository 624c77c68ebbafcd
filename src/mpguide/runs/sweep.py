"""Clear away what runs left whose engine died, however it died.

A run's folder carries the id of the engine's process in its name and the notes of the run inside, so everything of the run can be
found again: its processes, its semaphores, its shared memory. A guard (``python -m mpguide.runs.sweep PID``) waits beside every
engine for its end, so that even a SIGKILL leaves nothing running.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psutil

from mpguide.runs import leftovers
from mpguide.runs.notes import Notes
from mpguide.runs.runner import FOLDER_PREFIX, NOTES_FILE


def sweep(engine: int | None = None) -> None:
    """Clear the runs of the dead *engine*, or those of every engine that is dead."""
    for folder in Path(tempfile.gettempdir()).glob(f"{FOLDER_PREFIX}*-*"):
        owner = folder.name.removeprefix(FOLDER_PREFIX).partition("-")[0]
        if owner.isdigit() and (int(owner) == engine if engine else not psutil.pid_exists(int(owner))):
            _clear(folder)


def _clear(folder: Path) -> None:
    mark = str(folder / NOTES_FILE)
    notes = Notes(folder / NOTES_FILE)
    notes.read()
    # After a restart of the machine the ids in the notes are those of other processes.
    leader = next((pid for pid in notes.born[:1] if leftovers.marked(pid, mark)), None)
    leftovers.end(leader, lambda: leftovers.living(leader, mark))
    notes.read()
    leftovers.remove_named(notes.semaphores, notes.shared_memory)
    shutil.rmtree(folder, ignore_errors=True)


@contextlib.contextmanager
def guarded() -> Iterator[None]:
    """Keep a guard beside this process: when it dies, the guard clears away what its runs left."""
    guard = subprocess.Popen(
        [sys.executable, "-m", __name__, str(os.getpid())],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        start_new_session=sys.platform != "win32",
    )
    try:
        yield
    finally:
        guard.communicate(b"done")  # which is content to find it dead already


def _main() -> None:
    engine = int(sys.argv[1])
    if sys.stdin.buffer.read() == b"done":  # the engine cleared away itself
        return
    leftovers.settle(lambda: leftovers.alive([engine]), 5)  # its end of the pipe closes a moment before it is gone
    sweep(engine)


if __name__ == "__main__":
    _main()
