"""The output of a run: bounded in memory, free of paths of the machine."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

HEAD = 48 * 1024
"""Bytes kept of the beginning of an output."""
TAIL = 16 * 1024
"""Bytes kept of its end."""


class Output:
    """Take in any number of bytes and keep the beginning and the end of them."""

    def __init__(self) -> None:
        self._head = bytearray()
        self._tail = bytearray()
        self.left_out = 0
        """Bytes that were dropped between the two."""

    def feed(self, data: bytes) -> None:
        """Take in *data*."""
        room = HEAD - len(self._head)
        if room > 0:
            self._head += data[:room]
            data = data[room:]
        self._tail += data
        excess = len(self._tail) - TAIL
        if excess > 0:
            del self._tail[:excess]
            self.left_out += excess

    def text(self) -> str:
        """The output as text; where bytes were dropped stands a mark that says how many."""
        head, tail = bytes(self._head), bytes(self._tail)
        if not self.left_out:
            text = (head + tail).decode("utf-8", "replace")
        else:
            mark = f"\n[… {self.left_out:,} bytes …]\n".replace(",", "\N{NARROW NO-BREAK SPACE}")
            text = head.decode("utf-8", "ignore") + mark + tail.decode("utf-8", "ignore")
        return text.replace("\r\n", "\n")


def without_paths(text: str, folder: Path, libraries: Iterable[str], executable: str) -> str:
    """Take the paths of this machine out of *text*: a reader has others.

    Files in the run's own *folder* stand with their names alone, files of *libraries* as ``.../python3.14/queue.py``.
    """
    for prefix in _spellings(folder):
        text = text.replace(prefix + "\\", "").replace(prefix + "/", "").replace(prefix, ".")
    for library in libraries:
        for prefix in _spellings(Path(library)):
            text = text.replace(prefix, f".../{Path(library).name}")
    for path in _spellings(Path(executable)):
        text = text.replace(path, "python")
    return text


def _spellings(path: Path) -> list[str]:
    """*path* as it is and with its links followed, the longer first: it may hold the other, as /private/tmp holds /tmp."""
    return sorted({str(path), str(path.resolve())}, key=len, reverse=True)
