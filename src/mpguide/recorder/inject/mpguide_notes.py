"""Note the rare facts of a run, one line each: processes born, ended and signalled, semaphores and shared memory created.

A line is ``repr`` of a tuple, written by one ``write`` to a file opened for appending, so that lines of several processes never
mix. Nothing here is allowed to change what the program does: every hook fails open, and its frame is taken out of tracebacks.
Seams (unchanged in CPython 3.11 to 3.15): ``popen_*.Popen.poll``, ``.wait``, ``._send_signal``, ``BaseProcess._bootstrap``,
``SemLock._make_name``, ``_posixshmem.shm_open``, ``context._default_context``.
"""

import functools
import os
import sys

TYPE_CHECKING = False  # typing itself is not imported: it would cost every process of a program
if TYPE_CHECKING:
    from collections.abc import Callable
    from importlib.machinery import ModuleSpec
    from types import ModuleType
    from typing import Any

_path = os.environ.get("MPGUIDE_NOTES", "")
_start = os.environ.get("MPGUIDE_START", "")


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
    if any(isinstance(finder, _Watcher) for finder in sys.meta_path):
        return
    _born()
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(after_in_child=_born)
    # As on a terminal: what a process prints appears line by line, in the order of all processes.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(line_buffering=True)
    sys.meta_path.insert(0, _Watcher())


def _born() -> None:
    note("born", os.getpid(), os.getppid())


class _Watcher:
    """A finder that finds nothing itself: it only lets a hook act after a module was executed."""

    def __init__(self) -> None:
        self.busy = False

    def find_spec(self, name: str, path: object = None, target: object = None) -> "ModuleSpec | None":
        hook = _HOOKS.get(name)
        if hook is None or self.busy:
            return None
        self.busy = True
        try:
            from importlib.util import find_spec

            spec = find_spec(name)
        finally:
            self.busy = False
        if spec is not None and spec.loader is not None:
            execute = spec.loader.exec_module

            def exec_module(module: "ModuleType") -> None:
                execute(module)
                try:
                    hook(module)
                except Exception:  # fail open
                    pass

            spec.loader.exec_module = exec_module  # type: ignore[method-assign]
        return spec


def _nothing(*args: object) -> None:
    pass


def _wrap(owner: "Any", name: str, before: "Callable[..., object]" = _nothing, after: "Callable[..., object]" = _nothing) -> None:
    """Have *before* called with the arguments of ``owner.name``, *after* with its result and them; no traceback shows it."""
    original = getattr(owner, name)

    @functools.wraps(original)
    def wrapper(*args: "Any", **kwargs: "Any") -> "Any":
        _try(before, *args)
        try:
            result = original(*args, **kwargs)
        except BaseException as error:
            if error.__traceback__ is not None:
                error.__traceback__ = error.__traceback__.tb_next
            raise
        _try(after, result, *args)
        return result

    setattr(owner, name, wrapper)


def _try(act: "Callable[..., object]", *args: object) -> None:
    try:
        act(*args)
    except Exception:  # fail open
        pass


def _context(module: "Any") -> None:
    if _start:
        module._default_context._default_context = module._concrete_contexts[_start]


def _process(module: "Any") -> None:
    _wrap(module.BaseProcess, "_bootstrap", after=lambda code, process, *_: note("ends", os.getpid(), process.name, code))


def _popen(method: str) -> "Callable[[Any], None]":
    """Note a child's end when its parent first learns of it, by ``Popen.poll`` or, on Windows, ``Popen.wait``."""

    def learned(result: object, popen: "Any", *_: object) -> None:
        if popen.returncode is not None and not getattr(popen, "_noted", False):
            popen._noted = True
            children: "Any" = vars(sys.modules["multiprocessing.process"])["_children"]
            name = next((child.name for child in list(children) if child._popen is popen), "")
            note("exit", popen.pid, name, popen.returncode)

    def hook(module: "Any") -> None:
        if method in vars(module.Popen):
            _wrap(module.Popen, method, after=learned)
        for name in ("_send_signal", "terminate"):
            if name in vars(module.Popen):
                # Before it is sent: so the end that it brings about is noted after it.
                _wrap(module.Popen, name, before=lambda popen, *_: note("signal", popen.pid))

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

    def created(result: object, name: str, flags: int, *_: object) -> None:
        if flags & os.O_CREAT:
            note("shared memory", name)

    if posix is not None:
        _wrap(posix, "shm_open", after=created)


_HOOKS = {
    "multiprocessing.context": _context,
    "multiprocessing.process": _process,
    "multiprocessing.popen_fork": _popen("poll"),
    "multiprocessing.popen_forkserver": _popen("poll"),
    "multiprocessing.popen_spawn_win32": _popen("wait"),
    "multiprocessing.synchronize": _synchronize,
    "multiprocessing.shared_memory": _shared_memory,
}
