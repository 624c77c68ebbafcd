"""``python -m mpguide run`` tells what was seen: verdicts, a picture, a trace for Perfetto; and why there is nothing to see."""

from __future__ import annotations

import errno
import json
import os
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from tests.engine.conftest import STARTS, Project, posix, write
from tests.engine.test_command_line import Command, command

__all__ = ["command"]

COUNTS = """
    from multiprocessing import Lock, Process, Value

    TIMES = {times}


    def count(total, lock):
        for _ in range(TIMES):
            with lock:
                total.value += 1


    def main():
        total, lock = Value("i", 0, lock=False), Lock()
        processes = [Process(target=count, args=(total, lock)) for _ in range(2)]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        print(total.value)


    if __name__ == "__main__":
        main()
    """


@pytest.mark.parametrize("start", STARTS)
def test_a_program_of_any_place_is_recorded_and_drawn(command: Command, tmp_path: Path, start: str) -> None:
    """The output, the verdicts, both files; the picture stands alone and the trace is JSON."""
    write(tmp_path / "mine", {"counts.py": COUNTS.format(times=10)})
    answer = command("run", "counts.py", "--start", start, "--picture", "a.svg", "--trace", "a.json", folder=tmp_path / "mine")
    assert (answer.returncode, answer.stdout) == (0, "20\n"), answer.stderr
    assert "mutual exclusion of `lock`: 20 times, held" in answer.stderr
    assert "wrote a.svg" in answer.stderr
    assert "wrote a.json" in answer.stderr
    drawn = ET.fromstring((tmp_path / "mine" / "a.svg").read_text(encoding="utf-8"))
    assert drawn.tag == "{http://www.w3.org/2000/svg}svg"
    assert "lock" in "".join(drawn.itertext())
    assert len(json.loads((tmp_path / "mine" / "a.json").read_text(encoding="utf-8"))["traceEvents"]) > 30


def test_a_fault_that_was_seen_is_told(tiny: Project, command: Command) -> None:
    """A release by somebody else is no error of the program, and a verdict all the same."""
    tiny.add(
        "first/strange",
        """
        from multiprocessing import Lock, Process


        def let_go(lock):
            lock.release()


        if __name__ == "__main__":
            lock = Lock()
            lock.acquire()
            intruder = Process(target=let_go, args=(lock,))
            intruder.start()
            intruder.join()
        """,
    )
    answer = command("run", "first/strange")
    assert answer.returncode == 0
    assert [line for line in answer.stderr.splitlines() if line.startswith("-- ✗ taking and releasing `lock`")], answer.stderr


def test_what_never_used_multiprocessing_leaves_nothing_to_draw(tiny: Project, command: Command, tmp_path: Path) -> None:
    """It runs, and the command says why it wrote no file."""
    tiny.add("first/alone", "print('alone')\n")
    answer = command("run", "first/alone", "--picture", str(tmp_path / "a.svg"))
    assert (answer.returncode, answer.stdout) == (0, "alone\n")
    assert "no file written: nothing was recorded" in answer.stderr
    assert not (tmp_path / "a.svg").exists()


def test_one_process_that_waits_for_nobody_has_no_picture(tiny: Project, command: Command, tmp_path: Path) -> None:
    """There is nothing to see in it; its trace can still be had."""
    tiny.add("first/alone", "from multiprocessing import Lock\nLock().acquire()\n")
    answer = command("run", "first/alone", "--picture", str(tmp_path / "a.svg"), "--trace", str(tmp_path / "a.json"))
    assert answer.returncode == 0
    assert "no picture: one process and no shared object" in answer.stderr
    assert not (tmp_path / "a.svg").exists()
    assert json.loads((tmp_path / "a.json").read_text(encoding="utf-8"))["traceEvents"]


def test_a_syntax_error_is_python_s_own(tiny: Project, command: Command, tmp_path: Path) -> None:
    """Nothing ran, so nothing was recorded."""
    tiny.add("first/wrong", "x = (\n")
    answer = command("run", "first/wrong", "--picture", str(tmp_path / "a.svg"))
    assert answer.returncode == 1
    assert "SyntaxError" in answer.stdout
    assert "nothing was recorded" in answer.stderr


