"""Results remembered by content: what was worked out once from the same things is not worked out again.

An entry's name is a hash of everything it depends on, so a change of any of it simply asks for another entry. Entries are
written to a file of their own and then renamed: a kill at any moment leaves either a whole entry or none.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path

DAY = 86_400
KEEP_DAYS = 30
"""Entries that nobody asked for during so many days are dropped."""


def digest(*parts: str | bytes) -> str:
    """A name for what depends on *parts* and on nothing else."""
    hashed = hashlib.sha256()
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        hashed.update(len(data).to_bytes(8, "big") + data)
    return hashed.hexdigest()[:32]


@cache
def code(*rooms: str) -> str:
    """A digest of the engine's own code in *rooms*: folders and files of ``mpguide``, with their templates."""
    here = Path(__file__).parent
    files = [file for room in rooms for file in _files(here / room)]
    return digest(*(file.read_bytes() for file in files))


def _files(room: Path) -> list[Path]:
    return sorted(file for file in room.rglob("*") if file.suffix in (".py", ".jinja")) if room.is_dir() else [room]


def forget(folder: Path) -> None:
    """Drop the files of *folder* that nobody used for KEEP_DAYS; that is looked for once a day."""
    now = time.time()
    looked = folder.with_suffix(".looked")
    with contextlib.suppress(OSError):
        if now - looked.stat().st_mtime < DAY:
            return
    with contextlib.suppress(OSError):  # a memory that cannot be written can still be read
        looked.touch()
    oldest = now - KEEP_DAYS * DAY
    for path in folder.iterdir():
        with contextlib.suppress(OSError):  # another process may forget it at the same moment
            if path.stat().st_mtime < oldest:
                path.unlink()


class Shelf:
    """A folder of remembered results, shared safely by any number of processes."""

    def __init__(self, folder: Path, suffix: str) -> None:
        self.folder, self.suffix = folder, suffix
        folder.mkdir(parents=True, exist_ok=True)
        forget(folder)

    def recall(self, name: str) -> bytes | None:
        """What is remembered, or None. An entry that cannot be read counts as none."""
        path = self._path(name)
        try:
            data = path.read_bytes()
        except OSError:
            return None
        with contextlib.suppress(OSError):  # a memory that cannot be written can still be read
            os.utime(path)
        return data

    def ensure(self, name: str, make: Callable[[], bytes]) -> Path:
        """The file of an entry, which holds what *make* gives if there was none."""
        path = self._path(name)
        if not path.exists():
            self.remember(name, make())
        return path

    def remember(self, name: str, data: bytes) -> None:
        """Keep *data*, whole or not at all."""
        path = self._path(name)
        draft = path.with_suffix(f".{os.getpid()}-{time.monotonic_ns()}")
        try:
            draft.write_bytes(data)
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)

    def recall_or(self, name: str, make: Callable[[], bytes]) -> bytes:
        """What is remembered, or what *make* gives, which is then remembered."""
        data = self.recall(name)
        if data is None:
            data = make()
            self.remember(name, data)
        return data

    def lend(self, name: str, file: Path, make: Callable[[], bytes]) -> None:
        """Let the new *file* hold what ``recall_or`` gives. It is the entry under a second name, so nobody may change it."""
        path = self.ensure(name, make)
        try:
            os.utime(path)
            os.link(path, file)
        except OSError:  # another file system, or one without links
            shutil.copyfile(path, file)

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}{self.suffix}"
