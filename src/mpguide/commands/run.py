"""``python -m mpguide run``: one run of one program, on the spot."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

from mpguide.commands.observe import Wanted, observed
from mpguide.commands.project import find_program, interpreter
from mpguide.programs import Program
from mpguide.runs import Interpreter, Run, execute
from mpguide.runs.sweep import guarded, sweep


def run(word: str, start: str | None, python: str | None, wanted: Wanted) -> int:
    """Run the program *word*; its output goes to standard output, all else to standard error; its exit status is ours."""
    program, chosen = find_program(word), interpreter(python)
    wanted.see_that_they_can_be_written()
    sweep()
    result = _run(program, start or chosen.default_start(), chosen)
    if result.needs:
        _say(f"mpguide: {program.include} needs {result.needs}, this is Python {_number(result)}")
        return 2
    sys.stdout.write(result.output)
    sys.stdout.flush()
    for line in [*_provenance(result), *observed(result), *wanted.write(result)]:
        _say(f"-- {line}")
    faults = result.faults((result.status,))
    for fault in faults:
        _say(f"-- {fault}")
    if result.status:
        return result.status if result.status > 0 else 128 - result.status
    return 1 if faults else 0


def _say(line: str) -> None:
    print(line, file=sys.stderr)


def _provenance(result: Run) -> Iterator[str]:
    yield (
        f"Python {_number(result)} · {result.system} · {result.cores} cores · {result.start} · {result.seconds:.2f} s"
        f" · exit status {result.status}"
    )
    for child in result.children:
        yield f"  child {child.name}: exit code {child.exitcode}{' (asked to end)' if child.ended else ''}"


def _run(program: Program, start: str, chosen: Interpreter) -> Run:
    """Run *program* in a thread: an interrupt, which reaches the main thread only, cannot hit the tidying up."""
    stop = threading.Event()

    def execute_guarded() -> Run:
        with guarded():
            return execute(program, start, chosen, stop)

    with ThreadPoolExecutor(1) as thread:
        future = thread.submit(execute_guarded)
        try:
            return future.result()
        finally:
            stop.set()


def _number(result: Run) -> str:
    return ".".join(map(str, result.python))
