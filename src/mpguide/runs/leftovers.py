"""What a run left behind: processes, semaphores, shared memory. Find it, say it, remove it."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import time
from collections.abc import Callable, Container, Iterable
from importlib import import_module
from pathlib import Path

import psutil

PAUSE = 0.02
"""Seconds between two looks at processes that are about to end."""


def living(leader: int | None, mark: str, older: Container[int] = ()) -> list[psutil.Process]:
    """The processes of a run that still live.

    Args:
        leader: id of the main process, which leads a session of its own; None when that id may be another's by now.
        mark: text that stands in the environment of every process of the run, be it a Python or not.
        older: ids of processes that the run cannot have started: their environments need not be read.
    """
    with_mark = (pid for pid in psutil.pids() if pid not in older and marked(pid, mark))
    return alive({*(_in_session(leader) if leader else ()), *with_mark})


def alive(pids: Iterable[int]) -> list[psutil.Process]:
    """Those of *pids* that live; one that only waits for its parent to take note of its end does not."""
    found = []
    for pid in pids:
        try:
            process = psutil.Process(pid)
            if process.status() != psutil.STATUS_ZOMBIE:
                found.append(process)
        except psutil.NoSuchProcess:
            continue
    return found


def _in_session(leader: int) -> list[int]:
    if sys.platform == "win32":
        try:
            main = psutil.Process(leader)
            return [leader, *(child.pid for child in main.children(recursive=True))]
        except psutil.NoSuchProcess:
            return []
    return [pid for pid in psutil.pids() if _session(pid) == leader]


def _session(pid: int) -> int:
    try:
        return os.getsid(pid)
    except OSError:
        return -1


def marked(pid: int, mark: str) -> bool:
    """Whether the process *pid* lives with *mark* in its environment."""
    try:
        return mark in psutil.Process(pid).environ().values()
    except (psutil.Error, OSError):
        return False


def settle(find: Callable[[], list[psutil.Process]], seconds: float) -> list[psutil.Process]:
    """Give what *find* finds up to *seconds* to end by itself; return what is still there."""
    deadline = time.monotonic() + seconds
    while (processes := find()) and time.monotonic() < deadline:
        time.sleep(PAUSE)
    return processes


def end(leader: int | None, find: Callable[[], list[psutil.Process]]) -> None:
    """Kill what *find* finds until it finds nothing more: a dying process may still have started another.

    The group of *leader* is killed first, at one blow: processes that start one another faster than they are found cannot flee.
    """
    if leader and sys.platform != "win32":
        with contextlib.suppress(ProcessLookupError, PermissionError):  # macOS forbids what has nobody left to kill
            os.killpg(leader, signal.SIGKILL)
    for _ in range(100):
        processes = find()
        if not processes:
            return
        for process in processes:
            with contextlib.suppress(psutil.NoSuchProcess):
                process.kill()
        time.sleep(PAUSE)


def describe(process: psutil.Process) -> str:
    """A process in words, as ``process 4711 (python log.py)``."""
    try:
        executable, *arguments = process.cmdline()
        name = Path(executable).name
        command = " ".join(["python" if name.startswith("python") else name, *arguments])
    except (psutil.Error, ValueError):
        command = "gone meanwhile"
    return f"process {process.pid} ({command})"


def remove_named(semaphores: Iterable[str], shared_memory: Iterable[str]) -> list[str]:
    """Unlink the named objects that still exist, and say which they were. Windows frees them with their last process."""
    if sys.platform == "win32":
        return []
    # The modules that multiprocessing itself unlinks with; Windows has them not.
    unlink_semaphore = import_module("_multiprocessing").sem_unlink
    unlink_memory = import_module("_posixshmem").shm_unlink
    removed = []
    for kind, names, unlink in (("semaphore", semaphores, unlink_semaphore), ("shared memory", shared_memory, unlink_memory)):
        for name in names:
            try:
                unlink(name)
            except FileNotFoundError:  # its owner removed it, as it should
                continue
            removed.append(f"{kind} {name}")
    return removed
