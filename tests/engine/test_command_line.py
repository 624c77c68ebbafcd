"""``python -m mpguide``: run, check and new."""

from __future__ import annotations

import ast
import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import pytest

from mpguide.__main__ import main
from mpguide.commands.new import FENCE
from mpguide.page import read_pages
from mpguide.parity import differences
from mpguide.programs import LANGUAGES, Snippets
from mpguide.runs import Interpreter
from tests.engine.conftest import PYTEST, STARTS, Project, posix, write


class Command(Protocol):
    """Does ``mpguide ARGUMENTS`` in the project or in *folder*, in this process, which is quicker."""

    def __call__(self, *arguments: str, folder: Path = ...) -> subprocess.CompletedProcess[str]: ...


@pytest.fixture
def command(tiny: Project, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Iterator[Command]:
    """The command line without a process of its own."""
    handlers = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

    def do(*arguments: str, folder: Path = tiny.folder) -> subprocess.CompletedProcess[str]:
        monkeypatch.chdir(folder)
        try:
            status = main(arguments)
        except SystemExit as end:  # of argparse
            status = int(end.code or 0)
        return subprocess.CompletedProcess(arguments, status, *capsys.readouterr())

    yield do
    for number, handler in handlers.items():
        signal.signal(number, handler)


METHOD = """
    import multiprocessing
    import sys

    print("método:", multiprocessing.get_start_method(), sys.version_info[:3])
    """

# run


@pytest.mark.parametrize(
    "word", ["first/hello", "first/hello.py", "es/first/hello", "es/first/hello.py", "snippets/es/first/hello.py"]
)
def test_run_takes_a_program_by_any_of_its_names(command: Command, word: str) -> None:
    answer = command("run", word)
    assert (answer.returncode, answer.stdout) == (0, "hola\n")
    assert f"· {STARTS[-1]} ·" in answer.stderr
    assert "exit status 0" in answer.stderr
    assert "child Process-1: exit code 0" in answer.stderr


def test_run_takes_the_translation_too_and_works_anywhere_in_the_project(tiny: Project, command: Command) -> None:
    assert command("run", "en/first/hello").stdout == "hello\n"
    assert command("run", "en/first/hello", folder=tiny.folder / "docs" / "es").stdout == "hello\n"
    assert command("run", "hello.py", folder=tiny.folder / "snippets" / "en" / "first").stdout == "hello\n"


def test_run_takes_a_file_of_any_place(command: Command, tmp_path: Path) -> None:
    write(tmp_path / "else" / "where", {"mine.py": "import beside; print(beside.x)", "beside.py": "x = 'beside'"})
    for word, folder in ((str(tmp_path / "else/where/mine.py"), tmp_path), ("mine.py", tmp_path / "else" / "where")):
        answer = command("run", word, folder=folder)
        assert (answer.returncode, answer.stdout) == (0, "beside\n")


def test_a_program_never_reads_the_input_of_the_command(tiny: Project) -> None:
    tiny.add("first/asks", "print('read:', input())\n")
    answer = subprocess.run(
        [sys.executable, "-m", "mpguide", "run", "first/asks"],
        cwd=tiny.folder,
        env=tiny.environment,
        input="secret\n",
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 1
    assert answer.stdout.endswith("EOFError: EOF when reading a line\n")


@pytest.mark.parametrize("method", STARTS)
def test_run_takes_a_start_method(tiny: Project, command: Command, method: str) -> None:
    tiny.add("first/method", METHOD)
    answer = command("run", "first/method", "--start", method)
    assert answer.stdout == f"método: {method} {sys.version_info[:3]}\n"


def test_run_takes_another_python(tiny: Project, command: Command, other_python: str) -> None:
    tiny.add("first/method", METHOD)
    version = Interpreter.at(other_python).version
    answer = command("run", "first/method", "--python", other_python)
    assert answer.stdout == f"método: {STARTS[-1]} {version}\n"
    assert f"-- Python {'.'.join(map(str, version))} ·" in answer.stderr


def test_run_takes_a_python_by_a_relative_path(tiny: Project, command: Command) -> None:
    relative = os.path.relpath(sys.executable, tiny.folder)
    assert command("run", "first/hello", "--python", relative).stdout == "hola\n"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("import sys; sys.exit(7)", 7),
        ("raise ValueError", 1),
        ("x = (", 1),
        pytest.param("import os; os.kill(os.getpid(), 9)", 137, marks=posix),
    ],
)
def test_the_exit_status_of_run_is_that_of_the_program(tiny: Project, text: str, status: int) -> None:
    tiny.add("first/ends", text)
    assert tiny.mpguide("run", "first/ends").returncode == status


