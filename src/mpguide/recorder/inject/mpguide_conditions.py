"""Record Condition, Event and Barrier; the locks and semaphores that they are made of are their own affair.

Release and new acquisition of a condition's lock within ``wait()`` show on that lock. A Condition and a Barrier take the number
of one of their semaphores; an Event takes its own along, for its attributes are what is pickled of it.
"""

import sys

from mpguide_hooks import attempt, hide, weak, wrap
from mpguide_locks import adopt, disown, nanoseconds, stand_in
from mpguide_objects import NUMBER, created, fresh_number, number_of, when_created
from mpguide_records import CODES, record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType
    from typing import Any

CONDITION_WAITS = CODES["condition waits"]
CONDITION_WOKEN = CODES["condition woken"]
NOTIFIES = CODES["notifies"]
EVENT_WAITS = CODES["event waits"]
EVENT_PASSED = CODES["event passed"]
SETS = CODES["sets"]
CLEARS = CODES["clears"]
ARRIVES = CODES["arrives"]
PASSES = CODES["passes"]
BROKEN = CODES["broken"]
ABORTS = CODES["aborts"]
RESETS = CODES["resets"]

ALL = -1


def hook(module: "Any") -> None:
    """Act on ``multiprocessing.synchronize``."""
    _hook_condition(module.Condition)
    _hook_event(module.Event)
    _hook_barrier(module.Barrier)


def _say(code: int, value: "Callable[..., int]" = lambda *_, **__: 0) -> "Callable[..., None]":
    """A hook that records *code* for an object that is recorded, with a *value* made of the arguments."""

    def say(thing: "Any", *args: object, **kwargs: object) -> None:
        number = number_of(thing)
        if number:
            record(code, number, value(*args, **kwargs))

    return say


# Condition


def _hook_condition(condition: "Any") -> None:
    when_created(condition, "__init__", _adopt_condition)
    wrap(condition, "__setstate__", after=lambda _, thing, *__: _rebuilt_condition(thing))
    wrap(condition, "wait", before=_condition_waits, after=_condition_woken, failed=lambda thing, *_, **__: _not_woken(thing))
    wrap(condition, "notify", before=_notifies)


def _adopt_condition(frame: "FrameType", condition: "Any", *_: object, **__: object) -> None:
    lock = adopt(condition._lock)
    condition._make_methods()
    number = stand_in(condition._sleeping_count).number
    created(number, "Condition", frame, lock=lock)
    setattr(condition, NUMBER, number)


def _rebuilt_condition(condition: "Any") -> None:
    for part in (condition._sleeping_count, condition._woken_count, condition._wait_semaphore):
        disown(part)
    setattr(condition, NUMBER, stand_in(condition._sleeping_count).number)


def disown_condition(condition: "Any") -> None:
    """Leave *condition* alone from now on, with all that it is made of."""
    setattr(condition, NUMBER, 0)
    for part in (condition._lock, condition._sleeping_count, condition._woken_count, condition._wait_semaphore):
        disown(part)
    condition._make_methods()


def _holds(condition: "Any") -> bool:
    """Whether the caller holds the lock, as it must: if not, nothing happens but an exception."""
    return bool(number_of(condition) and condition._lock._semlock._is_mine())


def _condition_waits(condition: "Any", timeout: "float | None" = None) -> None:
    if _holds(condition):
        record(CONDITION_WAITS, number_of(condition), nanoseconds(timeout))


def _condition_woken(notified: object, condition: "Any", *_: object, **__: object) -> None:
    if number_of(condition):
        record(CONDITION_WOKEN, number_of(condition), 0, bool(notified))


def _not_woken(condition: "Any") -> None:
    if _holds(condition):
        record(CONDITION_WOKEN, number_of(condition))


def _notifies(condition: "Any", n: int = 1) -> None:
    if _holds(condition):
        record(NOTIFIES, number_of(condition), ALL if n == sys.maxsize else n)


# Event


def _hook_event(event: "Any") -> None:
    def rebuild(self: "Any", state: "dict[str, Any]") -> None:
        vars(self).update(state)  # as unpickling does where there is no __setstate__
        attempt(_rebuilt_event, self)

    when_created(event, "__init__", _adopt_event)
    if hasattr(event, "__setstate__"):
        wrap(event, "__setstate__", after=lambda _, thing, *__: _rebuilt_event(thing))
    else:
        event.__setstate__ = rebuild
    wrap(event, "wait", after=_event_passed, failed=_say(EVENT_PASSED))
    wrap(event, "set", before=_say(SETS))
    wrap(event, "clear", before=_say(CLEARS))


def _adopt_event(frame: "FrameType", event: "Any", *_: object, **__: object) -> None:
    number = fresh_number()
    created(number, "Event", frame)
    setattr(event, NUMBER, number)
    _record_waits(event)


def _rebuilt_event(event: "Any") -> None:
    disown_condition(event._cond)
    disown(event._flag)
    if number_of(event):
        _record_waits(event)


def _record_waits(event: "Any") -> None:
    """Record a wait where the event itself has found that it is not set: nobody can set it in between."""
    number, wait = number_of(event), weak(event._cond.wait)

    def wait_and_tell(timeout: "float | None" = None) -> "Any":
        try:
            attempt(lambda: record(EVENT_WAITS, number, nanoseconds(timeout)))
            return wait(timeout)
        except BaseException as error:
            hide(error)
            raise

    event._cond.wait = wait_and_tell


def _event_passed(was_set: object, event: "Any", *_: object, **__: object) -> None:
    if number_of(event):
        record(EVENT_PASSED, number_of(event), 0, bool(was_set))


# Barrier


def _hook_barrier(barrier: "Any") -> None:
    when_created(barrier, "__init__", _adopt_barrier)
    wrap(barrier, "__setstate__", after=lambda _, thing, *__: _rebuilt_barrier(thing))
    wrap(barrier, "wait", before=_say(ARRIVES), after=_passes, failed=_say(BROKEN))
    wrap(barrier, "abort", before=_say(ABORTS))
    wrap(barrier, "reset", before=_say(RESETS))


def _adopt_barrier(frame: "FrameType", barrier: "Any", *_: object, **__: object) -> None:
    created(number_of(barrier), "Barrier", frame, parties=barrier.parties)


def _rebuilt_barrier(barrier: "Any") -> None:
    """A barrier is made by ``__setstate__`` wherever it is made."""
    disown_condition(barrier._cond)
    setattr(barrier, NUMBER, stand_in(barrier._cond._sleeping_count).number)


def _passes(index: int, barrier: "Any", *_: object, **__: object) -> None:
    if number_of(barrier):
        record(PASSES, number_of(barrier), index)
