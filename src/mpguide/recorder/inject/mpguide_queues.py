"""Record Queue, JoinableQueue and SimpleQueue at their parts: the pipe within, the lock of those who get, the places, the buffer.

So ``put`` and ``get`` themselves are the library's own. A queue takes the number of its lock for reading.
"""

import collections
import os
import sys

from mpguide_conditions import disown_condition
from mpguide_hooks import attempt, hide, weak, wrap
from mpguide_items import item, looker, next_number, with_tail
from mpguide_locks import disown, nanoseconds, stand_in, try_then_wait, use
from mpguide_objects import NUMBER, created, number_of, when_created
from mpguide_records import CODES, record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType
    from typing import Any

PUT_WAITS = CODES["put waits"]
PUTS = CODES["puts"]
PUT_FULL = CODES["put full"]
GET_WAITS = CODES["get waits"]
GOT = CODES["got"]
GET_EMPTY = CODES["get empty"]
TASK_DONE = CODES["task done"]
TASK_DONE_FAILED = CODES["task done failed"]
QUEUE_JOIN_WAITS = CODES["queue join waits"]
QUEUE_JOINED = CODES["queue joined"]

FOREVER = -1


def hook(module: "Any") -> None:
    """Act on ``multiprocessing.queues``."""
    for kind in ("Queue", "JoinableQueue", "SimpleQueue"):
        when_created(getattr(module, kind), "__init__", _adopt(kind))
    for kind in ("Queue", "SimpleQueue"):
        wrap(getattr(module, kind), "__setstate__", after=lambda _, queue, *__: _rebuilt(queue))
    wrap(module.Queue, "_reset", after=lambda _, queue, *__, **___: _fit(queue))
    joinable = module.JoinableQueue
    wrap(joinable, "__setstate__", after=lambda _, queue, *__: _rebuilt_joinable(queue))
    wrap(joinable, "task_done", before=_say(TASK_DONE), failed=_say(TASK_DONE_FAILED))
    wrap(joinable, "join", before=_say(QUEUE_JOIN_WAITS), after=lambda _, queue: _say(QUEUE_JOINED)(queue))


def _say(code: int) -> "Callable[[Any], None]":
    def say(queue: "Any") -> None:
        if number_of(queue):
            record(code, number_of(queue))

    return say


def _adopt(kind: str) -> "Callable[..., None]":
    def adopted(frame: "FrameType", queue: "Any", maxsize: int = 0, **_: object) -> None:
        facts = {} if kind == "SimpleQueue" else {"maxsize": max(maxsize, 0)}
        created(stand_in(queue._rlock).number, kind, frame, **facts)
        _record_queue(queue)

    return adopted


def _rebuilt(queue: "Any") -> None:
    """A queue that comes with a start method is taken for the program's, but for that of an executor."""
    for name in ("_rlock", "_wlock", "_sem"):
        disown(getattr(queue, name, None))
    if type(queue).__module__ != "concurrent.futures.process":
        _record_queue(queue)


def _rebuilt_joinable(queue: "Any") -> None:
    """What a JoinableQueue has besides; all else is done when its base class is rebuilt."""
    disown(queue._unfinished_tasks)
    disown_condition(queue._cond)


def disown_queue(queue: "Any") -> None:
    """Leave a SimpleQueue alone from now on."""
    setattr(queue, NUMBER, 0)
    disown(queue._rlock)
    vars(queue._reader).pop("recv_bytes", None)
    vars(queue._writer).pop("send_bytes", None)


def _record_queue(queue: "Any") -> None:
    number = stand_in(queue._rlock).number
    setattr(queue, NUMBER, number)
    reader = queue._mpguide_reader = _Reader(queue._reader, queue._rlock, number)
    use(queue._rlock, reader.take_turn)
    if hasattr(queue, "_sem"):
        use(queue._sem, _Places(queue._sem, number).take)
        _fit(queue)
    else:
        queue._reader.recv_bytes = reader.recv_bytes
        queue._writer.send_bytes = _sender(weak(queue._writer.send_bytes), lambda: _puts(number))