def test_run_shows_what_python_says_of_a_syntax_error(tiny: Project) -> None:
    tiny.add("first/ends", "print('before'\nprint('after')\n")
    answer = tiny.mpguide("run", "first/ends")
    assert "SyntaxError" in answer.stdout
    assert 'File "ends.py", line 1' in answer.stdout
    assert "Traceback" not in answer.stderr


def test_run_says_what_went_wrong_in_a_program_that_ends_well(tiny: Project, command: Command) -> None:
    failing = """
        import sys
        from multiprocessing import Process

        if __name__ == "__main__":
            Process(target=sys.exit, args=(3,), name="victim").start()
            print("fine")
        """
    tiny.add("first/ends", failing)
    answer = command("run", "first/ends")
    assert (answer.returncode, answer.stdout) == (1, "fine\n")
    assert "--   child victim: exit code 3" in answer.stderr
    assert "-- child 'victim' failed with exit code 3 (mend it" in answer.stderr


def test_run_says_what_a_program_needs(tiny: Project, command: Command) -> None:
    tiny.add("first/needs", '# /// script\n# requires-python = ">=3.99"\n# ///\nprint()\n')
    answer = command("run", "first/needs")
    assert (answer.returncode, answer.stdout) == (2, "")
    assert answer.stderr.startswith("mpguide: es/first/needs.py needs Python >=3.99, this is Python 3.")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["run", "first/none"], "mpguide: no program es/first/none.py in snippets/"),
        (["run", "fr/first/hello"], "mpguide: no program es/fr/first/hello.py in snippets/"),
        (["run", "none.py"], "mpguide: no such program: none.py"),
        (["run", "snippets"], "mpguide: "),
        (["run", "first/faulty"], "mpguide: es/first/faulty.py: its '# /// script' block (PEP 723) cannot be read: unknown key"),
        (["run", "first/hello", "--python", "no-such-python"], "mpguide: no-such-python is no Python that can be run"),
        (["run", "first/hello", "--start", "thread"], "usage: "),
        (["check", "first/none"], "mpguide: no program first/none in snippets/es; check takes topic/name"),
        (["check", "first/only"], "mpguide: no program en/first/only.py in snippets/"),
        (
            ["check", "first/faulty"],
            "mpguide: es/first/faulty.py: its '# /// script' block (PEP 723) cannot be read: unknown key",
        ),
        (["check", "--python", "no-such-python"], "mpguide: no-such-python is no Python that can be run"),
        (["new", "hello"], "mpguide: 'hello' is no name for a program; write topic/name"),
        (["new", "first/hello"], "first/hello.py exists already; choose another name or mend that one"),
        ([], "usage: "),
        (["dance"], "usage: "),
    ],
    ids=" ".join,
)
def test_what_cannot_be_done_is_said_in_a_line(tiny: Project, command: Command, arguments: list[str], message: str) -> None:
    tiny.add("first/faulty", "# /// script\n# [tool.mpguide]\n# time_limit = 3\n# ///\nprint()\n")
    write(tiny.folder / "snippets", {"es/first/only.py": "print()\n"})
    answer = command(*arguments)
    assert (answer.returncode, answer.stdout) == (2, "")
    assert message in answer.stderr
    if message.startswith("mpguide: "):
        assert len(answer.stderr.splitlines()) == 1


@pytest.mark.parametrize("arguments", [["run", "first/hello"], ["check"], ["new", "first/second"]], ids=" ".join)
def test_outside_the_project_is_said_where_to_go(command: Command, tmp_path: Path, arguments: list[str]) -> None:
    (tmp_path / "outside").mkdir()
    answer = command(*arguments, folder=tmp_path / "outside")
    assert answer.returncode == 2
    assert "outside is not inside the guide's project (no mkdocs.yml with snippets beside it); go there first" in answer.stderr


# check


def test_check_runs_everything_in_both_languages_under_every_method(tiny: Project) -> None:
    tiny.add("first/method", METHOD, METHOD.replace("método", "method"))
    answer = tiny.mpguide("check")
    assert (answer.returncode, answer.stderr) == (0, "")
    *rows, last = answer.stdout.splitlines()
    assert last == f"{4 * len(STARTS)} runs, 0 problems"
    expected = [
        (f"{language}/first/{name}.py", start) for language in LANGUAGES for name in ("hello", "method") for start in STARTS
    ]
    assert [tuple(row.split()[:2]) for row in rows] == expected
    assert all(row.endswith(" ok") and "status   0" in row for row in rows)


