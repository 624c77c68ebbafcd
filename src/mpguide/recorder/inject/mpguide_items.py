"""Know an item of a queue or a pipe again: by the process that sent it and a number that counts what it sent there.

Both follow the pickle of the item: what reads a pickle ends at its last opcode and never sees what comes after.
"""

import itertools
import os
import select
import struct

from mpguide_hooks import weak

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_TAIL = struct.Struct("<4sIQ")
_MARK = b"\xabmp\xba"
TAIL_SIZE = _TAIL.size
UNKNOWN = (0, 0)

_numbers: "dict[int, itertools.count[int]]" = {}


def next_number(channel: int) -> int:
    """How many items this process has sent into *channel*, with the one that comes now."""
    return next(_numbers.setdefault(channel, itertools.count(1)))


def with_tail(pickled: "Any", number: int) -> bytes:
    """The pickle of an item, followed by who it is."""
    return b"".join((pickled, _TAIL.pack(_MARK, os.getpid(), number)))


def item(pickled: "Any") -> tuple[int, int]:
    """The number and the process of an item; UNKNOWN if none is said.

    It cannot be said by chance: the last byte of a pickle is a full stop, that of a number zero.
    """
    if len(pickled) >= TAIL_SIZE:
        mark, pid, number = _TAIL.unpack_from(pickled, len(pickled) - TAIL_SIZE)
        if mark == _MARK:
            return number, pid
    return UNKNOWN


def looker(connection: "Any") -> "Callable[[], object]":
    """A function that says whether there is something to receive, or the end."""
    if not hasattr(select, "poll"):
        return weak(connection.poll)
    eye = select.poll()
    eye.register(connection.fileno(), select.POLLIN)
    return lambda: eye.poll(0)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_numbers.clear)
