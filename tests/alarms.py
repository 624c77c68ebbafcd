"""Do the checks ever fail on a correct run? ``python -m tests.alarms [RUNS]``.

It runs correct programs RUNS times (100 without it), under every start method in turn, while all cores are kept busy, and prints
how many verdicts it saw and which of them failed. It exits with 1 if any did.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from mpguide.programs import Program, Snippets
from mpguide.runs import Interpreter, Run, execute
from mpguide.trace.checks import title
from mpguide.trace.words import fact, told
from tests.conftest import PROJECT
from tests.engine.trace.correct import PROGRAMS

OF_THE_SITE = (
    "deadlock/messages_instead",
    "deadlock/ordered_locks",
    "first/hello",
    "lock/block_and_timeout",
    "lock/concurrent_log",
    "lock/late_flush",
    "lock/pool_initializer",
    "lock/shared_log",
    "race/box_offices",
    "race/next_customer",
    "race/with_get_lock",
    "start_methods/imported_again",
    "start_methods/lock_as_argument",
    "start_methods/mixed_contexts",
    "start_methods/what_travels",
)
"""Programs of the site whose lesson is no fault."""

BUSY = "import os; parent = os.getppid()\nwhile os.getppid() == parent: pass"
"""A load that lasts no longer than who started it."""


@dataclass
class Alarms:
    """What came out so far.

    Attributes:
        runs: how many runs were judged.
        verdicts: how many verdicts they gave.
        checks: the checks that had something to check.
        unexpected: what went wrong, a line each.
    """

    runs: int = 0
    verdicts: int = 0
    checks: set[str] = field(default_factory=set)
    unexpected: list[str] = field(default_factory=list)

    def judge(self, run: Run) -> None:
        """Take in one run."""
        where = f"{run.program} under {run.start}"
        self.runs += 1
        self.verdicts += len(run.verdicts)
        self.checks |= {verdict.check for verdict in run.verdicts}
        if run.ended_because or run.status or run.trace is None:
            self.unexpected.append(f"{where}: {run.ended_because or 'failed'}\n{run.output}")
            return
        for verdict in run.verdicts:
            if not verdict.holds:
                facts = "".join(f"\n    {fact(run.trace, one, 'en')}" for one in verdict.evidence)
                self.unexpected.append(f"{where}: {title(run.trace, verdict)}: {told(run.trace, verdict, 'en')}{facts}")


@contextlib.contextmanager
def load() -> Iterator[None]:
    """All cores busy while the block lasts."""
    busy = [subprocess.Popen([sys.executable, "-c", BUSY]) for _ in range(os.cpu_count() or 1)]
    try:
        yield
    finally:
        for process in busy:
            process.kill()
            process.wait()


def programs(folder: Path) -> list[Program]:
    """The correct programs, those of this folder's own written into *folder*."""
    root = folder / "snippets"
    found = []
    for name, text in PROGRAMS.items():
        path = root / "en" / "correct" / f"{name}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.lstrip(), encoding="utf-8")
        found.append(Program.load(path, root))
    site = Snippets(PROJECT / "snippets")
    return [*found, *(site.program("en", name) for name in OF_THE_SITE)]


def alarms(runs: int, folder: Path) -> Alarms:
    """Judge so many *runs* of correct programs under load."""
    interpreter = Interpreter.current()
    found = Alarms()
    starts, all_ = interpreter.start_methods, programs(folder)
    kinds = [(program, starts[(place + turn) % len(starts)]) for turn in range(len(starts)) for place, program in enumerate(all_)]
    with load(), ThreadPoolExecutor(max_workers=2 * (os.cpu_count() or 1)) as pool:
        some = itertools.islice(itertools.cycle(kinds), runs)
        for run in pool.map(lambda kind: execute(kind[0], kind[1], interpreter), some):
            found.judge(run)
    return found


def main() -> int:
    """Print what came out."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    with tempfile.TemporaryDirectory() as folder:
        found = alarms(runs, Path(folder))
    lines = [f"{found.runs} runs, {found.verdicts} verdicts, {len(found.unexpected)} unexpected", *found.unexpected]
    sys.stdout.write("\n".join(lines) + "\n")
    return 1 if found.unexpected else 0


if __name__ == "__main__":
    sys.exit(main())
