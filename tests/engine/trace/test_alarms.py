"""Correct programs under load: no check fails on them. ``python -m tests.alarms`` does it at length."""

from __future__ import annotations

from pathlib import Path

from mpguide.trace.checks import CHECKS
from tests.alarms import alarms
from tests.engine.trace.correct import PROGRAMS


def test_no_check_fails_on_a_correct_run(tmp_path: Path) -> None:
    """One run of each of the small programs, which exercise every check, under the start methods in turn."""
    found = alarms(len(PROGRAMS), tmp_path)
    assert found.unexpected == []
    assert found.checks == set(CHECKS)
