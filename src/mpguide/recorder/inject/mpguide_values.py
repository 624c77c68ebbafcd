"""Record the reads and writes of Value and Array, within the lock that the access itself takes.

What ``lock=False``, ``RawValue`` and ``get_obj()`` give are plain objects of ctypes: nothing can be recorded of them. The number
of a Value or an Array travels to the children of spawn as one attribute more.
"""

import functools

from mpguide_hooks import attempt, hide
from mpguide_locks import adopt
from mpguide_objects import NUMBER, created, fresh_number, number_of, when_created
from mpguide_records import CODES, record, record_double

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType
    from typing import Any

READS = CODES["reads"]
WRITES = CODES["writes"]

MOST_ITEMS = 1_000
"""Items of a slice that are recorded at most."""
_INTEGERS = "bBhHiIlLqQ"
_DOUBLES = "fd"


def hook(module: "Any") -> None:
    """Act on ``multiprocessing.sharedctypes``."""
    module.SynchronizedBase._mpguide_number = 0
    _value(module)
    _array(module.SynchronizedArray)
    when_created(module, "Value", _adopt("Value"))
    when_created(module, "Array", _adopt("Array"))
    _reduce(module.SynchronizedBase)


def _adopt(kind: str) -> "Callable[..., None]":
    def adopted(frame: "FrameType", shared: "Any", *_: object, **__: object) -> None:
        if hasattr(shared, "get_lock"):
            lock = adopt(shared._lock)
            shared.acquire, shared.release = shared._lock.acquire, shared._lock.release
            number = fresh_number()
            length = len(shared._obj) if kind == "Array" else 1
            created(number, kind, frame, lock=lock, typecode=_typecode(shared._obj), length=length)
            setattr(shared, NUMBER, number)

    return adopted


def _typecode(raw: "Any") -> str:
    """The type of the numbers in *raw*, as ``array.typecode``; empty if they are none."""
    code = getattr(raw, "_type_", "")
    code = code if isinstance(code, str) else getattr(code, "_type_", "")
    return "B" if code == "?" else code if code in (*_INTEGERS, *_DOUBLES) else ""


def _record_any(code: int, number: int, value: object, index: int = 0) -> None:
    """Record that *value* was read or written; what is no number is left out."""
    if isinstance(value, int):
        record(code, number, value, index)
    elif isinstance(value, float):
        record_double(code, number, value, index)


def _value(module: "Any") -> None:
    """Make the property ``value`` anew from the library's own text, so that its tracebacks stay what they are."""
    recorded = "self._mpguide_number and (record if type(value) is int else record_any)({}, self._mpguide_number, value)"
    text = module.template
    for access, with_record in (
        ("return self._obj.%s", f"value = self._obj.%s; {recorded.format(READS)}; return value"),
        # What was stored may be another number than what was given: one byte of 300 is 44.
        ("self._obj.%s = value", f"self._obj.%s = value; value = self._obj.value; {recorded.format(WRITES)}"),
    ):
        if text.count(access) != 1:
            return
        text = text.replace(access, with_record)
    namespace: "dict[str, Any]" = {"record": record, "record_any": _record_any}
    exec(text % (("value",) * 7), namespace)
    module.Synchronized.value = namespace["value"]


def _array(array: "Any") -> None:
    """Record items and slices. What fails is done again by the library's own code, so that its tracebacks stay what they are."""
    get, put = array.__getitem__, array.__setitem__

    def get_item(self: "Any", i: "Any") -> "Any":
        try:
            if self._mpguide_number:
                try:
                    with self:
                        value = self._obj[i]
                        attempt(_record_items, READS, self, i)
                        return value
                except Exception:  # the library says what is wrong
                    pass
            return get(self, i)
        except BaseException as error:
            hide(error)
            raise

    def put_item(self: "Any", i: "Any", value: "Any") -> None:
        try:
            if self._mpguide_number:
                try:
                    with self:
                        self._obj[i] = value
                        return attempt(_record_items, WRITES, self, i)
                except Exception:  # the library says what is wrong
                    pass
            put(self, i, value)
        except BaseException as error:
            hide(error)
            raise

    array.__getitem__ = functools.wraps(get)(get_item)
    array.__setitem__ = functools.wraps(put)(put_item)


def _record_items(code: int, array: "Any", place: "Any") -> None:
    """Record the item or the slice at *place*, as it is now."""
    items, number = array._obj, array._mpguide_number
    if type(place) is int:
        _record_any(code, number, items[place], place if place >= 0 else place + len(items))
    elif isinstance(place, slice) and _typecode(items):
        for index in range(len(items))[place][:MOST_ITEMS]:
            _record_any(code, number, items[index], index)


def _reduce(base: "Any") -> None:
    """Let the number travel to a child of spawn as an attribute of the object that is made there."""
    reduce = base.__reduce__

    @functools.wraps(reduce)
    def with_number(self: "Any") -> "Any":
        try:
            made = reduce(self)
            number = number_of(self)
            return (*made, {NUMBER: number}) if number and len(made) == 2 else made
        except BaseException as error:
            hide(error)
            raise

    base.__reduce__ = with_number
