"""What recording costs a program: a record in a hot loop, a fresh interpreter, and one that never uses multiprocessing."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from mpguide import recorder

ROUNDS = 100_000
REPEAT = 5
"""How often a loop is measured: the quietest counts."""
STARTS = 40
"""How often a fresh interpreter is measured: the quietest counts."""

LOOP = f"""
import multiprocessing, time
lock, value = multiprocessing.Lock(), multiprocessing.Value("i", 0)
began = time.process_time()
for _ in range({ROUNDS}):
    BODY
print(time.process_time() - began)
"""
LOOPS = {"lock.acquire(); lock.release()": 2, "with lock: pass": 2, "value.value": 3, "value.value = 1": 3}
"""Bodies of loops, and how many records each round makes."""

USES_IT = "import multiprocessing; multiprocessing.Queue(); multiprocessing.Value('i'); multiprocessing.Event()"
NEVER_USES_IT = "import os, sys"


class Recorded:
    """Programs run without the recorder, with its notes alone, and with all it records."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir()
        self.folder = folder
        self.ways: Mapping[str, Mapping[str, str]] = {
            "alone": {},
            "notes": {"PYTHONPATH": str(recorder.INJECT), recorder.NOTES: str(folder / "notes")},
            "recorded": {
                "PYTHONPATH": str(recorder.INJECT),
                recorder.NOTES: str(folder / "notes"),
                recorder.TRACE: str(folder / "trace"),
            },
        }

    def run(self, text: str, way: str) -> tuple[float, str]:
        """CPU seconds and output of *text*: whatever else the machine does hardly adds to them."""
        plain = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "MPGUIDE"))}
        process = subprocess.Popen(
            [sys.executable, "-c", text],
            env={**plain, "PYTHONDONTWRITEBYTECODE": "1", **self.ways[way]},
            cwd=self.folder,
            stdout=subprocess.PIPE,
            text=True,
        )
        assert process.stdout is not None
        with process.stdout as output:
            said = output.read()
        _, process.returncode, usage = os.wait4(process.pid, 0)
        if process.returncode:
            sys.exit(f"a program of the benchmark failed when it was {way}")
        return usage.ru_utime + usage.ru_stime, said

    def loop(self, body: str, records: int) -> None:
        """Say what a record costs in a loop of *body*."""
        text = LOOP.replace("BODY", body)
        quietest = {way: min(float(self.run(text, way)[1]) for _ in range(REPEAT)) for way in ("alone", "recorded")}
        cost = (quietest["recorded"] - quietest["alone"]) / (ROUNDS * records)
        more = quietest["recorded"] / quietest["alone"]
        print(f"recording {body!r}: {1e9 * cost:.0f} ns a record, {records} records a round, the loop takes {more:.1f} x")

    def fresh(self, text: str, what: str) -> None:
        """Say what a fresh interpreter pays."""
        found: dict[str, list[float]] = {way: [] for way in self.ways}
        for _ in range(STARTS):
            for way, seconds in found.items():
                seconds.append(self.run(text, way)[0])
        alone, notes, recorded = (1000 * min(seconds) for seconds in found.values())
        print(
            f"{what}: {alone:.1f} ms CPU alone, {notes:.1f} ms with notes, {recorded:.1f} ms recorded: "
            f"{recorded - notes:+.1f} ms for recording, {recorded - alone:+.1f} ms in all"
        )


def recording(folder: Path) -> None:
    """Print what recording costs."""
    bench = Recorded(folder)
    for body, records in LOOPS.items():
        bench.loop(body, records)
    bench.fresh(USES_IT, "a fresh interpreter that uses multiprocessing")
    bench.fresh(NEVER_USES_IT, "a fresh interpreter that does not")
