"""What several checks ask of one trace, found out once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property
from operator import attrgetter

from mpguide.trace.model import NOT_OVER, Event, Process, Shared, Trace
from mpguide.trace.spans import Hold, Wait, effective, possessions, waits

LOCKS = frozenset({"Lock", "RLock"})
SEMAPHORES = frozenset({"Semaphore", "BoundedSemaphore"})
QUEUES = frozenset({"Queue", "JoinableQueue", "SimpleQueue"})

TIME_OVER = -256
"""What "joined" bears in the place of an exit code if the time was over."""

Thread = tuple[int, int]
"""Number of a process, and of its thread."""


class Facts:
    """A trace, and what follows from it."""

    def __init__(self, trace: Trace) -> None:
        self.trace = trace
        self._effective: dict[int, list[Event]] = {}

    def of_kinds(self, kinds: Iterable[str]) -> Iterator[Shared]:
        """The objects of these *kinds*."""
        return (shared for shared in self.trace.objects if shared.kind in kinds)

    def events(self, number: int) -> list[Event]:
        """What happened to the object *number*, without what was tried in vain."""
        if number not in self._effective:
            self._effective[number] = effective(self.trace.by_object[number])
        return self._effective[number]

    def possessions(self, number: int) -> tuple[list[Hold], list[Event]]:
        """Who held the object *number*, and the releases that gave nothing back."""
        return possessions(self.trace, number)

    def used_as_signal(self, number: int) -> bool:
        """Whether somebody released the object *number* without having it: then nobody owns what was acquired."""
        held, surplus = self.possessions(number)
        return bool(surplus) or any(hold.releaser not in (hold.process, -1) for hold in held)

    @property
    def waits(self) -> list[Wait]:
        """Every time of waiting of the run."""
        return waits(self.trace)

    @cached_property
    def started(self) -> frozenset[int]:
        """The processes that ``start()`` has begun."""
        return frozenset(event.number for event in self.trace.by_object[-1] if event.kind == "started" and event.a > 0)

    @cached_property
    def ends(self) -> dict[int, int]:
        """By the processes that said so: when their work ended."""
        return {event.process: event.time for event in self.trace.by_object[-1] if event.kind == "ends"}

    @cached_property
    def joined(self) -> dict[int, int]:
        """By the processes that were joined: when it was first known that they were gone."""
        found: dict[int, int] = {}
        for event in self.trace.by_object[-1]:
            if event.kind == "joined" and event.b != TIME_OVER and event.a >= 0:
                found.setdefault(event.number, event.time)
        return found

    @cached_property
    def gone(self) -> frozenset[int]:
        """The processes that were over when the recording was.

        Where one had too much to tell, the recording ends before the run: then only what stands in it counts.
        """
        found = {*self.ends, *self.joined}
        if not self.trace.full:
            found |= {process.number for process in self.trace.processes if self._over(process)}
        return frozenset(found)

    def _over(self, process: Process) -> bool:
        if process.exitcode is not None:
            return True
        return self.trace.complete and (process.number == 0 or process.signalled)

    def cut_short(self, number: int) -> bool:
        """Whether the process *number* may have done something that it could not record: it was killed, or not yet over."""
        process = self.trace.processes[number]
        return number not in self.gone or process.signalled or (process.exitcode or 0) < 0

    def last_time(self, time: int) -> int:
        """*time*, or the end of the recording if that comes first."""
        return min(time, self.trace.end)

    def next_time(self, event: Event) -> int:
        """When the thread of *event* did the next thing; ``NOT_OVER`` if it did none."""
        own = self.trace.by_process[event.process]
        for place in range(bisect_right(own, event.time, key=attrgetter("time")), len(own)):
            if own[place].thread == event.thread:
                return own[place].time
        return NOT_OVER

    def previous_time(self, event: Event) -> int:
        """When the thread of *event* had done the thing before; -1 if that was its first."""
        own = self.trace.by_process[event.process]
        for place in range(bisect_left(own, event.time, key=attrgetter("time")) - 1, -1, -1):
            if own[place].thread == event.thread:
                return own[place].time
        return -1
