"""What the recorder left of one run, in one piece: a zip file of its notes, its records and the texts of the program.

It holds all that is needed to read it: the notes say how records are laid out, the texts give objects their names.
"""

from __future__ import annotations

import ast
import io
import struct
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_RECORDS = ".rec"
_NOTES = "notes"
_MOMENT = (1980, 1, 1, 0, 0, 0)  # the same recording is the same bytes, whenever it is packed


@dataclass(frozen=True)
class Recording:
    """The unpacked parts of a recording.

    Attributes:
        facts: the notes, each a tuple that begins with its kind.
        records: by the id of each process, its records in the order of its files, as bytes; a torn end is cut off.
        sources: by their names, the texts of the program and its helpers.
    """

    facts: list[tuple[Any, ...]]
    records: dict[int, bytes]
    sources: dict[str, str]


def pack(notes: Path, folder: Path, program: Path) -> bytes:
    """The recording of a run.

    Args:
        notes: the file of its notes.
        folder: where its processes wrote their records.
        program: the folder with the texts of the program.

    Empty if nothing was recorded, as where the program never imported multiprocessing.
    """
    files = sorted(folder.glob(f"*{_RECORDS}"), key=_place)
    if not files or not notes.exists():
        return b""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for file in [notes, *files, *sorted(program.glob("*.py"))]:
            data = file.read_bytes()
            info = zipfile.ZipInfo(file.name, _MOMENT)
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data.rstrip(b"\0") if file.suffix == _RECORDS else data)
    return packed.getvalue()


def unpack(recording: bytes) -> Recording:
    """The parts of what ``pack`` made."""
    with zipfile.ZipFile(io.BytesIO(recording)) as archive:
        names = archive.namelist()
        facts = list(_facts(archive.read(_NOTES)))
        size = struct.calcsize(layout(facts)[0])
        records: dict[int, bytes] = {}
        for name in sorted((name for name in names if name.endswith(_RECORDS)), key=lambda name: _place(Path(name))):
            process = _place(Path(name))[0]
            records[process] = records.get(process, b"") + _whole(archive.read(name), size)
        sources = {name: archive.read(name).decode("utf-8", "replace") for name in names if name.endswith(".py")}
    return Recording(facts, records, sources)


def layout(facts: list[tuple[Any, ...]]) -> tuple[str, tuple[str, ...]]:
    """How a record is laid out, as ``struct`` says it, and the names of the events by their codes less one."""
    return next(((fact[1], fact[2]) for fact in facts if fact[0] == "layout"), ("<40x", ()))


def _place(file: Path) -> tuple[int, int]:
    """The process that wrote *file*, and its number among the files of that process."""
    process, _, number = file.stem.partition("-")
    return int(process), int(number or 0)


def _whole(data: bytes, size: int) -> bytes:
    """*data*, whose zeros at the end were cut off, as whole records."""
    return data + b"\0" * (-len(data) % size)


def _facts(notes: bytes) -> Iterator[tuple[Any, ...]]:
    for line in notes.decode("utf-8", "replace").splitlines():
        try:
            fact = ast.literal_eval(line)
        except (ValueError, SyntaxError):  # torn by a kill or a full disk: the other lines still count
            continue
        if isinstance(fact, tuple) and fact:
            yield fact