@pytest.mark.parametrize("option", ["--picture", "--trace"])
def test_a_file_that_cannot_be_written_is_told_before_anything_runs(command: Command, tmp_path: Path, option: str) -> None:
    """Nobody waits for a run whose picture has no place."""
    answer = command("run", "first/hello", option, str(tmp_path / "no" / "such" / "a.svg"))
    assert (answer.returncode, answer.stdout) == (2, "")
    assert f"there is no folder {tmp_path / 'no' / 'such'}; make it first" in answer.stderr
    answer = command("run", "first/hello", option, str(tmp_path))
    assert (answer.returncode, answer.stdout) == (2, "")
    assert "cannot be written; name another file" in answer.stderr


def test_a_program_that_is_not_there_is_told(command: Command, tmp_path: Path) -> None:
    """As without a picture."""
    answer = command("run", str(tmp_path / "none.py"), "--picture", str(tmp_path / "a.svg"))
    assert answer.returncode == 2
    assert "no such program: none.py" in answer.stderr
    assert list(tmp_path.glob("*.svg")) == []


HANGS = """
    from multiprocessing import Lock, Process


    def take(first, second):
        with first:
            with second:
                pass


    if __name__ == "__main__":
        lock = Lock()
        lock.acquire()
        second = Lock()
        process = Process(target=take, args=(lock, second))
        process.start()
        process.join()

    # /// script
    # [tool.mpguide]
    # time-limit = 3
    # ///
    """


@posix
def test_a_run_that_hangs_is_drawn_as_far_as_it_went(tiny: Project, command: Command, tmp_path: Path) -> None:
    """It is ended at its limit; the deadlock is named."""
    tiny.add("first/hangs", HANGS)
    answer = command("run", "first/hangs", "--picture", str(tmp_path / "a.svg"))
    assert answer.returncode != 0
    assert "still running after 3 s" in answer.stderr
    assert "the run was ended; what follows was recorded until then" in answer.stderr
    assert "✗ no deadlock" in answer.stderr
    assert (tmp_path / "a.svg").exists()


def test_a_flood_of_events_is_recorded_up_to_a_limit(
    tiny: Project, command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A million operations: the program does them all, and the picture says how far it goes."""
    tiny.add(
        "first/flood",
        COUNTS.format(times=260_000) + "\n    # /// script\n    # [tool.mpguide]\n    # time-limit = 120\n    # ///\n",
    )
    answer = command("run", "first/flood", "--picture", str(tmp_path / "a.svg"))
    assert (answer.returncode, answer.stdout) == (0, "520000\n"), answer.stderr
    assert "had too much to tell" in answer.stderr
    assert (tmp_path / "a.svg").exists()


@posix
def test_a_full_disk_while_recording_changes_nothing(tiny: Project, command: Command, tmp_path: Path) -> None:
    """The program cannot make files of more than 200 kB: it does not notice, and what was recorded so far is shown."""
    limited = "\n    import resource\n    resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))\n"
    tiny.add("first/limited", limited + COUNTS.format(times=20_000))
    answer = command("run", "first/limited", "--picture", str(tmp_path / "a.svg"))
    assert (answer.returncode, answer.stdout) == (0, "40000\n"), answer.stderr
    assert "had too much to tell" in answer.stderr
    assert (tmp_path / "a.svg").exists()


def test_a_picture_is_written_whole_or_not_at_all(command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the disk is full, the older picture stays, no draft is left, and the reason is told."""
    (tmp_path / "a.svg").write_text("the older one", encoding="utf-8")

    write_text = Path.write_text

    def full(path: Path, text: str, **how: str) -> int:
        if path.parent != tmp_path:
            return write_text(path, text, **how)
        path.write_bytes(text.encode()[:100])
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "write_text", full)
    answer = command("run", "first/hello", "--picture", str(tmp_path / "a.svg"))
    assert answer.returncode == 2
    assert f"{tmp_path / 'a.svg'} cannot be written: {os.strerror(errno.ENOSPC)}" in answer.stderr
    assert (tmp_path / "a.svg").read_bytes() == b"the older one"
    assert list(tmp_path.glob(".a.svg*")) == []
