"""Record Lock, RLock, Semaphore and BoundedSemaphore by a stand-in for the C part that each of them holds in ``_semlock``.

So every way to a lock is recorded, ``with lock`` too, and the Python code of the standard library runs as it is. The number of
a lock is made of the random part of its name, which travels to the children of spawn. A lock of fork has no name: its number
travels with the object itself. On Windows locks have no names either, but the place for one: we put it there.
"""

import sys

from mpguide_hooks import hide, wrap
from mpguide_objects import created, fresh_number, when_created
from mpguide_records import CODES, record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType
    from typing import Any

WAITS = CODES["waits"]
ACQUIRED = CODES["acquired"]
GAVE_UP = CODES["gave up"]
RELEASES = CODES["releases"]
RELEASE_FAILED = CODES["release failed"]

FOREVER = -1
_OWN_NAME = "/mpguide-"
_MOST_NS = (1 << 63) - 1


class StandIn:
    """Stands for the C part *raw* of a lock, with a *number* that is the same in every process."""

    __slots__ = ("__enter__", "__exit__", "acquire", "name", "number", "raw", "release")

    def __init__(self, raw: "Any", number: int) -> None:
        self.raw, self.number = raw, number
        self.name = f"{_OWN_NAME}{number:016x}" if raw.name is None and sys.platform == "win32" else raw.name
        self.acquire, self.release = raw.acquire, raw.release
        self.__enter__, self.__exit__ = raw.__enter__, raw.__exit__

    def __getattr__(self, name: str) -> "Any":
        return getattr(self.raw, name)


def stand_in(lock: "Any") -> StandIn:
    """The stand-in in *lock*, put there if there is none yet."""
    found = lock._semlock
    if not isinstance(found, StandIn):
        found = lock._semlock = StandIn(found, _number(found.name))
    return found


def _number(name: "str | None") -> int:
    if name is None:
        return fresh_number()
    if name.startswith(_OWN_NAME):
        return int(name.removeprefix(_OWN_NAME), 16)
    return int.from_bytes(name[-8:].encode(), "little")


def use(lock: "Any", acquire: "Callable[..., bool]") -> None:
    """Have *lock* acquired by *acquire* in every way there is, and nothing recorded of its release."""
    part = stand_in(lock)
    part.acquire = part.__enter__ = acquire
    part.release, part.__exit__ = part.raw.release, part.raw.__exit__
    lock._make_methods()


def adopt(lock: "Any") -> int:
    """Record what happens to *lock* from now on; give its number, 0 if it is no lock of multiprocessing."""
    if not hasattr(lock, "_semlock"):
        return 0
    part = stand_in(lock)
    part.acquire = _acquire(part.raw.acquire, part.number)
    part.__enter__ = _enter(part.raw.acquire, part.number)
    part.release = _release(part.raw.release, part.number)
    part.__exit__ = _leave(part.raw.release, part.number)
    lock._make_methods()
    return part.number


def disown(lock: "Any") -> None:
    """Leave *lock* alone from now on, if it is one; its number stays known."""
    if hasattr(lock, "_semlock"):
        use(lock, stand_in(lock).raw.acquire)


def nanoseconds(timeout: "float | None") -> int:
    """A timeout as it is recorded."""
    return FOREVER if timeout is None else min(max(int(timeout * 1e9), 0), _MOST_NS)


def try_then_wait(
    acquire: "Callable[..., bool]", args: "tuple[Any, ...]", kwargs: "dict[str, Any]", told: tuple[int, int, int]
) -> tuple[bool, bool]:
    """Acquire, but try first, as the C code itself does; say whether that was done and whether it was waited for.

    *told* is the number to record and two codes: one for before a true wait, one for when nothing was acquired.
    """
    number, waits, gave_up = told
    waited = False
    try:
        timeout = _patience(args, kwargs)
        if timeout is None:
            acquired = acquire(*args, **kwargs)
        elif acquire(False):
            return True, False
        elif timeout == 0:
            acquired = False
        else:
            waited = True
            record(waits, number, timeout)
            acquired = acquire(*args, **kwargs)
    except BaseException:
        if waited:
            record(gave_up, number)
        raise
    if not acquired:
        record(gave_up, number, 0, waited)
    return acquired, waited


def _patience(args: "tuple[Any, ...]", kwargs: "dict[str, Any]") -> "int | None":
    """How many ns these arguments of an ``acquire`` let it wait; None if something is wrong with them: it says so itself."""
    try:
        return _asked(*args, **kwargs)
    except (TypeError, ValueError, OverflowError):
        return None


def _asked(block: object = True, timeout: "float | None" = None) -> int:
    if not isinstance(block, int) or not isinstance(timeout, (int, float, type(None))):
        raise TypeError
    return nanoseconds(timeout) if block else 0


# These four are the hot paths of a program: each does its work in one frame where it can.


def _acquire(try_it: "Callable[..., bool]", number: int) -> "Callable[..., bool]":
    def acquire(*args: "Any", **kwargs: "Any") -> bool:
        try:
            if not args and not kwargs and try_it(False):
                record(ACQUIRED, number)
                return True
            return _acquire_slowly(try_it, args, kwargs, number)
        except BaseException as error:
            hide(error)
            raise

    return acquire


def _enter(try_it: "Callable[..., bool]", number: int) -> "Callable[[], bool]":
    def enter() -> bool:
        try:
            if try_it(False):
                record(ACQUIRED, number)
                return True
            return _acquire_slowly(try_it, (), {}, number)
        except BaseException as error:
            hide(error)
            raise

    return enter


def _acquire_slowly(acquire: "Callable[..., bool]", args: "tuple[Any, ...]", kwargs: "dict[str, Any]", number: int) -> bool:
    acquired, waited = try_then_wait(acquire, args, kwargs, (number, WAITS, GAVE_UP))
    if acquired:
        record(ACQUIRED, number, 0, waited)
    return acquired


def _release(give_back: "Callable[..., None]", number: int) -> "Callable[..., None]":
    def release(*args: "Any", **kwargs: "Any") -> None:
        record(RELEASES, number)
        try:
            give_back(*args, **kwargs)
        except BaseException as error:
            record(RELEASE_FAILED, number)
            hide(error)
            raise

    return release


def _leave(give_back: "Callable[[], None]", number: int) -> "Callable[..., None]":
    def leave(*_: object) -> None:
        record(RELEASES, number)
        try:
            give_back()
        except BaseException as error:
            record(RELEASE_FAILED, number)
            hide(error)
            raise

    return leave


def hook(module: "Any") -> None:
    """Act on ``multiprocessing.synchronize``."""
    for kind in ("Lock", "RLock", "Semaphore", "BoundedSemaphore"):
        when_created(getattr(module, kind), "__init__", _created(kind))
    # A lock that comes with a start method is taken for the program's. What is not is disowned by the object it belongs to.
    wrap(module.SemLock, "__setstate__", after=lambda _, lock, *__: adopt(lock))


def _created(kind: str) -> "Callable[..., None]":
    def note_it(frame: "FrameType", lock: "Any", value: int = 1, **_: object) -> None:
        facts = {"value": value} if "Semaphore" in kind else {}
        created(adopt(lock), kind, frame, **facts)

    return note_it
