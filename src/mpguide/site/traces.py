"""What the runs of the pages did, as files for Perfetto that readers can download."""

from __future__ import annotations

import gzip
from collections.abc import Iterable
from functools import partial
from pathlib import Path

from mpguide.picture import perfetto
from mpguide.runs import Run
from mpguide.shelf import Shelf, code, digest


def address(language: str, program: str) -> str:
    """Where the traces of *program* lie on the site; a start method and ``.json.gz`` are added for each."""
    return f"traces/{language}/{program}"


def write_traces(site: Path, runs: Iterable[Run], shelf: Shelf) -> None:
    """Put the trace of each of *runs* that was recorded into *site*; what was made before comes from *shelf*."""
    for run in {(run.language, run.program, run.start): run for run in runs if run.recording}.values():
        name = digest(code("picture", "trace", "numbers.py"), run.recording)
        file = site / f"{address(run.language, run.program)}-{run.start}.json.gz"
        file.parent.mkdir(parents=True, exist_ok=True)
        shelf.lend(name, file, partial(_packed, run))


def _packed(run: Run) -> bytes:
    """The trace of *run*; the same bytes at any time."""
    trace = run.trace
    return gzip.compress(perfetto(trace).encode(), mtime=0) if trace else b""
