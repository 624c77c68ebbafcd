"""Traces written by hand, for tests of what reads them.

``trace("lock: Lock", "A acquired lock", "B waits lock", "A releases lock", "B acquired lock b=1", "B releases lock")``: one
event a millisecond. Processes and objects appear as they are named; ``main`` is the main process. ``@7`` before an event sets the
time in ms. ``a=``, ``b=``, ``item=``, ``thread=`` give its numbers; a process may be named there: ``main joins - a=A``.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from mpguide.trace.model import Event, Process, Shared, Trace

MS = 1_000_000
_DECLARATION = re.compile(r"(?P<name>[\w\[\].]+): (?P<kind>\w+)(?P<facts>( \w+=\w+)*)")
_EVENT = re.compile(
    r"(?:@(?P<at>[\d.]+) )?(?P<process>\w+) (?P<kind>[a-z ]+?)(?: (?P<object>[\w\[\].]+|-))?(?P<facts>( \w+=-?\w+)*)"
)


def trace(*lines: str, **changes: Any) -> Trace:
    """The trace that *lines* tell; *changes* are further attributes of it."""
    names: list[str] = ["main"]
    objects: dict[str, Shared] = {}
    events: list[Event] = []
    time = 0
    for line in lines:
        if declared := _DECLARATION.fullmatch(line):
            facts = {key: _fact(value, objects) for key, value in _facts(declared)}
            objects[declared["name"]] = Shared(len(objects), declared["kind"], declared["name"], len(objects) + 1, **facts)
            continue
        told = _EVENT.fullmatch(line)
        assert told, f"cannot read {line!r}"
        time = int(float(told["at"]) * MS) if told["at"] else time + MS
        number = objects[told["object"]].number if told["object"] not in (None, "-") else -1
        numbers = {key: _number(value, names) for key, value in _facts(told)}
        thread = numbers.pop("thread", 0)
        events.append(Event(time, _number(told["process"], names), thread, told["kind"], number, **numbers))
    return replace(Trace(_processes(names, events), tuple(objects.values()), events), **changes)


def _facts(match: re.Match[str]) -> list[tuple[str, str]]:
    return [(key, value) for key, _, value in (fact.partition("=") for fact in match["facts"].split())]


def _fact(value: str, objects: dict[str, Shared]) -> Any:
    if value in objects:
        return objects[value].number
    return int(value) if value.isdigit() else value


def _number(value: str, names: list[str]) -> int:
    if re.fullmatch(r"-?\d+", value):
        return int(value)
    if value not in names:
        names.append(value)
    return names.index(value)


def _processes(names: list[str], events: list[Event]) -> tuple[Process, ...]:
    """A process for each name, alive from its first event to its last; what it says of its end counts."""
    found = []
    for number, name in enumerate(names):
        own = [event for event in events if event.process == number]
        born, ended = (own[0].time, own[-1].time) if own else (0, 0)
        code = next((event.b for event in own if event.kind == "ends"), None)
        signalled = any(event.kind == "signals" and event.a == number for event in events)
        shown, target, parent = (name, "work", 0) if number else ("MainProcess", "", None)
        found.append(Process(number, shown, target, parent, born, ended, code, signalled))
    return tuple(found)
