"""Runs remembered by content: never a wrong one, never half of one, and none made twice."""

from __future__ import annotations

import dataclasses
import json
import os
import random
import subprocess
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from mpguide import memory as memory_room
from mpguide import shelf as shelf_room
from mpguide.memory import Memory, key
from mpguide.programs import Program
from mpguide.runs import Child, Run
from mpguide.shelf import KEEP_DAYS
from tests.engine.conftest import INTERPRETER, demo, running, wait_for, write

RUN = Run(
    program="demo/program",
    language="es",
    start="fork",
    python=(3, 14, 2),
    system="Linux",
    cores=2,
    status=3,
    seconds=0.25,
    output="año\n",
    left_out=7,
    children=(Child("uno", 0), Child("dos", -15, True)),
    recording=b"PK\x00\xff",
    expected_failures=("tres",),
)


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    """An empty memory."""
    return Memory(tmp_path / "memory")


def never() -> Run:
    """Stand for a run that must not be made."""
    raise AssertionError("made once more")


# Keys


def test_the_same_run_has_the_same_key(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"_helpers.py": "x = 1\n", "data.csv": b"\xff"}
    first, second = (demo(tmp_path / place, "print()\n", files) for place in ("here", "there"))
    assert key(first, "fork", INTERPRETER) == key(second, "fork", INTERPRETER)


@pytest.mark.parametrize(
    "change",
    [
        lambda program: dataclasses.replace(program, text=program.text + "\n"),
        lambda program: dataclasses.replace(program, language="en"),
        lambda program: dataclasses.replace(program, name="demo/other"),
        lambda program: write(program.path.parent, {"_helpers.py": "x = 2\n"}) and program,
        lambda program: write(program.path.parent, {"data.csv": "1,3"}) and program,
        lambda program: write(program.path.parent, {"more.csv": ""}) and program,
        lambda program: (program.path.parent / "data.csv").rename(program.path.parent / "date.csv") and program,
        lambda program: (program.path.parent / "data.csv").unlink() or program,
    ],
)
def test_whatever_a_program_depends_on_changes_the_key(tmp_path: Path, change: Callable[[Program], Program]) -> None:
    program = demo(tmp_path, "print()\n", {"_helpers.py": "x = 1\n", "data.csv": "1,2"})
    before = key(program, "fork", INTERPRETER)
    assert key(change(program), "fork", INTERPRETER) != before


def test_what_a_program_does_not_depend_on_leaves_the_key(tmp_path: Path) -> None:
    program = demo(tmp_path, "print()\n", {"another.py": "x = 1\n"})
    before = key(program, "fork", INTERPRETER)
    write(program.path.parent, {"another.py": "x = 2\n", "third.py": ""})
    assert key(program, "fork", INTERPRETER) == before


def test_start_method_and_python_change_the_key(tmp_path: Path) -> None:
    program = demo(tmp_path, "print()\n")
    keys = {
        key(program, "fork", INTERPRETER),
        key(program, "spawn", INTERPRETER),
        key(program, "fork", dataclasses.replace(INTERPRETER, path="/usr/bin/another")),
        key(program, "fork", dataclasses.replace(INTERPRETER, build="3.14.2 (main, another build)")),
    }
    assert len(keys) == 4


def test_the_system_changes_the_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = demo(tmp_path, "print()\n")
    before = key(program, "fork", INTERPRETER)
    monkeypatch.setattr("platform.platform", lambda: "Linux-of-tomorrow")
    assert key(program, "fork", INTERPRETER) != before


def test_the_engine_changes_the_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = demo(tmp_path, "print()\n")
    before = key(program, "fork", INTERPRETER)
    monkeypatch.setattr(memory_room, "code", lambda *rooms: "another")
    assert key(program, "fork", INTERPRETER) != before


