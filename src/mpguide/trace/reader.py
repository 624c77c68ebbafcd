"""Read a recording: from what every process wrote to one trace of the run."""

from __future__ import annotations

import struct
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from mpguide.trace.collector import without_collector
from mpguide.trace.model import Event, Process, Shared, Trace
from mpguide.trace.names import name_of
from mpguide.trace.recording import Recording, layout, unpack

_OF_PROCESSES = frozenset({"started", "begins", "joins", "joined", "signals"})
"""Events whose a is a process."""
_OF_ITEMS = frozenset({"puts", "got", "sends", "received"})
"""Events of an item: its number is a, the process that made it b."""
_TRANSLATED = _OF_PROCESSES | _OF_ITEMS | {"starts"}
"""Events whose numbers mean something else in the trace than in the record."""
_LIMITS = ("maxsize", "parties", "workers")

MOST = 1_000_000
"""How many events a trace holds; what happened later is left out."""
SAMPLE = 500
"""Each so many records, one is looked at to find the time of the event number MOST."""

_Row = tuple[int, int, int, int, int, int, str]
"""Time, process id, thread, object id, a, b, kind."""


@without_collector()
def read(recording: bytes, *, complete: bool = True) -> Trace | None:
    """The trace of a *recording*; None if nothing was recorded.

    *complete* says whether the run ended by itself. What a process did after another had to stop recording is left out: from
    then on the record would not be whole. What comes after the first MOST events is left out too.
    """
    if not recording:
        return None
    parts = unpack(recording)
    full = {fact[1] for fact in parts.facts if fact[0] == "full"}
    rows = _rows(parts, full)
    processes = _processes(parts, rows)
    if not processes:
        return None
    objects = _Objects(parts, processes, rows)
    events = _events(rows, processes, objects)
    lives = _lives(processes, events)
    return Trace(lives, tuple(objects.shared), events, tuple(sorted(processes[pid].number for pid in full)), complete)


def _rows(parts: Recording, full: set[int]) -> list[_Row]:
    """The records of all processes in the order of time; those that do more than can be told come to *full*."""
    form, names = layout(parts.facts)
    kinds = ("", *names)
    told = _time_of_the_last(parts, form)
    full |= {pid for pid, data in parts.records.items() if _last_time(data, form) > told}
    horizon = min([told, *(_last_time(data, form) for pid, data in parts.records.items() if pid in full)])
    rows = [
        (time, pid, thread, number, a, b, kinds[code])
        for pid, data in parts.records.items()
        for time, thread, number, a, b, code in struct.iter_unpack(form, data)
        if 0 < code < len(kinds) and time <= horizon
    ]
    rows.sort(key=lambda row: row[0])
    return rows


