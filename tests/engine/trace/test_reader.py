"""From what the processes of a run wrote to one trace of it."""

from __future__ import annotations

import os
import struct
from pathlib import Path
from typing import Any

import pytest

from mpguide.trace import Event, Process, Trace, pack, read
from mpguide.trace.recording import unpack

LAYOUT = "<QQQqiI"
EVENTS = (
    "acquired",
    "started",
    "begins",
    "ends",
    "puts",
    "got",
    "sends",
    "received",
    "writes",
    "starts",
    "joined",
    "waits",
    "releases",
)
MAIN, CHILD, OTHER = 900, 41, 1000
LOCK, QUEUE, VALUE, GUARD, PIPE = 7, 8, 9, 10, 11
SITE = ("/tmp/run/program.py", 3, 3, 7, 13)
TEXT = "from multiprocessing import Lock\n\nlock = Lock()\n"


class Left:
    """What a run left: its notes and records."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.records = folder / "records"
        self.records.mkdir()
        self.note("layout", LAYOUT, EVENTS)
        self.note("born", MAIN, 1)
        (folder / "program.py").write_text(TEXT, encoding="utf-8")

    def note(self, *fact: object) -> None:
        """Note one fact."""
        with (self.folder / "notes").open("a", encoding="utf-8") as notes:
            notes.write(repr(fact) + "\n")

    def record(self, pid: int, *rows: tuple[Any, ...], file: int = 0, zeros: int = 3) -> None:
        """Let the process *pid* write *rows* (time, kind, object, a, b, thread) into a file of its own."""
        data = b""
        for time, kind, *rest in rows:
            number, a, b, thread = [*rest, 0, 0, 0, 1][: len(rest)] + [0, 0, 0, 1][len(rest) :]
            data += struct.pack(LAYOUT, time, thread, number, a, b, EVENTS.index(kind) + 1 if kind else 0)
        (self.records / f"{pid}-{file}.rec").write_bytes(data + b"\0" * zeros * struct.calcsize(LAYOUT))

    def packed(self) -> bytes:
        """The recording."""
        return pack(self.folder / "notes", self.records, self.folder)

    def trace(self) -> Trace:
        """The trace of the recording."""
        found = read(self.packed())
        assert found is not None
        return found


@pytest.fixture
def left(tmp_path: Path) -> Left:
    """A run that has only begun."""
    return Left(tmp_path)


def test_nothing_recorded_is_no_trace(left: Left) -> None:
    """A program that never imports multiprocessing leaves no record."""
    assert left.packed() == b""
    assert read(b"") is None


def test_a_recording_is_the_same_bytes_whenever_it_is_packed(left: Left) -> None:
    """So a figure that was drawn from it is found again."""
    left.record(MAIN, (5, "acquired", LOCK))
    first = left.packed()
    os.utime(left.records / f"{MAIN}-0.rec", (1, 1))
    assert left.packed() == first
    assert unpack(first).sources == {"program.py": TEXT}


def test_records_of_all_processes_are_one_story(left: Left) -> None:
    """In the order of time from the first on, each with its process and thread by number."""
    left.note("process", CHILD, MAIN, "Process-1", "work", False)
    left.note("object", LOCK, MAIN, "Lock", SITE, {})
    left.record(
        MAIN, (1000, "acquired", LOCK, 0, 0, 555), (1030, "acquired", LOCK, 0, 1, 777), (1040, "acquired", LOCK, 0, 0, 555)
    )
    left.record(CHILD, (1020, "waits", LOCK, -1, 0, 555))
    trace = left.trace()
    assert trace.events == [
        Event(0, 0, 0, "acquired", 0),
        Event(20, 1, 0, "waits", 0, -1),
        Event(30, 0, 1, "acquired", 0, 0, 1),
        Event(40, 0, 0, "acquired", 0),
    ]
    assert trace.by_object[0] == trace.events
    assert [event.time for event in trace.by_process[0]] == [0, 30, 40]
    assert trace.end == 40


def test_files_of_one_process_follow_one_another(left: Left) -> None:
    """By their numbers, not by their names."""
    for file in (0, 2, 10):
        left.record(MAIN, (file, "acquired", LOCK), file=file)
    left.note("object", LOCK, MAIN, "Lock", SITE, {})
    assert [event.time for event in left.trace().events] == [0, 2, 10]


def test_a_torn_record_is_none(left: Left) -> None:
    """A kill leaves a record without its code, or half a file; all others are read."""
    left.note("object", LOCK, MAIN, "Lock", SITE, {})
    left.record(MAIN, (1, "acquired", LOCK), (2, "", LOCK, 5), (3, "acquired", LOCK))
    with (left.folder / "notes").open("a") as notes:
        notes.write("('object', 8, 90")
    assert [event.time for event in left.trace().events] == [0, 2]


def test_processes_are_told_with_their_lives(left: Left) -> None:
    """The main process first, the others as they were started; who they were, and how they ended."""
    left.note("process", CHILD, MAIN, "first", "Class.method", False)
    left.note("process", OTHER, MAIN, "second", "work", True)
    left.note("signal", OTHER)
    left.note("ends", CHILD, "first", 3)
    left.note("exit", OTHER, "second", -15)
    left.record(MAIN, (10, "starts", 0, 0, 1), (12, "started", 0, CHILD, 1), (90, "joined", 0, CHILD, 3))
    left.record(CHILD, (27, "begins", 0, MAIN), (30, "ends", 0, 0, 3))
    left.record(OTHER, (25, "begins", 0, MAIN), (28, "acquired", LOCK))
    trace = left.trace()
    assert trace.processes == (
        Process(0, "MainProcess", "", None, 0, 80, None, pid=MAIN),
        Process(1, "first", "Class.method", 0, 17, 20, 3, pid=CHILD),
        Process(2, "second", "work", 0, 15, 15, -15, True, True, pid=OTHER),
    )
    assert [(event.kind, event.a) for event in trace.by_process[0]] == [("starts", 1), ("started", 1), ("joined", 1)]
    assert trace.by_process[1][0].a == 0


def test_a_child_that_left_nothing_is_known_by_its_start(left: Left) -> None:
    """Killed before it could say anything, it lived at the moment of its start."""
    left.note("process", CHILD, MAIN, "first", "work", False)
    left.record(MAIN, (10, "starts", 0, 0, 1), (12, "started", 0, CHILD, 1))
    assert left.trace().processes[1] == Process(1, "first", "work", 0, 2, 2, pid=CHILD)


def test_objects_have_the_names_of_the_program(left: Left) -> None:
    """What nobody has noted is the standard library's own and is left out."""
    left.note("object", LOCK, MAIN, "Lock", SITE, {})
    left.note("object", QUEUE, MAIN, "Queue", ("/tmp/run/program.py", 1, 1, 0, 4), {"maxsize": 3})
    left.record(MAIN, (1, "acquired", LOCK), (2, "acquired", 999), (3, "puts", QUEUE, 1, MAIN))
    trace = left.trace()
    assert [(shared.name, shared.kind, shared.line, shared.limit) for shared in trace.objects] == [
        ("lock", "Lock", 3, 0),
        ("Queue", "Queue", 1, 3),
    ]
    assert [event.object for event in trace.events] == [0, 1]


