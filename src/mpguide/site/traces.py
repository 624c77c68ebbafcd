"""What the runs of the pages did, as files for Perfetto that readers can download."""

from __future__ import annotations

import gzip
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from mpguide.picture import perfetto
from mpguide.runs import Run
from mpguide.shelf import Shelf, code, digest

LEVEL = 6
"""How hard traces are packed: the highest level takes three times as long to save a fifteenth."""


def address(language: str, program: str) -> str:
    """Where the traces of *program* lie on the site; a start method and ``.json.gz`` are added for each."""
    return f"traces/{language}/{program}"


def prepare_traces(runs: list[Run], shelf: Shelf) -> None:
    """Pack the traces of *runs* while what was read of them for their figure is still at hand: the last ones first."""
    for run in reversed(runs):
        if run.recording:
            shelf.ensure(_name(run), partial(_packed, run))


def write_traces(site: Path, runs: Iterable[Run], shelf: Shelf) -> None:
    """Put the trace of each of *runs* that was recorded into *site*; what was made before comes from *shelf*."""
    for run in {(run.language, run.program, run.start): run for run in runs if run.recording}.values():
        file = site / f"{address(run.language, run.program)}-{run.start}.json.gz"
        file.parent.mkdir(parents=True, exist_ok=True)
        shelf.lend(_name(run), file, partial(_packed, run))


def _name(run: Run) -> str:
    return digest(code("picture", "trace", "numbers.py"), run.recording)


def _packed(run: Run) -> bytes:
    """The trace of *run*; the same bytes at any time."""
    trace = run.trace
    return gzip.compress(perfetto(trace).encode(), LEVEL, mtime=0) if trace else b""