def _fit(queue: "Any") -> None:
    """Give a recorded queue that has just been made, in this process, what it reads with, and a buffer that counts."""
    number = number_of(queue)
    if number and not queue._buffer:
        reader = queue._mpguide_reader
        queue._recv_bytes, queue._poll = reader.recv_bytes, reader.poll
        buffer = queue._buffer = _Buffer(number, sys.modules["multiprocessing.queues"]._sentinel)
        queue._send_bytes = _sender(queue._writer.send_bytes, lambda: buffer.current)


def _puts(channel: int) -> int:
    """Record that an item has its place; give its number."""
    number = next_number(channel)
    record(PUTS, channel, number, os.getpid())
    return number


def _sender(send: "Callable[..., None]", number: "Callable[[], int]") -> "Callable[..., None]":
    """Send a pickle with the *number* of its item; called within the queue's own lock for writing."""

    def send_bytes(pickled: "Any", *args: object, **kwargs: object) -> None:
        try:
            send(with_tail(pickled, number()), *args, **kwargs)
        except BaseException as error:
            hide(error)
            raise

    return send_bytes


class _Buffer(collections.deque["Any"]):
    """The buffer between ``put`` and the thread that sends; the number of each item is taken within the queue's own lock."""

    def __init__(self, channel: int, sentinel: object) -> None:
        super().__init__()
        self.channel, self.sentinel = channel, sentinel
        self.current = 0
        self.numbers: "collections.deque[int]" = collections.deque()

    def append(self, thing: "Any") -> None:
        self.numbers.append(0 if thing is self.sentinel else _puts(self.channel))
        super().append(thing)

    def popleft(self) -> "Any":
        thing = super().popleft()
        self.current = self.numbers.popleft()
        return thing

    def clear(self) -> None:
        super().clear()
        self.numbers.clear()


class _Places:
    """The semaphore of the places in a queue."""

    def __init__(self, lock: "Any", channel: int) -> None:
        self.acquire, self.channel = stand_in(lock).raw.acquire, channel

    def take(self, *args: "Any", **kwargs: "Any") -> bool:
        """Acquire a place."""
        try:
            return try_then_wait(self.acquire, args, kwargs, (self.channel, PUT_WAITS, PUT_FULL))[0]
        except BaseException as error:
            hide(error)
            raise


class _Reader:
    """The reading end of a queue. Only who holds the lock for reading looks at it and changes *told*."""

    def __init__(self, connection: "Any", lock: "Any", channel: int) -> None:
        part = stand_in(lock)
        self.acquire, self.is_mine, self.channel = part.raw.acquire, part.raw._is_mine, channel
        self.receive, self.look, self.is_there = weak(connection.recv_bytes), weak(connection.poll), looker(connection)
        self.told = False  # that it is waited, or that there is something and no wait

    def take_turn(self, *args: "Any", **kwargs: "Any") -> bool:
        """Acquire the lock; who has to wait for it waits for an item behind others."""
        try:
            taken, waited = try_then_wait(self.acquire, args, kwargs, (self.channel, GET_WAITS, GET_EMPTY))
            if taken:
                self.told = waited
            return taken
        except BaseException as error:
            hide(error)
            raise

    def poll(self, *args: "Any", **kwargs: "Any") -> bool:
        """Look whether there is an item: for ``get`` with a time-out or without waiting, and for ``empty``."""
        try:
            getting = self.is_mine()
            if getting and args:
                attempt(self._tell, nanoseconds(args[0]))
            there: bool = self.look(*args, **kwargs)
            if getting and not there:
                record(GET_EMPTY, self.channel)
            return there
        except BaseException as error:
            hide(error)
            raise

    def _tell(self, timeout: int) -> None:
        """Record that it is waited for an item, unless there is one or it was already told."""
        if not self.told and timeout and not self.is_there():
            record(GET_WAITS, self.channel, timeout)
        self.told = True

    def recv_bytes(self, *args: "Any", **kwargs: "Any") -> "Any":
        """Receive an item."""
        try:
            attempt(self._tell, FOREVER)
            pickled = self.receive(*args, **kwargs)
            record(GOT, self.channel, *item(pickled))
            return pickled
        except BaseException as error:
            hide(error)
            raise
