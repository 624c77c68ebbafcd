"""What was recorded stays, whatever ends the process; and what cannot be recorded is not missed by the program."""

from __future__ import annotations

import os
import random
import shutil
import signal
import struct
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from mpguide import recorder
from mpguide.trace.recording import layout, pack, unpack
from tests.engine.conftest import posix, wait_for, write

LOOP = """
    import multiprocessing

    if __name__ == "__main__":
        counter = multiprocessing.Value("q", 0)
        # here
        print("begins", flush=True)
        while counter.value != LAST:
            counter.value += 1
        print(counter.value)
    """


def environment(folder: Path, **more: str) -> dict[str, str]:
    """What has a program recorded into *folder*."""
    return {
        **os.environ,
        "PYTHONPATH": str(recorder.INJECT),
        recorder.NOTES: str(folder / "notes"),
        recorder.TRACE: str(folder / "trace"),
        **more,
    }


def rows(folder: Path) -> list[tuple[int, ...]]:
    """All records in *folder*, with the places between them that were never written."""
    parts = unpack(pack(folder / "notes", folder / "trace", folder))
    form, _ = layout(parts.facts)
    return [row for data in parts.records.values() for row in struct.iter_unpack(form, data)]


def values(folder: Path) -> list[int]:
    """The values of the counter that were recorded as written."""
    _, names = layout(unpack(pack(folder / "notes", folder / "trace", folder)).facts)
    return [row[3] for row in rows(folder) if row[5] == names.index("writes") + 1]