def test_what_the_fork_server_made_belongs_to_who_uses_it(left: Left) -> None:
    """It may import the program and create its globals, but it is no process of the program."""
    left.note("process", CHILD, MAIN, "first", "work", False)
    left.note("object", LOCK, 5555, "Lock", SITE, {})
    left.note("object", QUEUE, 5555, "Queue", SITE, {"maxsize": 0})
    left.record(CHILD, (1, "acquired", LOCK))
    (lock,) = left.trace().objects
    assert (lock.name, lock.creator) == ("lock", 1)


def test_the_lock_of_a_value_belongs_to_it(left: Left) -> None:
    """A lock that it made for itself is called after it; one of the program keeps its own name."""
    left.note("object", LOCK, MAIN, "Lock", SITE, {})
    left.note("object", VALUE, MAIN, "Value", ("?", 0, 0, 0, 0), {"typecode": "i", "length": 1, "lock": GUARD})
    left.note("object", QUEUE, MAIN, "Condition", ("?", 0, 0, 0, 0), {"lock": LOCK})
    left.record(MAIN, (1, "acquired", GUARD))
    trace = left.trace()
    lock, value, condition, guard = trace.objects
    assert (guard.kind, guard.name, guard.owner) == ("RLock", "Value.get_lock()", value.number)
    assert value.lock == guard.number
    assert condition.lock == lock.number
    assert trace.events[0].object == guard.number


