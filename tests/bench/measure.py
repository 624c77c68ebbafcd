"""Run a command and say what it cost."""

from __future__ import annotations

import contextlib
import ctypes
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

BUILD = (sys.executable, "-m", "mkdocs", "build", "--quiet")
"""The command that builds a site."""


@dataclass(frozen=True)
class Cost:
    """What a command cost.

    Attributes:
        wall: seconds from start to end.
        cpu: CPU seconds of the command and of everything it started and waited for.
        memory: megabytes of the largest of these processes.
    """

    wall: float
    cpu: float
    memory: float

    def __str__(self) -> str:
        return f"{self.wall:7.2f} s wall {self.cpu:7.2f} s CPU {self.memory:6.0f} MB"


def cost(command: Sequence[str], folder: Path, environment: Mapping[str, str] | None = None) -> Cost:
    """Run *command* in *folder*; its words are shown only if it fails, which ends the benchmark."""
    _adopt_orphans()
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    with tempfile.TemporaryFile() as words:
        began = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, env={**os.environ, **(environment or {})}, stdout=words, stderr=words)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            words.seek(0)
            sys.exit(f"{' '.join(command)} failed:\n{words.read().decode()}")
    with contextlib.suppress(ChildProcessError):
        while os.waitpid(-1, 0):
            pass
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Cost(wall, cpu, usage.ru_maxrss / unit)


def _adopt_orphans() -> None:
    """On Linux, become the parent of orphans: a fork server outlives its program, and its CPU time would be nobody's."""
    if sys.platform == "linux":
        set_child_subreaper = 36  # PR_SET_CHILD_SUBREAPER of prctl(2)
        ctypes.CDLL(None).prctl(set_child_subreaper, 1, 0, 0, 0)