@pytest.mark.parametrize("name", ["programs.py", "runs/runner.py", "trace/recording.py", "recorder/inject/mpguide_notes.py"])
def test_the_engine_is_what_decides_on_a_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    files: dict[str, str | bytes] = {
        "shelf.py": "",
        "programs.py": "",
        "site.py": "",
        "runs/runner.py": "",
        "trace/recording.py": "",
        "recorder/inject/mpguide_notes.py": "",
    }
    write(tmp_path, files)
    program = demo(tmp_path, "print()\n")
    monkeypatch.setattr(shelf_room, "__file__", str(tmp_path / "shelf.py"))
    monkeypatch.setattr(memory_room, "code", shelf_room.code.__wrapped__)
    before = key(program, "fork", INTERPRETER)
    write(tmp_path, {"site.py": "another"})
    assert key(program, "fork", INTERPRETER) == before
    write(tmp_path, {name: "another"})
    assert key(program, "fork", INTERPRETER) != before


# Entries


def test_what_was_remembered_is_recalled(memory: Memory, tmp_path: Path) -> None:
    assert memory.recall("a") is None
    memory.remember("a", RUN)
    assert memory.recall("a") == RUN
    assert memory.recall("b") is None
    assert Memory(tmp_path / "memory").recall("a") == RUN


def test_a_later_run_takes_the_place_of_an_earlier_one(memory: Memory) -> None:
    memory.remember("a", RUN)
    memory.remember("a", dataclasses.replace(RUN, output="later"))
    recalled = memory.recall("a")
    assert recalled is not None
    assert recalled.output == "later"
    assert len(list((memory.folder / "runs").iterdir())) == 1


def _without(name: str) -> dict[str, object]:
    return {key: value for key, value in RUN.to_dict().items() if key != name}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b"null",
        b"5",
        b'"text"',
        b"[]",
        b"{}",
        json.dumps(RUN.to_dict()).encode()[:-20],
        json.dumps(_without("program")).encode(),
        json.dumps(_without("children")).encode(),
        json.dumps({**RUN.to_dict(), "stranger": 1}).encode(),
        json.dumps({**RUN.to_dict(), "children": 5}).encode(),
        json.dumps({**RUN.to_dict(), "children": [5]}).encode(),
        json.dumps({**RUN.to_dict(), "children": [{"name": "uno"}]}).encode(),
        json.dumps({**RUN.to_dict(), "python": 3}).encode(),
        json.dumps({**RUN.to_dict(), "recording": "no base64"}).encode(),
    ],
)
def test_an_entry_that_cannot_be_read_counts_as_none_and_is_made_anew(memory: Memory, content: bytes) -> None:
    memory.remember("a", RUN)
    (entry,) = (memory.folder / "runs").iterdir()
    entry.write_bytes(content)
    assert memory.recall("a") is None
    assert memory.recall_or("a", lambda: RUN) == RUN
    assert memory.recall("a") == RUN


def test_an_entry_is_remembered_as_long_as_it_is_asked_for(memory: Memory, tmp_path: Path) -> None:
    old = time.time() - (KEEP_DAYS + 1) * 86_400
    for name in ("asked", "forgotten"):
        memory.remember(name, RUN)
        memory.recall_or(f"lock of {name}", lambda: RUN)
    for path in [*(memory.folder / "runs").iterdir(), *(memory.folder / "locks").iterdir()]:
        os.utime(path, (old, old))
    assert memory.recall("asked") == RUN
    memory.remember("new", RUN)
    Memory(tmp_path / "memory")
    assert len(list((memory.folder / "runs").iterdir())) > 2  # it was looked for today
    for path in memory.folder.glob("*.looked"):
        os.utime(path, (old, old))
    again = Memory(tmp_path / "memory")
    assert again.recall("asked") == again.recall("new") == RUN
    assert again.recall("forgotten") is None
    assert sorted(path.name for path in (memory.folder / "runs").iterdir()) == ["asked.json", "new.json"]
    assert list((memory.folder / "locks").iterdir()) == []


