"""Short ways to what a run has recorded."""

from __future__ import annotations

from mpguide.runs import Run
from mpguide.trace.model import Event, Process, Shared, Trace


def trace_of(run: Run) -> Trace:
    """The trace of *run*, which must have ended well and have one."""
    assert run.status == 0, run.output
    assert run.trace is not None, run.output
    return run.trace


def shared(trace: Trace, name: str) -> Shared:
    """The one object of that name that the program made itself."""
    (found,) = [thing for thing in trace.objects if thing.name == name and thing.owner is None]
    return found


def process(trace: Trace, name: str) -> Process:
    """The one process of that name."""
    (found,) = [one for one in trace.processes if one.name == name]
    return found


def events(trace: Trace, name: str, of: str = "") -> list[Event]:
    """The events of the object *name*, of the process *of* only if it is given."""
    found = trace.by_object[shared(trace, name).number]
    return [event for event in found if not of or trace.processes[event.process].name == of]


def kinds(trace: Trace, name: str, of: str = "") -> list[str]:
    """The kinds of those events."""
    return [event.kind for event in events(trace, name, of)]


def pairs(trace: Trace, name: str, of: str = "") -> list[tuple[str, int]]:
    """Their kinds with their number b."""
    return [(event.kind, event.b) for event in events(trace, name, of)]
