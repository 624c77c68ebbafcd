"""Short ways to ask for one verdict on a trace written by hand."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from mpguide.trace.checks import Verdict, find
from mpguide.trace.model import Trace
from tests.engine.trace.synthetic import trace

Told = tuple[int, int, list[str]]
"""How many times something was checked, how many times it went wrong, and what shows it."""


def told(verdict: Verdict) -> Told:
    """A verdict as plain values."""
    assert verdict.holds is (verdict.violations == 0)
    return verdict.count, verdict.violations, [one.kind for one in verdict.evidence]


def judged(name: str, *lines: str, **changes: Any) -> Told:
    """What the check *name* says of the trace that *lines* tell."""
    return told(find(trace(*lines, **changes), name))


def silent(name: str, *lines: str, **changes: Any) -> None:
    """Assert that the check *name* had nothing to check."""
    with pytest.raises(LookupError, match="no verdict"):
        find(trace(*lines, **changes), name)


def with_process(trace: Trace, name: str, **facts: Any) -> Trace:
    """*trace*, with other *facts* about one of its processes."""
    processes = tuple(replace(one, **facts) if one.name == name else one for one in trace.processes)
    return replace(trace, processes=processes)