def test_a_memory_that_cannot_be_written_is_still_read(memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    memory.remember("a", RUN)

    def refuse(path: object, *_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(os, "utime", refuse)
    assert memory.recall("a") == RUN


# Runs that are no good


@pytest.mark.parametrize(
    "changes",
    [{"ended_because": "still running after 20 s"}, {"leftovers": ("process 5",)}, {"needs": "Python >=3.99"}],
)
def test_a_run_that_is_no_good_is_told_but_not_remembered(memory: Memory, changes: dict[str, object]) -> None:
    run = Run(**{**vars(RUN), **changes})
    assert memory.recall_or("a", lambda: run) == run
    assert memory.recall("a") is None
    assert memory.recall_or("a", lambda: RUN) == RUN
    assert memory.recall_or("a", never) == RUN


def test_a_run_that_cannot_be_made_is_not_remembered(memory: Memory) -> None:
    with pytest.raises(AssertionError, match="made once more"):
        memory.recall_or("a", never)
    assert memory.recall_or("a", lambda: RUN) == RUN


# Several at once

ASK = """
    import sys
    from pathlib import Path
    from mpguide.memory import Memory
    from mpguide.runs import Run

    folder, name = Path(sys.argv[1]), sys.argv[2]


    def execute():
        with open(folder / "made", "a") as file:
            file.write(name + "\\n")
        print("making", flush=True)
        sys.stdin.readline()
        return Run("demo/program", "es", "fork", (3, 14, 2), "Linux", 2, output=name)


    print(Memory(folder / "memory").recall_or("a", execute).output)
    """


def test_two_processes_that_want_the_same_make_it_once(tmp_path: Path) -> None:
    write(tmp_path, {"ask.py": ASK})

    def ask(name: str) -> AbstractContextManager[subprocess.Popen[str]]:
        return running(tmp_path / "ask.py", tmp_path, name, stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    with ask("first") as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "making\n"
        with ask("second") as second, ask("third") as third:
            # Each would write a line of its own as soon as it were let in.
            out, _ = first.communicate("go\n", timeout=60)
            assert out == "first\n"
            assert [other.communicate("go\n", timeout=60)[0] for other in (second, third)] == ["first\n", "first\n"]
    assert (tmp_path / "made").read_text() == "first\n"


def test_two_threads_that_want_the_same_make_it_once(memory: Memory) -> None:
    made, inside, go = [], threading.Event(), threading.Event()

    def execute() -> Run:
        made.append(1)
        inside.set()
        go.wait(60)
        return RUN

    with ThreadPoolExecutor(4) as threads:
        first = threads.submit(memory.recall_or, "a", execute)
        inside.wait(60)
        others = [threads.submit(memory.recall_or, "a", execute) for _ in range(3)]
        go.set()
        assert [future.result(60) for future in [first, *others]] == [RUN] * 4
    assert made == [1]


WRITE = """
    import sys
    from pathlib import Path
    from mpguide.memory import Memory
    from mpguide.runs import Run

    memory = Memory(Path(sys.argv[1]))
    run = Run("demo/program", "es", "fork", (3, 14, 2), "Linux", 2, output="0123456789" * 6_000)
    number = 0
    while True:
        memory.remember(f"run-{number % 7}", run)
        number += 1
    """


def test_a_kill_at_any_moment_leaves_whole_entries_or_none(tmp_path: Path) -> None:
    write(tmp_path, {"write.py": WRITE})
    folder = tmp_path / "memory"
    runs = folder / "runs"
    for turn in range(8):
        with running(tmp_path / "write.py", folder):
            wait_for(lambda: runs.exists() and len(list(runs.glob("*.json"))) == 7)
            deadline = time.monotonic() + random.Random(turn).uniform(0, 0.01)
            while time.monotonic() < deadline:
                pass
        memory = Memory(folder)
        recalled = [memory.recall(path.stem) for path in runs.glob("*.json")]
        assert len(recalled) == 7
        assert all(run is not None and len(run.output) == 60_000 for run in recalled)
        assert not any(memory.recall(path.name) for path in runs.iterdir() if path.suffix != ".json")
        for path in runs.glob("*.json"):
            path.unlink()
