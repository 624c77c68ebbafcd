"""CPython's own tests of processes must not notice the recorder: ``python -m tests.cpython [--python PATH]``.

They are run without the recorder and with it, by this Python or the one at PATH, and the outcome of each test is compared. The
tests of a busy machine fail now and then, so what differs is run again, both ways, and counts only if it differs again.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from pathlib import Path

from mpguide import recorder

SUITES = (
    "test_multiprocessing_fork",
    "test_multiprocessing_spawn",
    "test_multiprocessing_forkserver",
    "test_multiprocessing_main_handling",
    "test_concurrent_futures",
)
TIME_LIMIT = 240
"""Seconds after which a suite that hangs says where, and fails."""
AGAIN = 3
"""How often what differs is run again."""

Outcomes = dict[str, str]
"""By the name of each test: ``passed``, ``skipped``, ``failure`` or ``error``."""


def outcomes(python: str, *, recorded: bool, tests: Iterable[str] = ()) -> Outcomes:
    """What became of each test (of *tests* only, if there are any)."""
    with tempfile.TemporaryDirectory(prefix="cpython-") as name:
        folder = Path(name)
        report = folder / "report.xml"
        chosen = [word for test in tests for word in ("--match", test)]
        options = ["-j", str(os.cpu_count()), "--timeout", str(TIME_LIMIT), "--junit-xml", str(report), *chosen]
        began = time.perf_counter()
        environment = {**_plain(), **(_recorded(folder) if recorded else {})}
        command = [python, "-m", "test", *options, *SUITES]
        answer = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)
        if not report.exists():
            sys.exit(f"{python} has no tests of its own, or they could not be run:\n{answer.stdout}{answer.stderr}")
        found = _read(report)
        how = f"recorded, {len(list(folder.glob('trace/*.rec')))} files of records" if recorded else "not recorded"
        print(f"{how}: {len(found)} tests, {_count(found)}, {time.perf_counter() - began:.0f} s", flush=True)
        for test, outcome in sorted(found.items()):
            if outcome in ("failure", "error"):
                print(f"  {outcome}: {test}", flush=True)
    return found


def _plain() -> Mapping[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "MPGUIDE"))}


def _recorded(folder: Path) -> Mapping[str, str]:
    return {
        "PYTHONPATH": str(recorder.INJECT),
        recorder.NOTES: str(folder / "notes"),
        recorder.TRACE: str(folder / "trace"),
    }


def _read(report: Path) -> Outcomes:
    found: Outcomes = {}
    for case in ET.parse(report).iter("testcase"):
        kinds = [child.tag for child in case if child.tag in ("failure", "error", "skipped")]
        found[case.attrib["name"]] = kinds[0] if kinds else "passed"
    return found


def _count(found: Outcomes) -> str:
    counts = {kind: list(found.values()).count(kind) for kind in ("passed", "skipped", "failure", "error")}
    return ", ".join(f"{count} {kind}" for kind, count in counts.items() if count)


def differences(plain: Outcomes, told: Outcomes) -> list[str]:
    """The tests that did not end equally."""
    return sorted(test for test in plain | told if plain.get(test) != told.get(test))


def main() -> None:
    """Run, compare, and say what differs."""
    parser = argparse.ArgumentParser(prog="python -m tests.cpython", description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--python", default=sys.executable, help="the Python whose tests are run")
    python = parser.parse_args().python
    plain, told = outcomes(python, recorded=False), outcomes(python, recorded=True)
    different = differences(plain, told)
    for _ in range(AGAIN):
        if different:
            print("different:", *(f"  {test}: {plain.get(test)} / {told.get(test)}" for test in different), sep="\n", flush=True)
            plain = outcomes(python, recorded=False, tests=different)
            told = outcomes(python, recorded=True, tests=different)
            different = differences(plain, told)
    if different:
        sys.exit("\n".join(["not the same with the recorder:", *different]))
    print("the same with the recorder as without")


if __name__ == "__main__":
    main()
