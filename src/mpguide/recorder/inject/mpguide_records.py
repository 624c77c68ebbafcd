"""Write records into files that are mapped into memory: what was recorded is on record, even if the process is killed next.

A process opens its first file at its first record, a child of fork too, and a larger one whenever one is full. The place of a
record is taken in one step and its code is written last, so threads never disturb each other and a record is whole or none.
"""

import itertools
import mmap
import os
import struct
import sys
from _thread import RLock, get_ident
from time import perf_counter_ns

from mpguide_events import CODES, EVENTS, LAYOUT
from mpguide_notes import note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    Segment = tuple[Callable[[], int], mmap.mmap | bytearray]
    Writer = Callable[..., None]

SIZE = struct.calcsize(LAYOUT)
FIRST = 1_600
"""Records in the first file of a process: 64 kB, all that most processes need."""
GROWTH = 8
"""How much larger each next file is, up to LARGEST."""
LARGEST = 102_400
"""Records in the largest files: 4 MB."""
MOST = 2_000_000
"""Records after which a process stops recording: 80 MB."""

_folder = os.environ.get("MPGUIDE_TRACE", "")
_NONE: "Segment" = (itertools.repeat(0).__next__, bytearray())
"""The segment of a process that has recorded nothing yet: no record finds room in it."""
_DEAF: "Segment" = (itertools.repeat(0).__next__, bytearray(SIZE))
"""The segment of a process that has stopped: each record overwrites the one before."""

_segment = _NONE  # always the whole pair, so that each thread sees the places of one file together with that file
_growing = RLock()  # reentrant, for a signal handler may record while its thread opens a file
_numbers = itertools.count()
_written = 0
_kept: "list[object]" = []  # a mapping must never be closed: its descriptor may by then be the program's


def _writer(layout: str) -> "Writer":
    """A function that writes one record, with *layout*."""
    # On common machines the native layout is the same, and quicker.
    same = sys.byteorder == "little" and struct.calcsize(f"@{layout[1:]}") == SIZE
    pack = struct.Struct(f"@{layout[1:]}" if same else layout).pack_into

    def record(code: int, number: int, a: int = 0, b: int = 0) -> None:
        """Write one record; never raise."""
        try:
            place, file = _segment
            pack(file, place(), perf_counter_ns(), get_ident(), number, a, b, code)
        except Exception:  # the file is full, or a number does not fit
            try:
                again(code, number, a, b)
            except Exception:  # fail open
                pass

    def again(code: int, number: int, a: int, b: int) -> None:
        global _segment  # noqa: PLW0603 - nothing is quicker to read than a global, and each record reads it
        if layout is LAYOUT:
            a = _signed(a, 64)
        b = _signed(b, 32)
        while True:
            segment = place, file = _segment
            offset = place()
            if offset + SIZE <= len(file):
                return pack(file, offset, perf_counter_ns(), get_ident(), number, a, b, code)
            with _growing:
                if _segment is segment:
                    _segment = _next_segment()

    return record


def _signed(number: int, bits: int) -> int:
    """The signed number that has the same last *bits*."""
    half = 1 << (bits - 1)
    return ((number + half) & ((1 << bits) - 1)) - half


def _next_segment() -> "Segment":
    global _written  # noqa: PLW0603 - as long as the process, like the files it counts
    count = min(FIRST * GROWTH ** len(_kept), LARGEST, MOST - _written)
    try:
        file = _open(count * SIZE)
    except (OSError, ValueError, OverflowError):  # the disk is full, the folder cannot be written, or MOST is reached
        note("full", os.getpid())
        return _DEAF
    _kept.append(file)
    _written += count
    return (itertools.count(0, SIZE).__next__, file)


def _open(size: int) -> mmap.mmap:
    """A new file of this process, as a mapping of *size* bytes of zeros that are truly there."""
    if size <= 0:
        raise ValueError(size)
    path, handle = _new_file()
    try:
        try:
            _allocate(handle, size)
            if sys.version_info >= (3, 13) and sys.platform != "win32":
                return mmap.mmap(handle, size, trackfd=False)
            return mmap.mmap(handle, size)
        finally:
            os.close(handle)
    except BaseException:
        os.unlink(path)
        raise


def _new_file() -> "tuple[str, int]":
    os.makedirs(_folder, exist_ok=True)
    if not os.listdir(_folder):
        note("layout", LAYOUT, EVENTS)
    while True:
        path = os.path.join(_folder, f"{os.getpid()}-{next(_numbers)}.rec")
        try:
            return path, os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        except FileExistsError:  # of an earlier process with our pid
            pass


def _allocate(handle: int, size: int) -> None:
    """Have the disk give *size* bytes now: writing into a mapping of bytes that it cannot give would kill the program."""
    if hasattr(os, "posix_fallocate"):
        os.posix_fallocate(handle, 0, size)
    else:
        while size > 0:
            size -= os.write(handle, bytes(min(size, 1 << 16)))


def begin_anew() -> None:
    """Forget the files of the parent; called in each child of fork."""
    global _segment, _growing, _numbers, _written
    _segment, _growing, _numbers, _written = _NONE, RLock(), itertools.count(), 0
    _kept_by_parents.extend(_kept)
    _kept.clear()


_kept_by_parents: "list[object]" = []

record = _writer(LAYOUT)
record_double = _writer(LAYOUT.replace("q", "d"))
"""The same for a number a that is recorded as the bits of a double."""

if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=begin_anew)

__all__ = ["CODES", "record", "record_double"]
