"""What was seen of a run on the command line: verdicts, a picture, a trace for Perfetto."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from mpguide.picture import draw, perfetto, standalone
from mpguide.runs import Run
from mpguide.trace.words import told

LANGUAGE = "en"
"""The language of the command line; that of a picture is the program's, if it has one."""
STYLE = Path(__file__).parents[3] / "docs" / "assets" / "css" / "picture.css"
"""The style sheet of pictures."""


class ObserveError(Exception):
    """What was asked for cannot be given; the message says why."""


def observed(run: Run) -> Iterator[str]:
    """The verdicts of all checks that had something to check, and what there is to know of the recording."""
    trace = run.trace
    if trace is None:
        return
    for process in trace.full:
        name = trace.processes[process].name
        yield f"{name} had too much to tell; what follows is known only until it stopped recording"
    if run.ended_because:
        yield "the run was ended; what follows was recorded until then"
    for verdict in run.verdicts:
        yield f"{'  ' if verdict.holds else '✗ '}{told(trace, verdict, LANGUAGE)}"


@dataclass(frozen=True)
class Wanted:
    """Files to write.

    Attributes:
        picture: where the picture goes, as SVG.
        trace: where the trace goes, as JSON for Perfetto and chrome://tracing.
    """

    picture: Path | None = None
    trace: Path | None = None

    def see_that_they_can_be_written(self) -> None:
        """Before anything runs: ObserveError if a file cannot be written."""
        for path in filter(None, (self.picture, self.trace)):
            if not path.absolute().parent.is_dir():
                raise ObserveError(f"{path} cannot be written: there is no folder {path.absolute().parent}; make it first")
            if path.is_dir() or not os.access(path if path.exists() else path.absolute().parent, os.W_OK):
                raise ObserveError(f"{path} cannot be written; name another file")

    def write(self, run: Run) -> Iterator[str]:
        """Write the files; say what was written, or why there is nothing to write."""
        if self.picture is None and self.trace is None:
            return
        trace = run.trace
        if trace is None:
            yield "no file written: nothing was recorded, for the program never used multiprocessing (or its topic measures time)"
            return
        if self.picture is not None:
            picture = draw(trace, run.language or LANGUAGE)
            if picture is None:
                yield "no picture: one process and no shared object, nothing to draw"
            else:
                yield self._save(self.picture, standalone(picture, STYLE.read_text(encoding="utf-8")))
        if self.trace is not None:
            yield f"{self._save(self.trace, perfetto(trace))} (open it in Perfetto)"

    def _save(self, path: Path, text: str) -> str:
        """Write *text*, whole or not at all; say so."""
        draft = path.with_name(f".{path.name}.{os.getpid()}")
        try:
            draft.write_text(text, encoding="utf-8")
            draft.replace(path)
        except OSError as error:
            raise ObserveError(f"{path} cannot be written: {error.strerror or error}") from error
        finally:
            draft.unlink(missing_ok=True)
        return f"wrote {path}"
