"""``python -m mpguide run``: one run of one program, on the spot."""

from __future__ import annotations

import sys
import threading
from concurrent.futures import ThreadPoolExecutor

from mpguide.commands.project import find_program, interpreter
from mpguide.programs import Program
from mpguide.runs import Interpreter, Run, execute
from mpguide.runs.sweep import guarded, sweep


def run(word: str, start: str | None, python: str | None) -> int:
    """Run the program *word*; its output goes to standard output, all else to standard error; its exit status is ours."""
    program, chosen = find_program(word), interpreter(python)
    sweep()
    result = _run(program, start or chosen.default_start(), chosen)
    if result.needs:
        print(f"mpguide: {program.include} needs {result.needs}, this is Python {_number(result)}", file=sys.stderr)
        return 2
    sys.stdout.write(result.output)
    sys.stdout.flush()
    print(
        f"-- Python {_number(result)} · {result.system} · {result.cores} cores · {result.start} · {result.seconds:.2f} s"
        f" · exit status {result.status}",
        file=sys.stderr,
    )
    for child in result.children:
        print(
            f"--   child {child.name}: exit code {child.exitcode}{' (asked to end)' if child.ended else ''}",
            file=sys.stderr,
        )
    faults = result.faults((result.status,))
    for fault in faults:
        print(f"-- {fault}", file=sys.stderr)
    if result.status:
        return result.status if result.status > 0 else 128 - result.status
    return 1 if faults else 0


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