@pytest.mark.parametrize("word", ["first/hello", "first/hello.py", "es/first/hello.py", "snippets/en/first/hello.py"])
def test_check_takes_a_program_by_any_of_its_names(tiny: Project, command: Command, word: str) -> None:
    tiny.add("first/other", "1/0")
    answer = command("check", word)
    assert answer.returncode == 0
    assert len(answer.stdout.splitlines()) == 2 * len(STARTS) + 1
    assert "other" not in answer.stdout


def test_check_remembers(tiny: Project, command: Command, tmp_path: Path) -> None:
    made = tmp_path / "made"
    tiny.add("first/counted", f"open({str(made)!r}, 'a').write('x')\n")
    for _ in range(2):
        assert command("check", "first/counted").returncode == 0
        assert made.read_text() == "x" * 2 * len(STARTS)
    tiny.add("first/counted", f"open({str(made)!r}, 'a').write('y')\n")
    assert command("check", "first/counted").returncode == 0
    assert made.read_text() == "x" * 2 * len(STARTS) + "y" * 2 * len(STARTS)


def test_check_names_each_faulty_run_and_what_to_do(tiny: Project, command: Command) -> None:
    failing = """
        import sys
        from multiprocessing import Process, get_start_method

        if __name__ == "__main__":
            if get_start_method() == "spawn":
                Process(target=sys.exit, args=(3,), name="victim").start()
            else:
                sys.exit(4)
        """
    tiny.add("first/failing", failing)
    answer = command("check", "first/hello", "first/failing")
    assert answer.returncode == 1
    child = "child 'victim' failed with exit code 3 (mend it, or declare it: failing-children"
    status = "exit status 4, expected 0 (mend the program, or say status=… on the fence)"
    for language in LANGUAGES:
        for start in STARTS:
            fault = child if start == "spawn" else status
            assert f"snippets/{language}/first/failing.py: under {start}: {fault}" in answer.stdout
    assert f"{4 * len(STARTS)} runs, {2 * len(STARTS)} problems" in answer.stdout
    assert answer.stdout.count("FAULT") == 2 * len(STARTS)
    assert answer.stdout.count("  ok\n") == 2 * len(STARTS)


def test_check_expects_the_status_that_a_page_states(tiny: Project, command: Command) -> None:
    tiny.add("first/ends", "import sys; sys.exit(4)\n")
    assert command("check", "first/ends").returncode == 1
    fence = '# A page\n\n```python exec="on" status="4"\n--8<-- "{}/first/ends.py"\n```\n'
    write(tiny.folder / "docs", {f"{language}/page.md": fence.format(language) for language in LANGUAGES})
    answer = command("check", "first/ends")
    assert answer.returncode == 0, answer.stdout


def test_check_without_a_name_looks_at_pages_and_translations_too(tiny: Project, command: Command) -> None:
    write(
        tiny.folder,
        {"docs/es/page.md": '# Página\n\n```python exec="on"\nprint("no program")\n```\n', "snippets/es/first/only.py": "\n"},
    )
    answer = command("check")
    assert answer.returncode == 1
    assert "docs/es/page.md:3: " in answer.stdout
    assert "docs/en/page.md: missing" in answer.stdout
    assert "snippets/en/first/only.py: missing" in answer.stdout


def test_check_says_what_a_program_needs_and_goes_on(tiny: Project, command: Command) -> None:
    tiny.add("first/needs", '# /// script\n# requires-python = ">=3.99"\n# ///\nprint()\n')
    answer = command("check", "first/needs", "first/hello")
    assert answer.returncode == 0
    assert answer.stdout.count("needs Python >=3.99") == 2 * len(STARTS)
    assert answer.stdout.count("  ok\n") == 2 * len(STARTS)


def test_check_takes_another_python(tiny: Project, command: Command, other_python: str) -> None:
    version = Interpreter.at(other_python).version
    tiny.add("first/version", f"import sys; sys.exit(sys.version_info[:3] != {version})\n")
    assert command("check", "first/version", "--python", other_python).returncode == 0
    assert command("check", "first/version").returncode == 1