def test_a_double_is_read_as_one(left: Left) -> None:
    """Its bits stand in the record."""
    left.note("object", VALUE, MAIN, "Value", SITE, {"typecode": "d", "length": 1, "lock": 0})
    left.record(MAIN, (1, "writes", VALUE, struct.unpack("<q", struct.pack("<d", 36.6))[0]))
    (event,) = left.trace().events
    assert event.a == 36.6


def test_an_item_is_known_wherever_it_comes_from(left: Left) -> None:
    """By its producer and its number; what another producer calls by the same number is another."""
    left.note("process", CHILD, MAIN, "first", "work", False)
    left.note("object", QUEUE, MAIN, "Queue", SITE, {"maxsize": 0})
    left.record(MAIN, (1, "puts", QUEUE, 1, MAIN), (5, "got", QUEUE, 1, CHILD), (6, "got", QUEUE, 1, MAIN), (7, "got", QUEUE))
    left.record(CHILD, (2, "puts", QUEUE, 1, CHILD))
    events = left.trace().events
    assert [(event.kind, event.b, event.item) for event in events] == [
        ("puts", 0, 0),
        ("puts", 1, 1),
        ("got", 1, 1),
        ("got", 0, 0),
        ("got", -1, -1),
    ]


def test_a_message_through_a_pipe_is_known_at_the_other_end(left: Left) -> None:
    """Both ends are one pipe; what both send by the same number is not the same."""
    left.note("object", PIPE, MAIN, "Pipe", SITE, {"ends": (PIPE, 12), "duplex": True})
    left.record(
        MAIN, (1, "sends", PIPE, 1, MAIN), (2, "sends", 12, 1, MAIN), (3, "received", 12, 1, MAIN), (4, "received", PIPE, 1, MAIN)
    )
    events = left.trace().events
    assert {event.object for event in events} == {0}
    assert [event.item for event in events] == [0, 1, 0, 1]


def test_after_a_process_had_to_stop_recording_nothing_is_told(left: Left) -> None:
    """From then on the story would not be whole."""
    left.note("process", CHILD, MAIN, "first", "work", False)
    left.note("object", LOCK, MAIN, "Lock", SITE, {})
    left.note("full", CHILD)
    left.record(MAIN, (1, "acquired", LOCK), (9, "acquired", LOCK))
    left.record(CHILD, (2, "waits", LOCK), (5, "acquired", LOCK))
    trace = left.trace()
    assert [event.time for event in trace.events] == [0, 1, 4]
    assert trace.full == (1,)


def test_a_trace_has_no_more_events_than_can_be_told(left: Left, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first ones, of all processes up to the same moment; who went on is named."""
    monkeypatch.setattr("mpguide.trace.reader.MOST", 100)
    monkeypatch.setattr("mpguide.trace.reader.SAMPLE", 10)
    left.note("process", CHILD, MAIN, "first", "work", False)
    left.note("process", OTHER, MAIN, "second", "work", False)
    left.note("object", LOCK, MAIN, "Lock", SITE, {})
    left.record(MAIN, *((time, "acquired", LOCK) for time in range(0, 1000, 10)), zeros=0)
    left.record(CHILD, *((time, "acquired", LOCK) for time in range(5, 1005, 10)))
    left.record(OTHER, (7, "acquired", LOCK))
    trace = left.trace()
    assert 80 < len(trace.events) < 120
    assert trace.full == (0, 1)
    last = trace.events[-1].time
    assert [len(trace.by_process[number]) - last // 10 in (0, 1) for number in (0, 1)] == [True, True]


def test_a_run_that_was_cut_short_says_so(left: Left) -> None:
    """Its waits are not over."""
    left.record(MAIN, (1, "starts", 0, 0, 1))
    trace = read(left.packed(), complete=False)
    assert trace is not None
    assert not trace.complete
