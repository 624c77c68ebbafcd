"""Note the rare facts of a run, one line each: processes born, ended and signalled, semaphores and shared memory created.

A line is ``repr`` of a tuple, written by one ``write`` to a file opened for appending, so that lines of several processes never
mix.

Seams (unchanged in CPython 3.11 to 3.15): ``popen_*.Popen.poll``, ``.wait``, ``._send_signal``, ``BaseProcess._bootstrap``,
``SemLock._make_name``, ``_posixshmem.shm_open``, ``context._default_context``.
"""

import _signal  # type: ignore[import-not-found]  # what signal is made of: that itself would cost every process of a program
import os
import sys

from mpguide_hooks import after_import, wrap

TYPE_CHECKING = False  # typing itself is not imported: it would cost every process of a program
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_path = os.environ.get("MPGUIDE_NOTES", "")
_start = os.environ.get("MPGUIDE_START", "")


_installed: "list[bool]" = []


def note(*fact: object) -> None:
    """Append one fact; silently give up when the file cannot be written."""
    try:
        handle = os.open(_path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            os.write(handle, (repr(fact) + "\n").encode("utf-8", "backslashreplace"))
        finally:
            os.close(handle)
    except OSError:
        pass


def install() -> None:
    """Hook this process and the modules of multiprocessing, those as soon as they are imported. Safe to call twice."""
    if _installed:
        return
    _installed.append(True)
    if not os.path.exists(_path):  # this is the first process of the run
        _hear_interrupts()
    _born()
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=_born)
    # As on a terminal: what a process prints appears line by line, in the order of all processes.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(line_buffering=True)
    after_import(_HOOKS)


def _hear_interrupts() -> None:
    """Whoever was started in the background of a shell ignores SIGINT, and so would the programs that it runs."""
    if _signal.getsignal(_signal.SIGINT) == _signal.SIG_IGN:
        _signal.signal(_signal.SIGINT, _signal.default_int_handler)


def _born() -> None:
    note("born", os.getpid(), os.getppid())


def _context(module: "Any") -> None:
    if _start:
        module._default_context._default_context = module._concrete_contexts[_start]


def _process(module: "Any") -> None:
    wrap(module.BaseProcess, "_bootstrap", after=lambda code, process, *_, **__: note("ends", os.getpid(), process.name, code))


def _popen(method: str) -> "Callable[[Any], None]":
    """Note a child's end when its parent first learns of it, by ``Popen.poll`` or, on Windows, ``Popen.wait``."""

    def learned(result: object, popen: "Any", *_: object, **__: object) -> None:
        if popen.returncode is not None and not getattr(popen, "_noted", False):
            popen._noted = True
            children: "Any" = vars(sys.modules["multiprocessing.process"])["_children"]
            name = next((child.name for child in list(children) if child._popen is popen), "")
            note("exit", popen.pid, name, popen.returncode)

    def hook(module: "Any") -> None:
        if method in vars(module.Popen):
            wrap(module.Popen, method, after=learned)
        for name in ("_send_signal", "terminate"):
            if name in vars(module.Popen):
                # Before it is sent: so the end that it brings about is noted after it.
                wrap(module.Popen, name, before=lambda popen, *_, **__: note("signal", popen.pid))

    return hook


def _synchronize(module: "Any") -> None:
    make_name = module.SemLock._make_name

    def named() -> str:
        name: str = make_name()
        note("semaphore", name)
        return name

    module.SemLock._make_name = staticmethod(named)


def _shared_memory(module: "Any") -> None:
    posix = getattr(module, "_posixshmem", None)

    def created(result: object, name: str, flags: int, *_: object, **__: object) -> None:
        if flags & os.O_CREAT:
            note("shared memory", name)

    if posix is not None:
        wrap(posix, "shm_open", after=created)


_HOOKS = {
    "multiprocessing.context": _context,
    "multiprocessing.process": _process,
    "multiprocessing.popen_fork": _popen("poll"),
    "multiprocessing.popen_forkserver": _popen("poll"),
    "multiprocessing.popen_spawn_win32": _popen("wait"),
    "multiprocessing.synchronize": _synchronize,
    "multiprocessing.shared_memory": _shared_memory,
}