@posix
@pytest.mark.parametrize("terminal", [True, False])
def test_a_bar_shows_the_progress_on_a_terminal_only(tiny: Project, terminal: bool) -> None:
    termios = pytest.importorskip("termios")
    main, end = os.openpty()
    termios.tcsetwinsize(main, (24, 100))
    with subprocess.Popen(
        [sys.executable, "-m", "mpguide", "check", "first/hello"],
        cwd=tiny.folder,
        env={**tiny.environment, "TERM": "xterm"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=end if terminal else subprocess.PIPE,
    ) as process:
        os.close(end)
        out, err = process.communicate(timeout=120)
        shown = _all_of(main) if terminal else err
    os.close(main)
    assert out.endswith(b"6 runs, 0 problems\n")
    assert (b"programs:" in shown) == terminal
    assert bool(re.search(rb"\d/\d", shown)) == terminal
    assert process.returncode == 0


def _all_of(terminal: int) -> bytes:
    data = b""
    try:
        while piece := os.read(terminal, 4096):
            data += piece
    except OSError:  # the other end is closed
        pass
    return data


# new


def test_new_makes_a_program_that_passes_everything(tested: Project) -> None:
    snippets = Snippets(tested.folder / "snippets")
    answer = tested.mpguide("new", "pool/first_pool")
    assert (answer.returncode, answer.stderr) == (0, "")
    made = ["snippets/es/pool/first_pool.py", "snippets/en/pool/first_pool.py", "tests/snippets/test_pool.py"]
    assert re.findall(r"^made (.*)$", answer.stdout, re.M) == made
    for language in LANGUAGES:
        assert FENCE.format(language=language, name="pool/first_pool") in answer.stdout
        page = f"# Página\n\n{FENCE.format(language=language, name='pool/first_pool')}\n"
        write(tested.folder / "docs", {f"{language}/page.md": page})
    pages = read_pages(tested.folder / "docs", snippets)
    assert [example.program.include for page in pages for example in page.examples] == [
        "es/pool/first_pool.py",
        "en/pool/first_pool.py",
    ]
    assert [problem for page in pages for problem in page.problems] == []
    assert differences(pages, snippets) == []
    checked = tested.mpguide("check")
    assert checked.returncode == 0, checked.stdout
    again = tested.begin(*PYTEST, "tests/snippets/test_pool.py")
    out, _ = again.communicate(timeout=120)
    assert again.returncode == 0, out
    assert f"{2 * len(STARTS)} passed" in out


def test_new_adds_to_the_tests_of_a_topic(tested: Project, command: Command) -> None:
    test = tested.folder / "tests" / "snippets" / "test_first.py"
    before = test.read_text()
    assert command("new", "first/second").returncode == 0
    text = test.read_text()
    assert text.startswith(before)
    assert [node.name for node in ast.parse(text).body if isinstance(node, ast.FunctionDef)] == ["test_hello", "test_second"]
    assert text.count("import Run") == 1


def test_new_touches_nothing_that_exists(tested: Project, command: Command) -> None:
    command("new", "first/second")

    def everything() -> dict[Path, bytes]:
        return {path: path.read_bytes() for path in tested.folder.rglob("*") if path.is_file()}

    before = everything()
    assert command("new", "first/second").returncode == 2
    assert everything() == before
    program = tested.folder / "snippets" / "en" / "first" / "second.py"
    (tested.folder / "snippets" / "es" / "first" / "second.py").unlink()
    before = everything()
    assert command("new", "first/second").returncode == 2
    assert everything() == before
    program.unlink()
    before = everything()
    answer = command("new", "first/second")
    assert (answer.returncode, everything()) == (2, before)
    assert "has a test_second already; choose another name" in answer.stderr


@pytest.mark.parametrize(
    "name",
    [
        "second",
        "first/",
        "/second",
        "first/Second",
        "First/second",
        "first/2nd",
        "a/b/c",
        "first/se-cond",
        "../x/y",
        "first/_x",
        "first/año",
    ],
)
def test_new_refuses_names_that_are_none(tiny: Project, command: Command, name: str) -> None:
    answer = command("new", name)
    assert answer.returncode == 2
    assert f"'{name}' is no name for a program; write topic/name in small letters" in answer.stderr
    assert sorted(path.name for path in tiny.folder.rglob("*.py")) == ["hello.py", "hello.py"]


def test_help_names_the_commands(tiny: Project) -> None:
    answer = tiny.mpguide("--help")
    assert (answer.returncode, answer.stderr) == (0, "")
    for word in ("run", "check", "new"):
        assert re.search(rf"^ +{word} +\w", answer.stdout, re.M)


def test_a_fault_of_a_command_has_no_traceback(tiny: Project) -> None:
    answer = tiny.mpguide("run", "first/none")
    assert answer.returncode == 2
    assert answer.stderr == "mpguide: no program es/first/none.py in snippets/\n"
