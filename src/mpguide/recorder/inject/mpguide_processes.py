"""Record what happens to processes: their start, their run, their end, and who waits for it or brings it about."""

import itertools
import os
import signal
import sys

from mpguide_hooks import wrap
from mpguide_notes import note
from mpguide_objects import is_of_library
from mpguide_records import CODES, record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

STARTS = CODES["starts"]
STARTED = CODES["started"]
BEGINS = CODES["begins"]
ENDS = CODES["ends"]
JOINS = CODES["joins"]
JOINED = CODES["joined"]
SIGNALS = CODES["signals"]

NOT_ENDED = -256
"""For an exit code: the process had not ended when the join was over."""

_starts: "dict[int, itertools.count[int]]" = {}
_starting: "dict[int, tuple[int, str]]" = {}


def hook(module: "Any") -> None:
    """Act on ``multiprocessing.process``."""
    base = module.BaseProcess
    wrap(base, "start", before=_starts_now, after=_has_started, failed=_did_not_start)
    wrap(base, "_bootstrap", before=_begins, after=lambda code, *_, **__: record(ENDS, 0, 0, code))
    wrap(base, "join", before=_joins, after=lambda _, process, *__, **___: _joined(process), failed=_joined)
    for name, number in (("terminate", signal.SIGTERM), ("kill", getattr(signal, "SIGKILL", 9)), ("interrupt", signal.SIGINT)):
        if hasattr(base, name):
            wrap(base, name, before=_signals(int(number)))


def _starts_now(process: "Any") -> None:
    number = next(_starts.setdefault(os.getpid(), itertools.count(1)))
    _starting[id(process)] = number, _target(process)
    record(STARTS, 0, 0, number)


def _target(process: "Any") -> str:
    """The qualified name of the function of the program that *process* runs; it forgets that when it starts."""
    run = type(process).run
    if run is not sys.modules["multiprocessing.process"].BaseProcess.run:
        return str(run.__qualname__)
    target = process._target
    if is_of_library(getattr(target, "__module__", None) or ""):
        return ""
    return str(getattr(target, "__qualname__", ""))


def _has_started(_: object, process: "Any") -> None:
    number, target = _starting.pop(id(process))
    note("process", process._popen.pid, os.getpid(), process.name, target, process.daemon)
    record(STARTED, 0, process._popen.pid, number)


def _did_not_start(process: "Any") -> None:
    number, _ = _starting.pop(id(process))
    record(STARTED, 0, 0, number)


def _begins(process: "Any", *_: object, **__: object) -> None:
    record(BEGINS, 0, process._parent_pid)


def _own_child(process: "Any") -> bool:
    return not process._closed and process._popen is not None and process._parent_pid == os.getpid()


def _joins(process: "Any", timeout: "float | None" = None) -> None:
    may_wait = timeout is None or timeout > 0
    if may_wait and _own_child(process) and process._popen.poll() is None:
        record(JOINS, 0, process._popen.pid)


def _joined(process: "Any", *_: object, **__: object) -> None:
    if _own_child(process):
        code = process._popen.returncode
        record(JOINED, 0, process._popen.pid, NOT_ENDED if code is None else code)


def _signals(number: int) -> "Callable[..., None]":
    def signals(process: "Any") -> None:
        if not process._closed and process._popen is not None:
            record(SIGNALS, 0, process._popen.pid, number)

    return signals
