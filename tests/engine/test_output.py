"""The output of a run: whole where it is short, cut with a mark where it is long, never a burden on the engine's memory."""

from __future__ import annotations

import sys
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from mpguide.runs.output import HEAD, TAIL, Output, without_paths
from tests.engine.conftest import RunText, posix

MARK = "\n[… {} bytes …]\n"


def told(*pieces: bytes) -> str:
    """The text of an output that came in *pieces*."""
    output = Output()
    for piece in pieces:
        output.feed(piece)
    return output.text()


# Cutting


@pytest.mark.parametrize("size", [0, 1, HEAD - 1, HEAD, HEAD + 1, HEAD + TAIL])
def test_what_there_is_room_for_is_kept_whole(size: int) -> None:
    text = ("0123456789" * (size // 10 + 1))[:size]
    data = text.encode()
    assert told(data) == text
    assert told(*(data[start : start + 1000] for start in range(0, size, 1000))) == text


def test_of_more_the_beginning_and_the_end_are_kept_with_a_mark_between() -> None:
    data = bytes(range(65, 91)) * 10_000
    left_out = len(data) - HEAD - TAIL
    expected = (
        data[:HEAD].decode() + MARK.format(f"{left_out:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")) + data[-TAIL:].decode()
    )
    assert told(data) == expected
    assert told(*(data[start : start + 777] for start in range(0, len(data), 777))) == expected


def test_one_byte_too_many_is_marked() -> None:
    assert told(b"a" * (HEAD + TAIL) + b"b") == "a" * HEAD + MARK.format(1) + "a" * (TAIL - 1) + "b"


def test_a_letter_that_is_cut_through_is_left_out() -> None:
    text = told(b"x", "ñ".encode() * 100_000)
    assert "\ufffd" not in text
    head, tail = text.split("\n[…")[0], text.split("…]\n")[1]
    assert set(head) == {"x", "ñ"}
    assert set(tail) == {"ñ"}


def test_a_letter_that_comes_in_two_pieces_is_one() -> None:
    assert told(b"a\xc3", b"\xb1o") == "año"


def test_lines_end_as_everywhere() -> None:
    assert told(b"one\r\ntwo\r", b"\nthree\n") == "one\ntwo\nthree\n"


# Great outputs


@pytest.fixture
def peak() -> Iterator[Callable[[], int]]:
    """Gives the greatest number of bytes that Python held at once since the test began."""
    tracemalloc.start()
    before, _ = tracemalloc.get_traced_memory()
    yield lambda: tracemalloc.get_traced_memory()[1] - before
    tracemalloc.stop()


def test_50_megabytes_are_cut_and_do_not_fill_the_memory(run_text: RunText, peak: Callable[[], int]) -> None:
    run = run_text(
        """
        print("first line")
        for number in range(50):
            print("0123456789" * 104_857)
        print("last line")
        """
    )
    size = len("first line\n") + 50 * 1_048_571 + len("last line\n")
    if sys.platform == "win32":
        size += 52
    assert run.faults() == []
    assert run.left_out == size - HEAD - TAIL
    assert run.lines[0] == "first line"
    assert run.lines[-1] == "last line"
    assert run.output.count("bytes …]") == 1
    assert len(run.output) < HEAD + TAIL + 100
    assert peak() < 2_000_000


@posix
def test_an_output_without_end_is_cut_and_the_program_ended(run_text: RunText, peak: Callable[[], int]) -> None:
    run = run_text(
        """
        # /// script
        # [tool.mpguide]
        # time-limit = 1
        # ///
        while True:
            print("0123456789" * 100)
        """
    )
    assert "still running after 1 s" in run.ended_because
    assert run.left_out > 0
    assert run.lines[0] == "0123456789" * 100
    assert peak() < 2_000_000


# Paths


def test_paths_become_what_a_reader_has() -> None:
    folder, library, python = Path("/tmp/mpguide-1-x"), "/opt/py/lib/python3.14", "/opt/py/bin/python3"
    text = (
        'File "/tmp/mpguide-1-x/log.py", line 1\n/tmp/mpguide-1-x\n/tmp/mpguide-1-x/tmp/a\n'
        '/opt/py/lib/python3.14/queue.py\n/opt/py/lib/python3.14\n/opt/py/bin/python3 -c "x"\n/opt/py/lib/other\n'
    )
    assert without_paths(text, folder, [library], python) == (
        'File "log.py", line 1\n.\ntmp/a\n.../python3.14/queue.py\n.../python3.14\npython -c "x"\n/opt/py/lib/other\n'
    )


@posix
@pytest.mark.parametrize("link", ["private/run", "run"])
def test_a_path_that_holds_its_own_other_spelling_is_taken_out_whole(tmp_path: Path, link: str) -> None:
    """As on macOS, where /tmp is a link to /private/tmp."""
    real = tmp_path / ("run" if link == "private/run" else "private/run") / "folder"
    real.mkdir(parents=True)
    (tmp_path / link).parent.mkdir(exist_ok=True)
    (tmp_path / link).symlink_to(real.parent)
    folder = tmp_path / link / "folder"
    for spelling in (folder, real):
        assert without_paths(f"{spelling}/log.py {spelling}", folder, [], "/no/python") == "log.py ."


@posix
def test_a_python_that_is_a_link_is_taken_out_whole(tmp_path: Path) -> None:
    (tmp_path / "python3.14").touch()
    (tmp_path / "python3").symlink_to("python3.14")
    text = f"{tmp_path}/python3 {tmp_path}/python3.14"
    assert without_paths(text, Path("/no/folder"), [], f"{tmp_path}/python3") == "python python"
