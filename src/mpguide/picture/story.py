"""What a picture tells of a trace: lives, bars of holding, waiting and working, and marks; told once, drawn several times."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from math import isfinite
from operator import itemgetter
from typing import NamedTuple

from mpguide.picture.axis import Gaps, gaps
from mpguide.trace.model import NOT_OVER, Event, Process, Shared, Trace
from mpguide.trace.spans import LOCKS, Hold, holds, waits

COLOURS = ("c1", "c2", "c3", "c4")
QUEUES = frozenset({"Queue", "JoinableQueue", "SimpleQueue", "Pipe"})
VAIN = frozenset({"gave up", "put full", "get empty", "receive failed", "broken"})
"""How a time of waiting ends that was in vain."""
FINE = 8000
"""More moments than this in a picture cannot be told apart."""
FEW = 30
"""So many reads and writes are told one by one."""
POOLS = frozenset({"Pool", "ProcessPoolExecutor"})


class Bar(NamedTuple):
    """Something that a process did for a while.

    Attributes:
        process: its number.
        start: when it began.
        end: when it was over, within the life of the process.
        form: ``hold``, ``wait``, ``join`` or ``task``.
        object: number of the object that it is about, that of the owner for a lock that belongs to another object; -1 for none.
        number: for a task its number, for a join the process waited for.
        never: whether it was never over.
        vain: whether it was waited for in vain.
    """

    process: int
    start: int
    end: int
    form: str
    object: int
    number: int = 0
    never: bool = False
    vain: bool = False


class Dense(NamedTuple):
    """Very many bars of a process.

    Attributes:
        object: number of the object that most of them are about.
        held: those of holding it, and of tasks.
        waited: those of waiting for it.
    """

    object: int
    held: list[Bar]
    waited: list[Bar]


class Life(NamedTuple):
    """A process from birth to end.

    Attributes:
        start: its birth, or the beginning of the picture.
        end: its last sign of life, or when it was killed.
        code: its exit code, None if nobody learned of it.
    """

    start: int
    end: int
    code: int | None

    @property
    def failed(self) -> bool:
        """Whether it did not end well."""
        return self.code not in (None, 0)


class Birth(NamedTuple):
    """That a process started another."""

    parent: int
    child: int
    time: int


@dataclass(frozen=True)
class Story:
    """What a picture tells of *trace*.

    Attributes:
        trace: what happened.
        stretches: by the processes that it is about, what a magnifier shows; it is looked for once.
    """

    trace: Trace
    stretches: dict[tuple[int, ...], tuple[int, int, tuple[int, ...]] | None] = field(default_factory=dict)
    _dense: dict[int, Dense] = field(default_factory=dict)
    _writes: dict[int, list[tuple[int, float]]] = field(default_factory=dict)

    @cached_property
    def start(self) -> int:
        """The first ``start()``, or the first event where no process is started: zero of the time axis."""
        events = self.trace.events
        return next((event.time for event in events if event.kind == "starts"), events[0].time if events else 0)

    @cached_property
    def end(self) -> int:
        """The last event."""
        return max(self.trace.end, self.start + 1)

    @cached_property
    def lives(self) -> list[Life]:
        """By the number of the process."""
        killed = {event.a: event.time for event in self._of("signals")}
        found = []
        for process in self.trace.processes:
            code = 0 if process.number == 0 and process.exitcode is None and self.trace.complete else process.exitcode
            hit = killed.get(process.number, 0) if code is None or code < 0 else 0
            last = max(process.ended, hit)
            if process.number == 0 and self.trace.complete:
                last = self.end  # it waits for its children, even where it has nothing more to tell
            found.append(Life(max(process.born, self.start), max(last, self.start), code))
        return found

    @cached_property
    def births(self) -> list[Birth]:
        """Who started whom, and when ``start()`` was called."""
        begun: dict[tuple[int, int], int] = {}
        found: dict[int, Birth] = {}
        for event in self._of("starts", "started"):
            if event.kind == "starts":
                begun[event.process, event.b] = event.time
            elif event.number > 0:
                found[event.number] = Birth(event.process, event.number, begun.get((event.process, event.b), event.time))
        for process in self.trace.processes:
            if process.parent is not None and process.number not in found and process.born >= self.start:
                found[process.number] = Birth(process.parent, process.number, process.born)
        return sorted(found.values(), key=lambda birth: birth.child)

    def _of(self, *kinds: str) -> Iterator[Event]:
        """The events of no object that are of these *kinds*."""
        return (event for event in self.trace.by_object.get(-1, ()) if event.kind in kinds)

    def root(self, number: int) -> int:
        """The object that the program knows: the owner of a lock that belongs to another object."""
        owner = self.trace.objects[number].owner if number >= 0 else None
        return number if owner is None else owner

    @cached_property
    def holds(self) -> dict[int, list[Hold]]:
        """By lock or semaphore: who had it from when to when, once the picture has begun.

        A semaphore that begins with nothing to give is a signal, which nobody has.
        """
        locks = [shared.number for shared in self.trace.objects if shared.kind in LOCKS and shared.value]
        return {number: [hold for hold in holds(self.trace, number) if hold.end > self.start] for number in locks}

    @cached_property
    def bars(self) -> dict[int, list[Bar]]:
        """By process, in the order of their beginnings."""
        found: dict[int, list[Bar]] = {process.number: [] for process in self.trace.processes}
        for bar in (*self._holding(), *self._waiting(), *self._working()):
            if bar.end >= self.start:
                found[bar.process].append(bar)
        for bars in found.values():
            bars.sort(key=itemgetter(1))
        return found

    def _bar(self, process: int, start: int, end: int, form: str, number: int, *, other: int = 0) -> Bar:
        last = max(self.lives[process].end, start)
        return Bar(process, max(start, self.start), min(end, last), form, number, other, end == NOT_OVER)

    def _holding(self) -> Iterator[Bar]:
        for number, found in self.holds.items():
            root = self.root(number)
            for hold in found:  # often very many: those that are over within the picture need no second look
                if hold.start >= self.start and hold.end <= self.lives[hold.process].end:
                    yield Bar(hold.process, hold.start, hold.end, "hold", root)
                else:
                    yield self._bar(hold.process, hold.start, hold.end, "hold", root)

    def _waiting(self) -> Iterator[Bar]:
        """Times of waiting, but for those that are part of another: ``Condition.wait()`` waits for the lock as well."""
        until: dict[tuple[int, int], int] = {}
        for wait in waits(self.trace):
            thread = (wait.process, wait.thread)
            if wait.start < until.get(thread, -1):
                continue
            until[thread] = wait.end
            if wait.kind == "joins":
                yield self._bar(wait.process, wait.start, wait.end, "join", -1, other=wait.other)
            else:
                bar = self._bar(wait.process, wait.start, wait.end, "wait", self.root(wait.object))
                yield bar._replace(vain=wait.outcome in VAIN)

    def _working(self) -> Iterator[Bar]:
        for shared in self.trace.objects:
            if shared.kind not in POOLS:
                continue
            begun: dict[tuple[int, int], Event] = {}
            for event in self.trace.by_object[shared.number]:
                key = (event.process, event.thread)
                if event.kind == "task begins":
                    begun[key] = event
                elif event.kind == "task ends" and key in begun:
                    yield self._bar(event.process, begun.pop(key).time, event.time, "task", shared.number, other=event.number)
            for event in begun.values():
                yield self._bar(event.process, event.time, NOT_OVER, "task", shared.number, other=event.number)

    def dense(self, process: int) -> Dense:
        """The bars of a process that has very many."""
        if process not in self._dense:
            bars = [bar for bar in self.bars[process] if bar.form != "join"]
            about = Counter(map(itemgetter(4), bars)).most_common(1)[0][0]
            own = [bar for bar in bars if bar.object == about]
            held = [bar for bar in own if bar.form != "wait"]
            self._dense[process] = Dense(about, held, [bar for bar in own if bar.form == "wait"])
        return self._dense[process]

    def writes(self, number: int) -> list[tuple[int, float]]:
        """The times of the writes to a Value and what was written; of very many those that can be told apart.

        What is no finite number has no height in a drawing.
        """
        if number not in self._writes:
            written = [
                (event[0], event[5]) for event in self.trace.by_object[number] if event[3] == "writes" and isfinite(event[5])
            ]
            near = (self.end - self.start) // FINE if len(written) > FINE else 0
            kept: list[tuple[int, float]] = []
            for pair in reversed(written):  # the last of those that are near each other
                if not kept or kept[-1][0] - pair[0] >= near:
                    kept.append(pair)
            self._writes[number] = kept[::-1]
        return self._writes[number]

    @cached_property
    def objects(self) -> list[Shared]:
        """The objects that the program knows and that were used in the picture, in the order of their creation."""
        used = {
            self.root(shared.number)
            for shared in self.trace.objects
            if (events := self.trace.by_object[shared.number]) and events[-1].time >= self.start
        }
        return [shared for shared in self.trace.objects if shared.number in used]

    @cached_property
    def colours(self) -> dict[int, str]:
        """By object: the class of its colour."""
        return {shared.number: COLOURS[place % len(COLOURS)] for place, shared in enumerate(self.objects)}

    @cached_property
    def values(self) -> list[Shared]:
        """The Values and Arrays that are used in the picture."""
        return [shared for shared in self.objects if shared.kind in ("Value", "Array")]

    @cached_property
    def reads_and_writes(self) -> list[Event]:
        """All accesses to Values and Arrays in the order of time; none if they are more than a few."""
        found: list[Event] = []
        for shared in self.values:
            events = self.trace.by_object[shared.number]
            if len(events) > 8 * FEW:
                return []
            found += [event for event in events if event.kind in ("reads", "writes") and event.time >= self.start]
        return sorted(found, key=lambda event: event.time) if len(found) <= FEW else []

    @cached_property
    def gaps(self) -> Gaps:
        """How far apart the events are."""
        return gaps([event[0] for event in self.trace.events], self.start, self.end)

    @cached_property
    def names(self) -> dict[int, str]:
        """By object: how the picture calls it; of several with one name, all but the first bear a number."""
        seen: dict[str, int] = {}
        found: dict[int, str] = {}
        for shared in self.trace.objects:
            name = shared.name or shared.kind
            if shared.owner is None:
                seen[name] = seen.get(name, 0) + 1
            found[shared.number] = f"{name} ({seen[name]})" if seen.get(name, 0) > 1 else name
        return found

    def process(self, number: int) -> Process:
        """A process by its number."""
        return self.trace.processes[number]
