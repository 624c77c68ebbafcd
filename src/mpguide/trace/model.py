"""What happened in one run: its processes, the objects they shared, and the events between them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple

NOT_OVER = 1 << 62
"""The end of what has not ended when the recording does."""


@dataclass(frozen=True)
class Process:
    """One process of the run.

    Attributes:
        number: its place in ``Trace.processes``; the main process is 0.
        name: as ``Process.name``: ``MainProcess``, ``Process-1``.
        target: qualified name of the function that it runs; empty for the main process.
        parent: number of the process that started it, None for the main process.
        born: time of its first sign of life.
        ended: time of its last event, the end of its life as far as it is known.
        exitcode: as ``Process.exitcode``; None if nobody learned of it.
        signalled: whether its parent sent it a signal (``terminate()``, ``kill()``, ``interrupt()``).
        daemon: whether it is a daemon.
        pid: its process id in the run; pages do not show it.
    """

    number: int
    name: str
    target: str = ""
    parent: int | None = None
    born: int = 0
    ended: int = 0
    exitcode: int | None = None
    signalled: bool = False
    daemon: bool = False
    pid: int = 0


@dataclass(frozen=True)
class Shared:
    """One object that processes share.

    Attributes:
        number: its place in ``Trace.objects``.
        kind: its class as the manual calls it: ``Lock``, ``Queue``; the two ends of a pipe are one ``Pipe``.
        name: how the program calls it: ``lock``, ``locks[2]``, ``self.turn``; ``Lock`` if it has no name there.
        line: the line of the program that created it; 0 if that is not known.
        creator: number of the process that created it.
        value: initial value of a semaphore, 1 for a lock.
        limit: bound of a queue, parties of a barrier, workers of a pool; 0 for none.
        typecode: of a Value or Array, as ``array.typecode``; empty where it is no number.
        length: items of an Array, 1 for a Value.
        lock: number of the lock of a Condition, Value or Array; None without.
        owner: for the lock that a Condition, Value or Array made for itself, the number of that object.
    """

    number: int
    kind: str
    name: str
    line: int = 0
    creator: int = 0
    value: int = 1
    limit: int = 0
    typecode: str = ""
    length: int = 1
    lock: int | None = None
    owner: int | None = None


class Event(NamedTuple):
    """One event, with the words of ``mpguide_events.EVENTS``.

    Attributes:
        time: ns since the first event of the run.
        process: number of the process.
        thread: 0 for the thread that the process began with, then by first appearance.
        kind: what happened.
        object: number of the object, -1 where there is none.
        a: as the vocabulary says; where that is a pid, the number of the process (-1 if unknown); of a Value or Array of doubles,
            the double.
        b: the same.
        item: for events of queues and pipes: the number of the item in the whole trace, -1 if unknown.
    """

    time: int
    process: int
    thread: int
    kind: str
    object: int = -1
    a: float = 0
    b: int = 0
    item: int = -1

    @property
    def number(self) -> int:
        """``a`` where it counts or names something: everywhere but in what was read and written."""
        return int(self.a)


@dataclass(frozen=True)
class Trace:
    """The record of one run.

    Attributes:
        processes: the main process first, then in the order in which they were started.
        objects: in the order of their creation.
        events: in the order of time.
        full: numbers of the processes that stopped recording because they had too much to tell.
        complete: whether the run ended by itself; a run that was cut short has waits and holds that are not over.
        spans: what ``mpguide.trace.spans`` has found in it: checks and pictures ask for the same.
    """

    processes: tuple[Process, ...]
    objects: tuple[Shared, ...] = ()
    events: list[Event] = field(default_factory=list)
    full: tuple[int, ...] = ()
    complete: bool = True
    spans: dict[tuple[str, int], Any] = field(default_factory=dict, init=False, compare=False, repr=False)

    @cached_property
    def by_object(self) -> Mapping[int, list[Event]]:
        """The events of each object, in the order of time; those of no object under -1."""
        found: dict[int, list[Event]] = {-1: [], **{shared.number: [] for shared in self.objects}}
        for event in self.events:
            found[event.object].append(event)
        return found

    @cached_property
    def by_process(self) -> Mapping[int, list[Event]]:
        """The events of each process, in the order of time."""
        found: dict[int, list[Event]] = {process.number: [] for process in self.processes}
        for event in self.events:
            found[event.process].append(event)
        return found

    @property
    def end(self) -> int:
        """The time of the last event."""
        return self.events[-1].time if self.events else 0
