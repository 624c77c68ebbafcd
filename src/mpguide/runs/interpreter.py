"""The Python that runs the programs."""

from __future__ import annotations

import json
import os
import platform
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from importlib import metadata

from mpguide.programs import Declaration

_ASK = """
import json, os, sys, sysconfig
libraries = {sysconfig.get_path("stdlib"), *(entry for entry in sys.path if os.path.isabs(entry))}
print(json.dumps([sys.executable, list(sys.version_info[:3]), sys.version, sorted(libraries, key=len, reverse=True)]))
"""


class InterpreterError(Exception):
    """A path that is no usable Python."""


@dataclass(frozen=True)
class Interpreter:
    """One Python.

    Attributes:
        path: its executable, from the root of the file system: runs have folders of their own.
        version: as ``(3, 14, 2)``.
        build: ``sys.version``, which tells builds of one version apart.
        libraries: where it looks for modules: folders and zip files, the longest path first, for one may lie in another.
    """

    path: str
    version: tuple[int, int, int]
    build: str
    libraries: tuple[str, ...]

    @classmethod
    def current(cls) -> Interpreter:
        """The Python that runs this engine."""
        return cls.at(sys.executable)

    @classmethod
    @cache
    def at(cls, path: str) -> Interpreter:
        """The Python at *path*; InterpreterError if there is none, or one older than 3.11."""
        try:
            answer = subprocess.run([path, "-I", "-c", _ASK], capture_output=True, text=True, timeout=30, check=True)
            executable, version, build, libraries = json.loads(answer.stdout)
        except (OSError, subprocess.SubprocessError, ValueError) as error:
            raise InterpreterError(f"{path} is no Python that can be run: {error}") from error
        if version < [3, 11]:
            raise InterpreterError(f"{path} is Python {version[0]}.{version[1]}; the programs need 3.11 or newer")
        return cls(executable, (version[0], version[1], version[2]), build, tuple(libraries))

    @property
    def start_methods(self) -> tuple[str, ...]:
        """The start methods that this system has."""
        return ("spawn",) if sys.platform == "win32" else ("fork", "spawn", "forkserver")

    def default_start(self) -> str:
        """The start method of a page's example that names none: forkserver, as Python 3.14 chooses on Linux."""
        return self.start_methods[-1]

    def lacks(self, declaration: Declaration) -> str:
        """What the program needs and this Python has not, as ``Python >=3.14``; empty if it has everything."""
        number = ".".join(map(str, self.version))
        if not declaration.requires_python.contains(number, prereleases=True):
            return f"Python {declaration.requires_python}"
        # Packages can only be looked up in the environment of the engine itself.
        missing = [str(need) for need in declaration.dependencies if not _installed(need.name, need.specifier)]
        return ", ".join(missing)


def _installed(name: str, specifier: object) -> bool:
    try:
        return metadata.version(name) in specifier  # type: ignore[operator]
    except metadata.PackageNotFoundError:
        return False


def cores() -> int:
    """How many cores this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def system() -> str:
    """The name of the operating system."""
    return platform.system()
