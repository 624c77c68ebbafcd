"""Traces to be drawn: one for each thing that a picture can show."""

from __future__ import annotations

import random
from dataclasses import replace

from mpguide.trace.model import Event, Process, Shared, Trace
from tests.engine.trace.synthetic import trace

START = ("main starts - b=1", "main started - a=A b=1", "main starts - b=2", "main started - a=B b=2", "A begins", "B begins")

LOCK = trace(
    "cerrojo: Lock",
    *START,
    "@12 A acquired cerrojo",
    "@13 B waits cerrojo",
    "@29 A releases cerrojo",
    "@29.1 B acquired cerrojo b=1",
    "@31 main joins - a=A",
    "@39 A ends",
    "@40 main joined - a=A",
    "@49 B releases cerrojo",
    "@59 B ends b=1",
)
DEADLOCK = trace(
    "left: Lock",
    "right: Lock",
    *START,
    "A acquired left",
    "B acquired right",
    "A waits right",
    "B waits left",
    "@500 main signals - a=A b=15",
    "@501 main signals - a=B b=15",
)
QUEUE = trace(
    "queue: Queue limit=2",
    *START,
    "main puts queue item=1",
    "A got queue item=1",
    "main puts queue item=2",
    "main puts queue item=3",
    "main put waits queue",
    "B got queue item=2",
    "main puts queue item=4",
    "A got queue item=3",
    "A got queue item=4",
    "A get waits queue",
    "@24 A get empty queue b=1",
    "A ends",
    "B ends",
)
MEETING = trace(
    "cita: Barrier limit=2",
    "listo: Event",
    "aforo: Semaphore value=2",
    "turno: Condition",
    *START,
    "A arrives cita",
    "@22 B arrives cita",
    "B passes cita",
    "A passes cita",
    "A acquired aforo",
    "B acquired aforo",
    "A event waits listo",
    "B condition waits turno",
    "@50 main sets listo",
    "A event passed listo b=1",
    "main notifies turno",
    "B condition woken turno b=1",
    "A releases aforo",
    "B releases aforo",
    "A ends",
    "B ends",
)
VALUES = trace(
    "saldo: Value typecode=i",
    "notas: Array typecode=i length=4",
    *START,
    "A reads saldo a=100",
    "B reads saldo a=100",
    "B writes saldo a=150",
    "A writes saldo a=150",
    "A writes notas a=7 b=0",
    "B writes notas a=9 b=3",
    "A ends",
    "B ends",
)
POOL = trace(
    "grupo: Pool limit=2",
    *START,
    "main submits grupo a=1 b=1",
    "main submits grupo a=2 b=1",
    "A task begins grupo a=1",
    "B task begins grupo a=2",
    "@14 A task ends grupo a=1",
    "@16 B task ends grupo a=2",
)
NASTY = trace("x: Lock", *START, "A acquired x", "A releases x", "A ends b=-9", "B ends")
NASTY = replace(
    NASTY,
    processes=tuple(replace(process, name=f"<b>&\"{process.name}'</b>", target="f<x>&") for process in NASTY.processes),
    objects=(replace(NASTY.objects[0], name="d['<script>'] & \"y\""),),
)
MANY = trace(
    *(f"lock[{number}]: Lock" for number in range(20)),
    *(f"main starts - b={number}" for number in range(1, 41)),
    *(f"P{number} begins" for number in range(1, 41)),
    *(f"P{number} acquired lock[{number % 20}]" for number in range(1, 41)),
    *(f"P{number} releases lock[{number % 20}]" for number in range(1, 41)),
    *(f"P{number} ends" for number in range(1, 41)),
)
LONG = replace(
    LOCK,
    processes=tuple(replace(p, name=f"{p.name}-{'muy-' * 20}{p.number}", target="calcula_" * 12) for p in LOCK.processes),
    objects=(replace(LOCK.objects[0], name="diccionario['" + "clave" * 20 + "']"),),
)


def hot(rounds: int, processes: int = 2, seed: int = 1) -> Trace:
    """A lock that *processes* take very often, and a value that they write under it."""
    chance = random.Random(seed)
    events = [Event(number * 1000, 0, 0, "starts", -1, number, number) for number in range(1, processes + 1)]
    events += [Event(500_000 + number, number, 0, "begins") for number in range(1, processes + 1)]
    time, holder = 600_000, 1
    for value in range(rounds):
        if chance.random() < 0.2:
            other = chance.randint(1, processes)
            if other != holder:
                events.append(Event(time - 1500, other, 0, "waits", 0, -1))
            holder = other
        for kind, number, a in (("acquired", 0, 0), ("reads", 1, value), ("writes", 1, value + 1), ("releases", 0, 0)):
            events.append(Event(time, holder, 0, kind, number, a))
            time += chance.randint(300, 900)
    events += [Event(time + number * 1000, number, 0, "ends") for number in range(1, processes + 1)]
    return _alive(events, processes, (Shared(0, "Lock", "cerrojo"), Shared(1, "Value", "total", typecode="i")))


def racing(rounds: int, seed: int = 1, lock: bool = False) -> Trace:
    """Two processes that add one to the same value; with *lock*, one addition after the other."""
    chance = random.Random(seed)
    events = [Event(number * 1000, 0, 0, "starts", -1, number, number) for number in (1, 2)]
    events += [Event(50_000 + number, number, 0, "begins") for number in (1, 2)]
    clock, left, had = {1: 60_000, 2: 61_000}, {1: rounds, 2: rounds}, {}
    value = 0
    while left:
        process = min(left, key=lambda process: clock[process])
        if process not in had:
            had[process] = value
            events.append(Event(clock[process], process, 0, "reads", 0, value))
            clock[process] += chance.randint(600, 2500)
            if lock:
                clock[3 - process] = max(clock[3 - process], clock[process] + 1)
            continue
        value = had.pop(process) + 1
        events.append(Event(clock[process], process, 0, "writes", 0, value))
        clock[process] += chance.randint(700, 3000)
        left[process] -= 1
        if not left[process]:
            del left[process]
    end = max(clock.values())
    events += [Event(end + number, number, 0, "ends") for number in (1, 2)]
    return _alive(events, 2, (Shared(0, "Value", "contador", typecode="i"),))


def _alive(events: list[Event], processes: int, objects: tuple[Shared, ...]) -> Trace:
    events.sort(key=lambda event: event.time)
    first = {event.process: event.time for event in reversed(events)}
    last = {event.process: event.time for event in events}
    lives = [Process(0, "MainProcess", born=0, ended=events[-1].time, exitcode=0)]
    for number in range(1, processes + 1):
        lives.append(Process(number, f"Process-{number}", "contar", 0, first[number], last[number], 0))
    return Trace(tuple(lives), objects, events)


ALL = {
    "lock": LOCK,
    "deadlock": DEADLOCK,
    "queue": QUEUE,
    "meeting": MEETING,
    "values": VALUES,
    "pool": POOL,
    "nasty": NASTY,
    "many": MANY,
    "long": LONG,
    "hot": hot(2000),
    "hotter": hot(4000, 6),
    "racing": racing(3000),
}