def _time_of_the_last(parts: Recording, form: str) -> int:
    """The time of the last event that can be told, about the one with the number MOST."""
    size = struct.calcsize(form)
    if sum(len(data) for data in parts.records.values()) <= MOST * size:
        return 1 << 64
    places = ((data, place) for data in parts.records.values() for place in range(0, len(data) - size + 1, SAMPLE * size))
    samples = sorted(struct.unpack_from(form, data, place)[0] for data, place in places)
    return int(samples[MOST // SAMPLE])


def _last_time(data: bytes, form: str) -> int:
    size = struct.calcsize(form)
    return int(struct.unpack_from(form, data, len(data) - size)[0]) if len(data) >= size else 0


def _processes(parts: Recording, rows: list[_Row]) -> dict[int, Process]:
    """By their ids: the main process, those that the program started, in this order, and whoever else has left a record."""
    births = [(fact[1], fact[2]) for fact in parts.facts if fact[0] == "born"]
    if not births:
        return {}
    main = births[0][0]
    told = {fact[1]: fact[2:] for fact in parts.facts if fact[0] == "process"}
    others = dict.fromkeys([*told, *(row[1] for row in rows)])
    found = {main: Process(0, "MainProcess", pid=main)}
    parents = dict(births)
    for pid in others:
        if pid == main:
            continue
        parent, name, target, daemon = told.get(pid, (parents.get(pid, main), "", "", False))
        number = len(found)
        found[pid] = Process(number, name or f"pid {number}", target, parent=parent, daemon=daemon, pid=pid)
    codes = _exit_codes(parts)
    signalled = {fact[1] for fact in parts.facts if fact[0] == "signal"}
    return {
        pid: replace(
            process,
            parent=None if process.number == 0 else found[process.parent if process.parent in found else main].number,
            exitcode=codes.get(pid),
            signalled=pid in signalled,
        )
        for pid, process in found.items()
    }


def _exit_codes(parts: Recording) -> dict[int, int]:
    """What the parent learned of a child's end; where it learned nothing, what the child said last."""
    codes = {fact[1]: fact[3] for fact in parts.facts if fact[0] == "ends"}
    codes.update({fact[1]: fact[3] for fact in parts.facts if fact[0] == "exit"})
    return codes


class _Objects:
    """The objects of a recording by their ids."""

    def __init__(self, parts: Recording, processes: dict[int, Process], rows: list[_Row]) -> None:
        self.shared: list[Shared] = []
        self.numbers: dict[int, int] = {}
        self.second_ends: set[int] = set()
        """Ids of the second ends of pipes."""
        self._seen: Counter[tuple[int, Any]] = Counter()
        notes = [fact[1:] for fact in parts.facts if fact[0] == "object"]
        first_user = {row[3]: row[1] for row in reversed(rows)}
        for number, pid, kind, site, facts in notes:
            # The fork server, which may import the program, is no process of the trace: what it made is that of who uses it.
            creator = pid if pid in processes else first_user.get(number)
            if number not in self.numbers and creator is not None:
                name = name_of(site, parts.sources, self._seen[pid, site]) or kind
                self._seen[pid, site] += 1
                about = _about(facts)
                self._add(number, Shared(len(self.shared), kind, name, site[1], processes[creator].number, **about), facts)
        for number, _, kind, _, facts in notes:
            if number in self.numbers and facts.get("lock"):
                self._lock_of(self.numbers[number], kind, facts["lock"])

    def _add(self, number: int, shared: Shared, facts: dict[str, Any]) -> None:
        self.shared.append(shared)
        self.numbers[number] = shared.number
        for place, end in enumerate(facts.get("ends", ())):
            self.numbers[end] = shared.number
            if place:
                self.second_ends.add(end)

    def _lock_of(self, number: int, kind: str, lock: int) -> None:
        """Let the object know its lock: one of the program, or one that it made for itself."""
        owner = self.shared[number]
        if lock not in self.numbers:
            name = owner.name if kind == "Condition" else f"{owner.name}.get_lock()"
            self._add(lock, Shared(len(self.shared), "RLock", name, owner.line, owner.creator, owner=number), {})
        self.shared[number] = replace(owner, lock=self.numbers[lock])


def _about(facts: dict[str, Any]) -> dict[str, Any]:
    """The attributes of a Shared that the *facts* of a note give."""
    about: dict[str, Any] = {key: facts[key] for key in ("value", "typecode", "length") if key in facts}
    limit = next((facts[key] for key in _LIMITS if key in facts), 0)
    return {**about, "limit": max(limit, 0)}


def _events(rows: list[_Row], processes: dict[int, Process], objects: _Objects) -> list[Event]:
    """The records as events: ids become numbers, and the bits of a double the double."""
    numbers = {pid: process.number for pid, process in processes.items()}
    threads: dict[int, dict[int, int]] = {pid: {} for pid in processes}
    doubles = {shared.number for shared in objects.shared if shared.typecode in ("f", "d")}
    items: dict[tuple[int, int, int, bool], int] = {}
    children = {(row[1], row[5]): row[4] for row in rows if row[6] == "started"}
    start = rows[0][0] if rows else 0
    events = []
    for time, pid, ident, key, a, b, kind in rows:
        number = objects.numbers.get(key, -1) if key else -1
        if key and number < 0:
            continue  # of the standard library's own use
        thread = threads[pid].setdefault(ident, len(threads[pid]))
        first, second, item = a, b, -1
        if kind not in _TRANSLATED and number not in doubles:
            pass  # nearly all of them
        elif kind in _OF_PROCESSES:
            first = numbers.get(a, -1)
        elif kind == "starts":
            first = numbers.get(children.get((pid, b), 0), -1)
        elif kind in _OF_ITEMS:
            second = numbers.get(b, -1)
            if a:
                from_second_end = (key in objects.second_ends) is (kind == "sends")
                item = items.setdefault((number, b, a, from_second_end), len(items))
        elif number in doubles:
            first = struct.unpack("<d", struct.pack("<q", a))[0]
        events.append(Event(time - start, numbers[pid], thread, kind, number, first, second, item))
    return events


def _lives(processes: dict[int, Process], events: Iterable[Event]) -> tuple[Process, ...]:
    """The processes in their order, with the times of their first and last events."""
    first: dict[int, int] = {}
    last: dict[int, int] = {}
    started: dict[int, int] = {}
    for event in events:
        first.setdefault(event.process, event.time)
        last[event.process] = event.time
        if event.kind == "started":
            started[event.number] = event.time
    # A child that was killed at once has left nothing itself.
    return tuple(_alive(processes.values(), {**started, **first}, {**started, **last}))


def _alive(processes: Iterable[Process], first: dict[int, int], last: dict[int, int]) -> Iterator[Process]:
    for process in sorted(processes, key=lambda process: process.number):
        yield replace(process, born=first.get(process.number, 0), ended=last.get(process.number, 0))
