"""A long recording becomes a page: from what was recorded to the HTML of the figure, in a process of its own."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from mpguide.programs import Program
from mpguide.runs import Interpreter, Run, execute
from tests.bench.measure import cost

_TEXT = """
from multiprocessing import Lock, Process, Value


def count(total, lock):
    for _ in range({times}):
        with lock:
            total.value += 1


if __name__ == "__main__":
    total, lock = Value("i", 0), Lock()
    processes = [Process(target=count, args=(total, lock)) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
"""
_DRAW = """
import json, sys
from pathlib import Path
from mpguide.page import Example, Place, figure
from mpguide.programs import Program
from mpguide.runs import Run

run = Run.from_dict(json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")))
program = Program.load(Path(sys.argv[2]), Path(sys.argv[2]).parents[2])
html = figure(Example(1, program, picture=sys.argv[3]), [run], Place("a", "b"))
Path(sys.argv[4]).write_text(html, encoding="utf-8")
"""
EVENTS_A_TURN = 8
"""Events of one turn of the loop, most often: two of the lock, six of the value and of its own lock."""


def long_recording(folder: Path, events: int = 500_000) -> None:
    """Draw a run of about so many *events*, and one of a hundredth of them."""
    for wanted in (events // 100, events):
        file = folder / str(wanted) / "es" / "bench" / "count.py"
        file.parent.mkdir(parents=True)
        file.write_text(_TEXT.format(times=wanted // 2 // EVENTS_A_TURN), encoding="utf-8")
        run = execute(Program.load(file, file.parents[2]), "fork", Interpreter.current())
        remembered = file.with_suffix(".json")
        remembered.write_text(json.dumps(run.to_dict()), encoding="utf-8")
        for kind in ("on", "race"):
            _draw(run, remembered, file, kind)


def _draw(run: Run, remembered: Path, file: Path, kind: str) -> None:
    html = file.with_suffix(f".{kind}.html")
    drawn = cost((sys.executable, "-c", _DRAW, str(remembered), str(file), kind, str(html)), Path.cwd())
    assert run.trace is not None
    size = html.stat().st_size / 1024
    print(f"{len(run.trace.events):7} events become a figure ({kind:4}): {drawn}   {size:.0f} kB of HTML")
