"""A trace for Perfetto (https://ui.perfetto.dev) in Chrome's trace event format.

Each process has a track for each of its threads, with its life and what it waited for, and one for each object that it held:
slices of one track must nest, and possessions of two locks need not. Arrows lead from a start to the life that it began, from an
end to the ``join()`` that it ended, and from each item put to where it was taken out.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cached_property
from math import isfinite
from typing import Any

from mpguide.picture.story import QUEUES, Story
from mpguide.trace.collector import without_collector
from mpguide.trace.model import Event, Trace
from mpguide.trace.spans import waits

MOST = 60_000
"""More slices than this are left out, the latest first: a file must be opened in a moment."""
TINY = 1
"""Nanoseconds of the slice of what has no length: an arrow needs one to hold on to."""
_HELD = 100
"""Tracks of what is held are numbered from here, those of threads below."""
_BY_PROCESS = 100_000

Entry = dict[str, Any]


class _Whole(Story):
    """A story that begins with the first event rather than with the first ``start()``."""

    @cached_property
    def start(self) -> int:
        """The first event."""
        return 0


@without_collector()
def perfetto(trace: Trace) -> str:
    """*trace* as JSON, in UTF-8 when it is written."""
    entries = _Writer(_Whole(trace)).entries()
    return json.dumps({"traceEvents": entries, "displayTimeUnit": "ns"}, ensure_ascii=False, separators=(",", ":"))


class _Writer:
    def __init__(self, story: _Whole) -> None:
        self.story = story
        self.trace = story.trace
        self.tracks: dict[tuple[int, int, int], int] = {}
        self.flows = 0

    def entries(self) -> list[Entry]:
        """The names of all tracks, then what is on them, in the order of time."""
        found = sorted([*self._lives(), *self._waits(), *self._holds(), *self._tasks(), *self._counters()], key=_time)
        kept = [*found[:MOST], *(entry for entry in found[MOST:] if entry.get("cat") == "life")]
        if len(found) > MOST:
            left = len(found) - len(kept)
            mark = f"{left:,} more slices are left out from here on"
            kept.append({"ph": "i", "s": "g", "name": mark, "pid": 1, "tid": self._thread(0, 0), "ts": found[MOST]["ts"]})
        flows = sorted([*self._births(), *self._ends(), *self._items()] if len(found) <= MOST else self._births(), key=_time)
        return [*self._names(), *kept, *flows]

    def _thread(self, process: int, thread: int) -> int:
        return (process + 1) * _BY_PROCESS + thread

    def _slice(self, name: str, process: int, track: int, start: int, end: int, **more: object) -> Entry:
        length = max(end - start, TINY) / 1000
        return {"ph": "X", "name": name, "pid": process + 1, "tid": track, "ts": start / 1000, "dur": length, **more}

    def _lives(self) -> Iterator[Entry]:
        """Lives, and the calls of start() within them."""
        for process, life in zip(self.trace.processes, self.story.lives, strict=True):
            name = f"{process.target}()" if process.target else process.name
            told = {"exitcode": process.exitcode}
            # A little longer than what is in it, which may end with it.
            yield self._slice(
                name, process.number, self._thread(process.number, 0), life.start, life.end + 10, cat="life", args=told
            )
        begun: dict[tuple[int, int, int], int] = {}
        for event in self.trace.by_object.get(-1, ()):
            key = event.process, event.thread, event.b
            if event.kind == "starts":
                begun[key] = event.time
            elif event.kind == "started" and key in begun:
                track = self._thread(event.process, event.thread)
                yield self._slice("start()", event.process, track, begun[key], event.time, cat="life")

    def _waits(self) -> Iterator[Entry]:
        for wait in waits(self.trace):
            end = max(wait.start, min(wait.end, self.story.lives[wait.process].end))
            if wait.other >= 0:
                name = f"join {self.trace.processes[wait.other].name}"
            else:
                name = f"wait: {self.story.names[wait.object]}" if wait.object >= 0 else wait.kind
            told = {"outcome": wait.outcome or "never over"}
            yield self._slice(name, wait.process, self._thread(wait.process, wait.thread), wait.start, end, cat="wait", args=told)

    def _holds(self) -> Iterator[Entry]:
        """Each possession on the first track of its object where it overlaps no other."""
        for number, holds in self.story.holds.items():
            free: dict[int, list[int]] = {}
            for hold in holds:
                end = max(hold.start + TINY, min(hold.end, self.story.lives[hold.process].end))
                until = free.setdefault(hold.process, [])
                slot = next((slot for slot, time in enumerate(until) if time <= hold.start), len(until))
                until[slot : slot + 1] = [end]
                track = self._held(hold.process, number, slot)
                yield self._slice(self.story.names[number], hold.process, track, hold.start, end, cat="hold")

    def _held(self, process: int, number: int, slot: int) -> int:
        key = process, number, slot
        if key not in self.tracks:
            self.tracks[key] = (process + 1) * _BY_PROCESS + _HELD + len(self.tracks)
        return self.tracks[key]

    def _tasks(self) -> Iterator[Entry]:
        """Tasks of pools, on tracks of their own as well: a task may wait, and may outlast what is known of its worker."""
        for bars in self.story.bars.values():
            for bar in bars:
                if bar.form == "task":
                    track = self._held(bar.process, bar.object, 0)
                    yield self._slice(f"task {bar.number}", bar.process, track, bar.start, bar.end, cat="task")

    def _counters(self) -> Iterator[Entry]:
        """How many items are in a queue, what a value is; and the moments of putting and getting."""
        for shared in self.trace.objects:
            items = 0
            for event in self.trace.by_object[shared.number]:
                name = self.story.names[shared.number]
                if event.kind in ("puts", "sends", "got", "received"):
                    items = max(0, items + (1 if event.kind in ("puts", "sends") else -1))
                    yield self._moment(
                        event, {"puts": "put", "sends": "send", "got": "get", "received": "recv"}[event.kind], name
                    )
                    yield self._counter(f"{name}: items", shared.creator, event.time, items)
                elif event.kind == "writes" and shared.length == 1 and isfinite(event.a):  # JSON knows no others
                    yield self._counter(name, shared.creator, event.time, event.a)
                elif event.kind in ("sets", "clears", "notifies"):
                    yield self._moment(event, {"sets": "set", "clears": "clear", "notifies": "notify"}[event.kind], name)

    def _moment(self, event: Event, what: str, name: str) -> Entry:
        track = self._thread(event.process, event.thread)
        return self._slice(f"{what}: {name}", event.process, track, event.time, event.time + TINY, cat="event")

    def _counter(self, name: str, process: int, time: int, value: float) -> Entry:
        return {"ph": "C", "name": name, "pid": process + 1, "ts": time / 1000, "args": {"value": value}}

    # Arrows

    def _flow(self, name: str, start: tuple[int, int, int], end: tuple[int, int, int]) -> Iterator[Entry]:
        """An arrow between two slices, each given by process, track and a time within it."""
        self.flows += 1
        for (process, track, time), way in ((start, {"ph": "s"}), (end, {"ph": "f", "bp": "e"})):
            yield {**way, "id": self.flows, "name": name, "cat": "flow", "pid": process + 1, "tid": track, "ts": time / 1000}

    def _births(self) -> Iterator[Entry]:
        for birth in self.story.births:
            thread = next((event.thread for event in self._started() if event.a == birth.child), None)
            if thread is not None:
                there = birth.child, self._thread(birth.child, 0), self.story.lives[birth.child].start
                yield from self._flow("start", (birth.parent, self._thread(birth.parent, thread), birth.time), there)

    def _started(self) -> list[Event]:
        return [event for event in self.trace.by_object.get(-1, ()) if event.kind == "started"]

    def _ends(self) -> Iterator[Entry]:
        for wait in waits(self.trace):
            if wait.other > 0 and wait.outcome == "joined":
                end = self.story.lives[wait.other].end
                if wait.start <= end <= wait.end:
                    there = wait.process, self._thread(wait.process, wait.thread), wait.end - TINY
                    yield from self._flow("exit", (wait.other, self._thread(wait.other, 0), end), there)

    def _items(self) -> Iterator[Entry]:
        for shared in self.trace.objects:
            sent: dict[int, Event] = {}
            for event in self.trace.by_object[shared.number] if shared.kind in QUEUES else ():
                if event.kind in ("puts", "sends"):
                    sent[event.item] = event
                elif event.kind in ("got", "received") and event.item in sent and event.item >= 0:
                    put = sent[event.item]
                    start, end = ((one.process, self._thread(one.process, one.thread), one.time) for one in (put, event))
                    yield from self._flow("item", start, end)

    def _names(self) -> Iterator[Entry]:
        """What processes and tracks are called."""
        threads = {(event.process, event.thread) for event in self.trace.events} | {(p.number, 0) for p in self.trace.processes}
        for process in self.trace.processes:
            yield self._meta("process_name", process.number, 0, name=process.name)
            yield self._meta("process_sort_index", process.number, 0, sort_index=process.number)
        for number, thread in sorted(threads):
            name = "life, waits" if thread == 0 else f"thread {thread + 1}"
            yield self._meta("thread_name", number, self._thread(number, thread), name=name)
        for (number, held, _), track in self.tracks.items():
            kind = "runs" if self.trace.objects[held].kind in ("Pool", "ProcessPoolExecutor") else "holds"
            yield self._meta("thread_name", number, track, name=f"{kind} {self.story.names[held]}")

    def _meta(self, what: str, process: int, track: int, **told: object) -> Entry:
        return {"ph": "M", "name": what, "pid": process + 1, "tid": track or self._thread(process, 0), "args": told}


def _time(entry: Entry) -> tuple[float, float]:
    """Outer slices before inner ones that begin with them."""
    return entry["ts"], -entry.get("dur", 0.0)
