"""Whatever is wrong with the site stops its build, says where and what to do, and leaves what was published as it was."""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import textwrap
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import psutil
import pytest

from mpguide.programs import LANGUAGES
from mpguide.runs.leftovers import settle
from tests import tinysite
from tests.engine.conftest import posix, wait_for
from tests.tinysite import BUILD, PUBLISHED, TinySite

PAGE = "docs/{}/index.md"
INCLUDE = '--8<-- "LANGUAGE/first/hello.py"'
"""LANGUAGE stands for the language of the page."""
ANY_PROGRAM = r'write ```python exec="on" and under it one line --8<-- "LANGUAGE/topic/name.py"'


@pytest.fixture
def tiny(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> TinySite:
    """A small site to break, with an older one published."""
    return tinysite.fresh(tmp_path_factory, tmp_path)


def refused(tiny: TinySite, **environment: str) -> str:
    """Build *tiny*, see that nothing was published and nothing is left of the attempt; return what the build said."""
    answer = tiny.build(**environment)
    assert answer.status != 0, answer.said
    assert [path.name for path in tiny.site.rglob("*")] == ["index.html"]
    assert tiny.read("site/index.html") == PUBLISHED
    assert not list(tiny.folder.glob(".site*"))
    assert {path.suffix for path in tiny.memory.iterdir()} == {".json"}
    return answer.said


def problems(said: str) -> list[str]:
    """The problems that a build told, each with its place."""
    assert "in the content of the site; nothing was published:" in said, said
    return [line.strip() for line in said.splitlines() if re.match(r"  (docs|snippets|mkdocs)\S*: ", line)]


def append(tiny: TinySite, block: str) -> int:
    """Put *block* at the end of the first page of each language; return the number of its first line."""
    line = 0
    for language in LANGUAGES:
        page = PAGE.format(language)
        text = tiny.read(page) + "\n"
        line = text.count("\n") + 1
        tiny.write({page: text + block.replace("LANGUAGE", language) + "\n"})
    return line


def in_both(line: int, what: str) -> list[str]:
    """The same problem on the first page of both languages."""
    return sorted(f"{PAGE.format(language)}:{line}: {what.replace('LANGUAGE', language)}" for language in LANGUAGES)


def program(tiny: TinySite, text: str, options: str = "") -> int:
    """Show the new program ``first/odd`` on the first page of each language; return the line of its fence."""
    for language in LANGUAGES:
        tiny.write({f"snippets/{language}/first/odd.py": textwrap.dedent(text)})
    return append(tiny, f'```python exec="on" {options}\n--8<-- "LANGUAGE/first/odd.py"\n```')


# Fences

FENCES = {
    "an unknown option": (
        f'```python exec="on" colour="red"\n{INCLUDE}\n```',
        "LANGUAGE/first/hello.py: unknown option 'colour'; there are exec, start,",
    ),
    "a misspelt option": (
        f'```python exec="on" titel="x"\n{INCLUDE}\n```',
        "LANGUAGE/first/hello.py: unknown option 'titel'; did you mean 'title'?",
    ),
    "a misspelt exec": (
        f'```python exce="on"\n{INCLUDE}\n```',
        "LANGUAGE/first/hello.py: unknown option 'exce'; did you mean 'exec'?",
    ),
    "an exec that is not on": (
        f'```python exec="yes"\n{INCLUDE}\n```',
        f"LANGUAGE/first/hello.py: a Python fence that is not run: {ANY_PROGRAM}",
    ),
    "no exec": (
        f"```python\n{INCLUDE}\n```",
        f"LANGUAGE/first/hello.py: a Python fence that is not run: {ANY_PROGRAM}",
    ),
    "an option without quotes": (
        f"```python exec=on\n{INCLUDE}\n```",
        "LANGUAGE/first/hello.py: cannot read the options from 'exec=on' on; write name=\"value\"",
    ),
    "an option twice": (
        f'```python exec="on" title="a" title="b"\n{INCLUDE}\n```',
        "LANGUAGE/first/hello.py: option 'title' stands twice; keep one",
    ),
    "a wrong start method": (
        f'```python exec="on" start="thread"\n{INCLUDE}\n```',
        "LANGUAGE/first/hello.py: unknown start method 'thread'; there are fork, spawn, forkserver",
    ),
    "a wrong status": (
        f'```python exec="on" status="one"\n{INCLUDE}\n```',
        "LANGUAGE/first/hello.py: status holds whole numbers separated by blanks",
    ),
    "a wrong choice": (
        f'```python exec="on" picture="maybe"\n{INCLUDE}\n```',
        "LANGUAGE/first/hello.py: picture is on or off or race or bars, not 'maybe'",
    ),
    "a highlighted line that is not there": (
        f'```python exec="on" hl_lines="99"\n{INCLUDE}\n```',
        "LANGUAGE/first/hello.py: hl_lines names line 99, and the page shows 18",
    ),
    "python with text in it": ("```python\nprint(1)\n```", "the text of this Python fence is not exactly one program"),
    "py": ("```py\nprint(1)\n```", f"only a program of snippets/ can stand here or be run: {ANY_PROGRAM}"),
    "pycon": ("```pycon\n>>> 1\n1\n```", f"only a program of snippets/ can stand here or be run: {ANY_PROGRAM}"),
    "braces": ("``` {.python .wide}\nprint(1)\n```", f"only a program of snippets/ can stand here or be run: {ANY_PROGRAM}"),
    "tildes": ("~~~python\nprint(1)\n~~~", "the text of this Python fence is not exactly one program"),
    "a backtick in the title": (
        '```python title="`x`"\nprint(1)\n```',
        "the text of this Python fence is not exactly one program",
    ),
    "in an admonition": (
        '!!! note "x"\n    ```python\n    print(1)\n    ```',
        "the text of this Python fence is not exactly one",
    ),
    "in a list": ("- one\n\n    ```python\n    print(1)\n    ```", "the text of this Python fence is not exactly one program"),
    "behind a list marker": ("- ```python\n  print(1)", "a fence cannot begin behind a list marker; put it on a line of its own"),
    "in a quotation": (f'> ```python exec="on"\n> {INCLUDE}\n> ```', "a program cannot stand in a quotation"),
    "extra text beside the include": (
        f'```python exec="on"\n{INCLUDE}\nprint("more")\n```',
        "the text of this Python fence is not exactly one program of snippets/",
    ),
    "a missing file": (
        '```python exec="on"\n--8<-- "LANGUAGE/first/helo.py"\n```',
        "no program LANGUAGE/first/helo.py in snippets/ (did you mean LANGUAGE/first/hello.py?)",
    ),
    "a missing section": (
        '```python exec="on"\n--8<-- "LANGUAGE/text/parts.py:tusk"\n```',
        "LANGUAGE/text/parts.py has no section 'tusk'; mark it with '# --8<-- [start:tusk]'",
    ),
    "no program but a path": (
        '```python exec="on"\n--8<-- "LANGUAGE/../es/first/hello.py"\n```',
        "LANGUAGE/../es/first/hello.py is no program that a page can show",
    ),
    "a program outside a Python fence": (
        f"```text\n{INCLUDE}\n```",
        "LANGUAGE/first/hello.py stands outside a fence that runs it; write ",
    ),
    "a missing file outside a Python fence": (
        '--8<-- "LANGUAGE/first/data.csv"',
        "no file LANGUAGE/first/data.csv in snippets/; mend the name",
    ),
    "bash that is to be run": ('```bash exec="on"\necho 1\n```', "only a program of snippets/ can stand here or be run"),
    "text that is to be run": ('```text exec="on"\n1\n```', "only a program of snippets/ can stand here or be run"),
    "an unclosed fence": ("```text\nno end", "this fence is never closed; close it with the same marks, indented alike"),
    "a fence that Markdown does not know": (
        '```text colour="red"\nx\n```',
        "Markdown knows no such fence as 'text colour=\"red\"'",
    ),
    "a fence in a comment": (
        f'<!-- \n```python exec="on"\n{INCLUDE}\n```\n-->',
        "LANGUAGE/first/hello.py is not shown; take its",
    ),
    "a fence indented like code": (
        f'x\n\n    ```python exec="on"\n    {INCLUDE}\n    ```',
        "LANGUAGE/first/hello.py is not shown; ",
    ),
}


@pytest.mark.parametrize("name", FENCES)
def test_a_wrong_fence(tiny: TinySite, name: str) -> None:
    """The build names the page, the line, the program and what to do."""
    block, what = FENCES[name]
    marks = next((number for number, line in enumerate(block.splitlines()) if re.search("```|~~~", line)), 0)
    if "outside a fence" in what:
        marks += 1
    line = append(tiny, block) + marks
    said = problems(refused(tiny))
    expected = in_both(line, what)
    if "is not shown" in what:  # found when the first language is rendered
        expected = [row for row in expected if "/es/" in row]
    assert len(said) == len(expected), said
    assert all(row.startswith(start) for row, start in zip(sorted(said), expected, strict=True)), said


def test_a_program_of_the_other_language(tiny: TinySite) -> None:
    """A page includes programs of its own language."""
    line = append(tiny, '```python exec="on"\n--8<-- "es/first/hello.py"\n```')
    page = PAGE.format("en")
    assert problems(refused(tiny)) == [
        f"{page}:{line}: es/first/hello.py is no program of this page's language; include en/first/hello.py"
    ]


# Programs

PROGRAMS = {
    "an unexpected exit status": (
        """
        import sys

        print("what it said")
        sys.exit(7)
        """,
        "exit status 7, expected 0 (mend the program, or say status=… on the fence)",
    ),
    "an exception": (
        """
        raise ValueError("what it said")
        """,
        "exit status 1, expected 0 (mend the program, or say status=… on the fence)",
    ),
    "a child that fails though its parent does not": (
        """
        from multiprocessing import Process


        def work():
            raise ValueError("what it said")


        if __name__ == "__main__":
            child = Process(target=work)
            child.start()
            child.join()
        """,
        "child 'Process-1' failed with exit code 1 (mend it, or declare it: failing-children under [tool.mpguide]",
    ),
    "a program that does not end": (
        """
        # /// script
        # [tool.mpguide]
        # time-limit = 4
        # ///
        import time

        print("what it said")
        time.sleep(600)
        """,
        "still running after 4 s and ended (mend it, or declare more: time-limit under [tool.mpguide]",
    ),
    "a process left behind": (
        """
        import subprocess
        import sys

        print("what it said")
        nowhere = subprocess.DEVNULL
        subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"], stdout=nowhere, stderr=nowhere)
        """,
        r"left behind: process \d+ (python -c import time; time.sleep(600)) (join, close or unlink it in the program)",
    ),
    "a semaphore left behind": (
        """
        from multiprocessing import get_context, resource_tracker

        semaphore = get_context("spawn").Semaphore()
        resource_tracker.unregister(semaphore._semlock.name, "semaphore")
        print("what it said")
        __import__("os")._exit(0)
        """,
        r"left behind: semaphore /mp-\w+ (join, close or unlink it in the program)",
    ),
    "shared memory left behind": (
        """
        from multiprocessing import resource_tracker
        from multiprocessing.shared_memory import SharedMemory

        block = SharedMemory(create=True, size=8)
        resource_tracker.unregister(block._name, "shared_memory")
        print("what it said")
        """,
        r"left behind: shared memory /psm_\w+ (join, close or unlink it in the program)",
    ),
    "too many processes": (
        """
        # /// script
        # [tool.mpguide]
        # processes = 2
        # ///
        import time
        from multiprocessing import get_context

        print("what it said")
        for _ in range(4):
            get_context("fork").Process(target=time.sleep, args=(600,)).start()
        """,
        "started more than 2 processes and was ended (does it start them without end? or declare more: processes under",
    ),
}
POSIX = {"a semaphore left behind", "shared memory left behind", "too many processes"}


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_run_that_goes_wrong(tiny: TinySite, name: str) -> None:
    """The build names the page, the line, the program, the start method, what to do, and shows the end of the output."""
    if sys.platform == "win32" and name in POSIX:
        pytest.skip("Windows frees named objects by itself and has no fork")
    text, what = PROGRAMS[name]
    line = program(tiny, text, 'start="spawn"')
    said = refused(tiny)
    rows = sorted(problems(said))
    fault = re.escape(what).replace(r"\\d\+", r"\d+").replace(r"\\w\+", r"\w+")
    for row, language in zip(rows, sorted(LANGUAGES), strict=True):
        assert re.match(rf"{PAGE.format(language)}:{line}: {language}/first/odd\.py under spawn: {fault}", row), row
    assert re.search(r"^ +\| .*what it said$", said, re.M), said


def test_bars_without_a_number(tiny: TinySite) -> None:
    """A chart is asked for, and the program prints nothing to draw."""
    line = program(tiny, 'print("one 1 s")\n', ' picture="bars"')
    what = 'under forkserver: picture="bars", but no row of the output is a label, two blanks, a number with its unit'
    rows = problems(refused(tiny))
    assert len(rows) == 2
    assert all(f":{line}: " in row and what in row for row in rows)


def test_a_run_that_went_wrong_is_not_remembered_but_made_anew(tiny: TinySite) -> None:
    """A time-out or leftovers may be bad luck: the next build tries again, and says the same when it was not."""
    text, what = PROGRAMS["a program that does not end"]
    program(tiny, text.replace("time-limit = 4", "time-limit = 1"))
    before = {path.name for path in tiny.memory.iterdir()}
    for _ in range(2):
        assert what.replace("after 4 s", "after 1 s") in refused(tiny)
    assert {path.name for path in tiny.memory.iterdir()} == before


def test_a_declaration_that_cannot_be_read(tiny: TinySite) -> None:
    """The page, the line and the key that is wrong are named."""
    line = program(tiny, "# /// script\n# [tool.mpguide]\n# time-limits = 1\n# ///\n")
    what = (
        "LANGUAGE/first/odd.py: its '# /// script' block (PEP 723) cannot be read: "
        "unknown key 'time-limits' in [tool.mpguide]; there are failing-children, time-limit and processes"
    )
    rows = problems(refused(tiny))
    assert set(in_both(line, what)) <= set(rows)


def test_a_program_that_the_include_changes(tiny: TinySite) -> None:
    """What the page would show is compared with the file that was run: an include within the program is found out."""
    line = program(tiny, 'print("""\n--8<-- "es/text/symbols.py"\n""")\n')
    rows = problems(refused(tiny))
    what = "es/first/odd.py: the page would show another text than that of the file; take --8<-- out of the program"
    (row,) = rows
    assert row.startswith(f"{PAGE.format('es')}:{line}: {what}")


# The two languages

LACKS = {
    "docs/en/guide/second.md": "missing: docs/es/guide/second.md has no translation; write it",
    "docs/es/guide/second.md": "missing: docs/en/guide/second.md has no original; write it",
    "snippets/en/text/helper.py": "missing: snippets/es/text/helper.py has no translation; write it",
    "snippets/es/text/helper.py": "missing: snippets/en/text/helper.py has no original; write it",
}


@pytest.mark.parametrize("path", LACKS)
def test_a_file_that_only_one_language_has(tiny: TinySite, path: str) -> None:
    """A page or program without its twin stops the build."""
    for language in LANGUAGES:
        tiny.write({f"snippets/{language}/text/helper.py": "print(1)\n"})
    (tiny.folder / path).unlink()
    assert problems(refused(tiny)) == [f"{path}: {LACKS[path]}"]


def test_a_page_in_the_folder_of_no_language(tiny: TinySite) -> None:
    """A page beside the languages would be published unread."""
    tiny.write({"docs/extra.md": "# x\n", "docs/fr/index.md": "# x\n"})
    assert problems(refused(tiny)) == [
        f"docs/{path}: stands in the folder of no language; move it to docs/es and docs/en"
        for path in ("extra.md", "fr/index.md")
    ]


DIFFERENCES = {
    "a heading": ("## Greeting", "### Greeting", "heading 3 #greet stands where docs/es/index.md:9 has heading 2 #greet"),
    "an id": ("{ #greet }", "{ #greeting }", "heading 2 #greeting stands where docs/es/index.md:9 has heading 2 #greet"),
    "an option": ('start="fork ', 'start="', "fence ``` python exec="),
    "a link": (
        "second.md#parts",
        "second.md#symbols",
        "the section beginning here lacks the link or image guide/second.md#parts",
    ),
    "an admonition": ("!!! note", "!!! tip", "admonition !!! tip stands where docs/es/index.md:11 has admonition !!! note"),
}


@pytest.mark.parametrize("name", DIFFERENCES)
def test_pages_that_differ(tiny: TinySite, name: str) -> None:
    """A translation that is built otherwise is named with its line and the original's."""
    old, new, what = DIFFERENCES[name]
    line = tiny.line(PAGE.format("en"), "# Small site" if name == "a link" else old)
    tiny.replace(PAGE.format("en"), old, new)
    rows = problems(refused(tiny))
    assert any(row.startswith(f"{PAGE.format('en')}:{line}: {what}") for row in rows), rows


def test_programs_that_differ(tiny: TinySite) -> None:
    """A translated program that does something else is named with its line and the original's."""
    tiny.replace("snippets/en/text/parts.py", "2 > 1", "2 >= 1")
    assert problems(refused(tiny)) == [
        "snippets/en/text/parts.py:15: GtE in the place of Gt; the original is es/text/parts.py:15",
    ]


def test_a_heading_without_an_id(tiny: TinySite) -> None:
    """Without an id of its own a heading has another address in each language."""
    line = append(tiny, "## Plain")
    what = "heading '2 #' has no explicit id; write { #id } behind it, equal in both languages"
    assert problems(refused(tiny)) == [f"{PAGE.format('en')}:{line}: {what}"]


# Links

LINKS = {
    "a page": ("[x](nowhere.md)", "contains a link 'nowhere.md', but the target 'LANGUAGE/nowhere.md' is not found"),
    "an anchor of another page": (
        "[x](guide/second.md#nowhere)",
        "contains a link 'guide/second.md#nowhere', but the doc 'LANGUAGE/guide/second.md' does not contain an anchor '#nowhere'",
    ),
    "an anchor of the page": ("[x](#nowhere)", "contains a link '#nowhere', but there is no such anchor on this page"),
    "an image": ("![x](nowhere.svg)", "contains a link 'nowhere.svg', but the target 'LANGUAGE/nowhere.svg' is not found"),
    "an absolute address": ("[x](/guide/second/)", "contains an absolute link '/guide/second/'"),
    "a folder": ("[x](guide/second/)", "contains an unrecognized relative link 'guide/second/'"),
    "a reference": ("[x]\n\n[x]: nowhere.md", "contains a link 'nowhere.md', but the target 'LANGUAGE/nowhere.md' is not found"),
}


@pytest.mark.parametrize("name", LINKS)
def test_a_broken_link(tiny: TinySite, name: str) -> None:
    """MkDocs' own check counts even under --quiet, and the line is told."""
    block, what = LINKS[name]
    line = append(tiny, block) + block.count("\n")
    rows = sorted(problems(refused(tiny)))
    for row, expected in zip(rows, in_both(line, what), strict=True):
        assert row.startswith(expected)
        assert row.endswith("Mend the link, or write what it points to.")


def test_a_link_broken_in_the_second_language_only(tiny: TinySite) -> None:
    """The second language is checked as well: an anchor made from a Spanish title is none in English."""
    line = append(tiny, "[x](guide/second.md#segunda-pagina)")
    (row,) = problems(refused(tiny))
    assert row.startswith(f"{PAGE.format('en')}:{line}: contains a link 'guide/second.md#segunda-pagina', but")


def test_a_page_that_the_navigation_lacks(tiny: TinySite) -> None:
    """A warning of MkDocs that is not about a link stops the build too."""
    tiny.replace("mkdocs.yml", "guide/second.md", "guide/secnd.md")
    said = refused(tiny)
    assert "mkdocs.yml: A reference to 'guide/secnd.md' is included in the 'nav' configuration" in said
    assert "es/guide/second.md" in said


# Faults of the engine itself

BUGS = {
    "a formatter that raises": (
        """
        import mpguide.site.figures

        def bug(*arguments):
            raise ValueError("the bug")

        mpguide.site.figures.figure = bug
        """,
        "docs/es/index.md:20: es/first/hello.py: a fault of the engine, told above: ValueError: the bug",
    ),
    "a formatter that shows nothing": (
        """
        import mpguide.site.figures

        mpguide.site.figures.figure = lambda *arguments: ""
        """,
        "docs/es/index.md:20: es/first/hello.py is not shown; ",
    ),
    "a hook of the project": (
        """
        def on_page_content(html, page, config, files):
            raise ValueError("the bug")
        """,
        "Error reading page 'es/index.md': the bug",
    ),
    "a hook of the engine": (
        """
        from mpguide.page import Page

        def bug(*arguments):
            raise ValueError("the bug")

        Page.numbered = bug
        """,
        "Error reading page 'es/index.md': the bug",
    ),
    "a runner that raises": (
        """
        import mpguide.crowd
        import mpguide.memory

        def bug(*arguments):
            raise OSError("the disk is full")

        mpguide.memory.Memory.recall = lambda memory, name: None
        mpguide.crowd.execute = bug
        """,
        "docs/es/index.md:20: es/first/hello.py: a fault of the engine, told above: OSError: the disk is full",
    ),
    "a search index that cannot be made": (
        """
        import sys

        import mpguide.site.search

        program = "import sys; sys.exit('the bug')"

        class Failing(mpguide.site.search.subprocess.Popen):
            def __init__(self, command, **options):
                super().__init__([sys.executable, "-c", program], **options)

        mpguide.site.search.subprocess.Popen = Failing
        """,
        "the bug",
    ),
    "a hook that comes last": (
        """
        from mkdocs.plugins import event_priority

        @event_priority(-1000)
        def on_post_build(config):
            if not config.plugins["i18n"].building:
                raise ValueError("the bug")
        """,
        "ValueError: the bug",
    ),
}


@pytest.mark.parametrize("name", BUGS)
def test_a_bug_of_ours(tiny: TinySite, name: str) -> None:
    """An exception anywhere in the engine or in a hook is never swallowed."""
    text, what = BUGS[name]
    tiny.write({"bug.py": textwrap.dedent(text), "mkdocs.yml": tiny.read("mkdocs.yml") + "\nhooks: [bug.py]\n"})
    assert what in refused(tiny)


SWALLOWING = """
from markdown import Extension
from markdown.preprocessors import Preprocessor


class Swallow(Preprocessor):
    def run(self, lines):
        return ["" if 'exec="on"' in line else line for line in lines]


class Swallowing(Extension):
    def extendMarkdown(self, md):
        md.preprocessors.register(Swallow(md), "swallow", 1000)


def makeExtension(**options):
    return Swallowing(**options)
"""


def test_a_markdown_extension_that_breaks_fences(tiny: TinySite) -> None:
    """An example that never reaches the formatter is missed."""
    tiny.write({"swallowing.py": SWALLOWING})
    configuration = tiny.folder.parent.parent / "mkdocs.yml"
    text = configuration.read_text(encoding="utf-8").replace("markdown_extensions:\n", "markdown_extensions:\n  - swallowing\n")
    configuration.write_text(text, encoding="utf-8")
    paths = [str(tiny.folder), *filter(None, [os.environ.get("PYTHONPATH")])]
    rows = problems(refused(tiny, PYTHONPATH=os.pathsep.join(paths)))
    assert rows[-1].startswith("docs/es/index.md:20: es/first/hello.py is not shown; ")
    assert len(rows) == 5


def test_a_missing_plugin(tiny: TinySite) -> None:
    """Without markdown-exec nothing is run, and that is seen."""
    configuration = tiny.folder.parent.parent / "mkdocs.yml"
    text = configuration.read_text(encoding="utf-8")
    without = re.sub(r"(?m)^  - markdown-exec:\n(    .*\n)*", "", text)
    assert without != text
    configuration.write_text(without, encoding="utf-8")
    assert "docs/es/index.md:20: es/first/hello.py is not shown; " in refused(tiny)


# Interruptions

LONG = """
# /// script
# [tool.mpguide]
# time-limit = 600
# ///
import os
import time
from multiprocessing import get_context
from multiprocessing.shared_memory import SharedMemory


def work(semaphore):
    time.sleep(600)


if __name__ == "__main__":
    context = get_context("spawn")
    semaphore = context.Semaphore(0)
    block = SharedMemory(create=True, size=8)
    context.Process(target=work, args=(semaphore,)).start()
    with open("names", "w") as file:
        file.write(semaphore._semlock.name + " " + block._name)
    os.rename("names", "ready")
    time.sleep(600)
"""
# A test runner in the background may have been told to ignore Ctrl-C, and a build inherits that.
HEARING = """
import runpy, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
runpy.run_module(sys.argv.pop(1), run_name="__main__", alter_sys=True)
"""


@pytest.fixture
def temporary() -> Iterator[Path]:
    """A folder for temporary files with a short path, for sockets of fork servers lie in it."""
    folder = Path(tempfile.mkdtemp(prefix="tiny-"))
    yield folder
    shutil.rmtree(folder)


@contextlib.contextmanager
def interrupted(tiny: TinySite, temporary: Path, number: signal.Signals) -> Iterator[subprocess.Popen[bytes]]:
    """A build that was sent a signal while a program ran; the names of its objects are in the file ``names``."""
    program(tiny, LONG)
    environment = {**os.environ, "TMPDIR": str(temporary), "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-c", HEARING, *BUILD[2:]]
    with (tiny.folder / "said").open("wb") as said:
        build = subprocess.Popen(command, cwd=tiny.folder, env=environment, stdout=said, stderr=said)
        try:
            wait_for(lambda: list(temporary.glob("mpguide-*/ready")) or build.poll() is not None)
            assert build.poll() is None, tiny.read("said")
            names = " ".join(path.read_text() for path in temporary.glob("mpguide-*/ready"))
            (tiny.folder / "names").write_text(names)
            build.send_signal(number)
            assert build.wait(60) != 0
            yield build
        finally:
            build.kill()
            build.wait()


def living(temporary: Path) -> list[psutil.Process]:
    """The processes whose temporary files lie under *temporary*, dead ones left out."""
    found = []
    for process in psutil.process_iter():
        with contextlib.suppress(psutil.Error):
            if process.status() != psutil.STATUS_ZOMBIE and process.environ().get("TMPDIR", "").startswith(str(temporary)):
                found.append(process)
    return found


def nothing_is_left(tiny: TinySite, temporary: Path) -> None:
    """See that no process, semaphore, shared memory, temporary file or half entry of the memory is there."""
    assert settle(lambda: living(temporary), seconds=5) == []  # a loaded machine buries the killed late
    assert list(temporary.iterdir()) == []
    for name in tiny.read("names").split():
        module, unlink = ("_posixshmem", "shm_unlink") if "psm" in name else ("_multiprocessing", "sem_unlink")
        with pytest.raises(FileNotFoundError):
            getattr(import_module(module), unlink)(name)
    for path in tiny.memory.iterdir():
        assert json.loads(path.read_text(encoding="utf-8"))["program"] != "first/odd"


@posix
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_an_interrupted_build(tiny: TinySite, temporary: Path, number: signal.Signals) -> None:
    """Ctrl-C and SIGTERM end every program and leave the published site as it was."""
    with interrupted(tiny, temporary, number):
        nothing_is_left(tiny, temporary)
    assert tiny.read("site/index.html") == PUBLISHED
    assert not list(tiny.folder.glob(".site*"))


@posix
def test_a_killed_build(tiny: TinySite, temporary: Path) -> None:
    """After a SIGKILL the guard clears away, and the next build succeeds and drops the draft of the dead one."""
    with interrupted(tiny, temporary, signal.SIGKILL):
        wait_for(lambda: not living(temporary) and not list(temporary.iterdir()))
        nothing_is_left(tiny, temporary)
    assert tiny.read("site/index.html") == PUBLISHED
    assert list(tiny.folder.glob(".site-*"))
    for language in LANGUAGES:
        tiny.write({f"snippets/{language}/first/odd.py": "print(1)\n"})
    answer = tiny.build(TMPDIR=str(temporary))
    assert answer.status == 0, answer.said
    assert "first/odd" in tiny.read("site/index.html")
    assert not list(tiny.folder.glob(".site*"))
    assert list(temporary.iterdir()) == []


def test_a_build_that_was_killed_while_it_published(tiny: TinySite) -> None:
    """The site that it had put aside is back, even when the next build fails, and its draft is gone."""
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    tiny.site.rename(tiny.folder / f".site-old-{dead.pid}")
    tiny.write({f".site-{dead.pid}/index.html": "half"})
    append(tiny, "```python\n```")
    refused(tiny)


def test_a_build_that_goes_well(tiny: TinySite) -> None:
    """The small site as it is can be built, and takes the place of the older one."""
    answer = tiny.build()
    assert answer.status == 0, answer.said
    assert answer.said == ""
    assert 'data-program="first/hello"' in tiny.read("site/index.html")
    assert not list(tiny.folder.glob(".site*"))