@posix
@pytest.mark.parametrize("attempt", range(20))
def test_what_was_recorded_before_a_kill_is_on_record(tmp_path: Path, attempt: int) -> None:
    write(tmp_path, {"program.py": LOOP.replace("LAST", "None")})
    at_least = random.Random(attempt).randrange(1, 200_000)  # bytes of records, so that each kill hits another place
    with subprocess.Popen(
        [sys.executable, "program.py"], cwd=tmp_path, env=environment(tmp_path), stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        wait_for(lambda: sum(len(data) for data in unpacked(tmp_path)) > at_least)
        process.kill()
    assert process.returncode == -signal.SIGKILL
    found = rows(tmp_path)
    codes = len(layout(unpack(pack(tmp_path / "notes", tmp_path / "trace", tmp_path)).facts)[1])
    written = [row for row in found if row[5]]
    assert len(found) - len(written) <= 1  # the one record that was being written
    assert all(0 < row[5] <= codes and row[0] and row[1] and row[2] for row in written)
    assert [row[0] for row in written] == sorted(row[0] for row in written)
    assert values(tmp_path) == list(range(1, len(values(tmp_path)) + 1))
    assert len(written) * 40 >= at_least - 40


def unpacked(folder: Path) -> list[bytes]:
    """The records in *folder* by process; none as long as there is nothing."""
    recording = pack(folder / "notes", folder / "trace", folder) if (folder / "trace").exists() else b""
    return list(unpack(recording).records.values()) if recording else []


def run(folder: Path, text: str, **more: str) -> tuple[str, str, int]:
    """Standard output, standard error and exit status of *text*, recorded into *folder*."""
    write(folder, {"program.py": text})
    answer = subprocess.run(
        [sys.executable, "program.py"], cwd=folder, env=environment(folder, **more), capture_output=True, text=True, check=False
    )
    return answer.stdout, answer.stderr, answer.returncode


COUNTED = textwrap.dedent(LOOP).replace("LAST", "30_000")
WELL = ("begins\n30000\n", "", 0)


def test_all_is_recorded_where_there_is_room(tmp_path: Path) -> None:
    assert run(tmp_path, COUNTED) == WELL
    assert values(tmp_path) == list(range(1, 30_001))
    assert len(list((tmp_path / "trace").iterdir())) > 2
    assert "('full'" not in (tmp_path / "notes").read_text()


@posix
@pytest.mark.parametrize("room", [0, 100, 100_000, 1_000_000])
def test_a_full_disk_is_not_noticed(tmp_path: Path, room: int) -> None:
    """No file may grow beyond *room*: what the disk gave is used, and the recording says that it is not whole."""
    limit = f"import resource; resource.setrlimit(resource.RLIMIT_FSIZE, ({room}, {room}))"
    assert run(tmp_path, COUNTED.replace("# here", limit)) == WELL
    assert all(file.stat().st_size <= room for file in (tmp_path / "trace").iterdir())
    if room >= 100_000:
        found = values(tmp_path)
        assert found == list(range(1, len(found) + 1)) != []
        assert (tmp_path / "notes").read_text().count("('full'") == 1


def test_a_folder_that_cannot_be_made_is_not_noticed(tmp_path: Path) -> None:
    (tmp_path / "trace").touch()
    assert run(tmp_path, COUNTED) == WELL
    assert "('full'" in (tmp_path / "notes").read_text()


def test_a_process_that_has_too_much_to_tell_stops(tmp_path: Path) -> None:
    inject = tmp_path / "inject"
    shutil.copytree(recorder.INJECT, inject)
    records = inject / "mpguide_records.py"
    source = records.read_text(encoding="utf-8")
    assert "MOST = 2_000_000\n" in source
    records.write_text(source.replace("MOST = 2_000_000\n", "MOST = 5_000\n"), encoding="utf-8")
    assert run(tmp_path, COUNTED, PYTHONPATH=str(inject)) == WELL
    assert len([row for row in rows(tmp_path) if row[5]]) == 5_000
    assert (tmp_path / "notes").read_text().count("('full'") == 1


@posix
def test_children_of_fork_write_files_of_their_own(tmp_path: Path) -> None:
    text = """
        import os
        from multiprocessing import Lock

        if __name__ == "__main__":
            lock = Lock()
            lock.acquire()
            for _ in range(3):
                if os.fork() == 0:
                    for _ in range(1000):
                        lock.acquire(False)
                    os._exit(0)
                os.wait()
            lock.release()
        """
    assert run(tmp_path, textwrap.dedent(text)) == ("", "", 0)
    records = unpack(pack(tmp_path / "notes", tmp_path / "trace", tmp_path)).records
    assert sorted(len(data) // 40 for data in records.values()) == [2, 1000, 1000, 1000]


BROKEN = """
    import multiprocessing


    def work(lock, value, queue, event):
        with lock:
            value.value += 1
        queue.put(value.value)
        event.set()


    if __name__ == "__main__":
        multiprocessing.set_start_method(STARTED)
        lock, value, queue, event = (
            multiprocessing.Lock(), multiprocessing.Value("i"), multiprocessing.Queue(), multiprocessing.Event()
        )
        process = multiprocessing.Process(target=work, args=(lock, value, queue, event))
        process.start()
        print(queue.get(), event.wait())
        process.join()
        with multiprocessing.Pool(1) as pool:
            print(pool.map(abs, [-1]))
        try:
            lock.release()
        except ValueError as error:
            print(error)
        value.value = "text"
    """
HOOKS = sorted(
    path.name for path in recorder.INJECT.glob("mpguide_*.py") if path.name not in {"mpguide_notes.py", "mpguide_hooks.py"}
)


@pytest.mark.parametrize("module", HOOKS)
def test_a_module_that_is_broken_is_not_noticed(tmp_path: Path, start: str, module: str) -> None:
    text = textwrap.dedent(BROKEN).replace("STARTED", repr(start))
    plain = run(tmp_path, text, PYTHONPATH="")
    assert plain[0].splitlines()[:2] == ["1 True", "[1]"]
    assert "TypeError" in plain[1]
    inject = tmp_path / "inject"
    shutil.copytree(recorder.INJECT, inject)
    assert run(tmp_path, text, PYTHONPATH=str(inject)) == plain
    (inject / module).write_text("raise ZeroDivisionError\n")
    assert run(tmp_path, text, PYTHONPATH=str(inject)) == plain
