"""Record what is sent and received by the ends of a Pipe; their numbers travel with them as one attribute more.

Only ``send`` numbers its items: the bytes of ``send_bytes`` are the program's to the last. Whoever receives takes the number off.
"""

import functools
import os
from _thread import get_ident

from mpguide_hooks import attempt, hide, wrap
from mpguide_items import TAIL_SIZE, UNKNOWN, item, looker, next_number, with_tail
from mpguide_objects import NUMBER, created, fresh_number, number_of, when_created
from mpguide_records import CODES, record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from io import BytesIO
    from types import FrameType
    from typing import Any

SENDS = CODES["sends"]
RECEIVE_WAITS = CODES["receive waits"]
RECEIVED = CODES["received"]
RECEIVE_FAILED = CODES["receive failed"]

_sending: "set[tuple[int, int]]" = set()


def hook(module: "Any") -> None:
    """Act on ``multiprocessing.connection``."""
    when_created(module, "Pipe", _adopt)
    base = module._ConnectionBase
    base._mpguide_number = 0
    wrap(base, "send", before=_marks, after=lambda _, connection, *__: _sending.discard(_key(connection)), failed=_unmarks)
    for name in ("Connection", "PipeConnection"):
        if hasattr(module, name):
            kind = getattr(module, name)
            kind._send_bytes = _send(kind._send_bytes)
            kind._recv_bytes = _receive(kind._recv_bytes)
            _let_travel(module._ForkingPickler, kind)


def _adopt(frame: "FrameType", ends: "tuple[Any, Any]", duplex: bool = True) -> None:
    numbers = fresh_number(), fresh_number()
    created(fresh_number(), "Pipe", frame, ends=numbers, duplex=bool(duplex))
    for end, number in zip(ends, numbers, strict=True):
        setattr(end, NUMBER, number)


def _let_travel(pickler: "Any", kind: type) -> None:
    reduce = pickler._extra_reducers[kind]

    @functools.wraps(reduce)
    def reduce_with_number(connection: "Any") -> "Any":
        try:
            made = reduce(connection)
            number = number_of(connection)
            return (*made, {NUMBER: number}) if number and len(made) == 2 else made
        except BaseException as error:
            hide(error)
            raise

    pickler.register(kind, reduce_with_number)


def _key(connection: object) -> tuple[int, int]:
    return id(connection), get_ident()


def _marks(connection: "Any", _: object) -> None:
    """What this thread sends by *connection* next is the pickle of an object."""
    if connection._mpguide_number:
        _sending.add(_key(connection))


def _unmarks(connection: object, *_: object) -> None:
    _sending.discard(_key(connection))


def _send(send: "Callable[[Any, Any], None]") -> "Callable[[Any, Any], None]":
    @functools.wraps(send)
    def send_bytes(self: "Any", pickled: "Any") -> None:
        try:
            channel = self._mpguide_number
            if channel and _key(self) in _sending:
                _sending.discard(_key(self))
                number = next_number(channel)
                record(SENDS, channel, number, os.getpid())
                pickled = memoryview(with_tail(pickled, number))
            send(self, pickled)
        except BaseException as error:
            hide(error)
            raise

    return send_bytes


def _receive(receive: "Callable[..., BytesIO | None]") -> "Callable[..., BytesIO | None]":
    @functools.wraps(receive)
    def recv_bytes(self: "Any", maxsize: "int | None" = None) -> "BytesIO | None":
        try:
            channel = self._mpguide_number
            if not channel:
                return receive(self, maxsize)
            attempt(_tell, self)
            try:
                buffer = receive(self, None if maxsize is None else maxsize + TAIL_SIZE)
            except BaseException:
                record(RECEIVE_FAILED, channel)
                raise
            return buffer if buffer is None else _received(channel, buffer, maxsize)
        except BaseException as error:
            hide(error)
            raise

    return recv_bytes


def _tell(connection: "Any") -> None:
    if not looker(connection)():
        record(RECEIVE_WAITS, connection._mpguide_number)


def _received(channel: int, buffer: "BytesIO", maxsize: "int | None") -> "BytesIO | None":
    """Record what *buffer* holds, and leave in it what the sender sent."""
    with buffer.getbuffer() as view:
        size, known = len(view), item(view)
    if known != UNKNOWN:
        size -= TAIL_SIZE
        buffer.truncate(size)
        buffer.seek(size)
    record(RECEIVED, channel, *known)
    return None if maxsize is not None and size > maxsize else buffer
