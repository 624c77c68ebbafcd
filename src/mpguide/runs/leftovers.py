"""What a run left behind: processes, semaphores, shared memory. Find it, say it, remove it."""

from __future__ import annotations

import contextlib
import os
import sys
import time
from collections.abc import Callable, Iterable
from importlib import import_module

import psutil

PAUSE = 0.02
"""Seconds between two looks at processes that are about to end."""


def living(leader: int, born: Iterable[int], mark: str) -> list[psutil.Process]:
    """The processes of a run that still live.

    Args:
        leader: id of the main process, which leads a session of its own.
        born: ids of all Python processes the run is known to have started.
        mark: text that stands in the environment of every process of the run; guards against ids used anew.
    """
    found: dict[int, psutil.Process] = {}
    for pid in {*_in_session(leader), *(pid for pid in born if _marked(pid, mark))}:
        try:
            process = psutil.Process(pid)
            if process.status() != psutil.STATUS_ZOMBIE:
                found[pid] = process
        except psutil.NoSuchProcess:
            continue
    return list(found.values())


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


def _marked(pid: int, mark: str) -> bool:
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


def end(find: Callable[[], list[psutil.Process]]) -> None:
    """Kill what *find* finds until it finds nothing more: a dying process may still have started another."""
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
        command = " ".join(["python", *process.cmdline()[1:]])
    except psutil.Error:
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
