"""What lies in ``snippets/``: names, sections, companions, and what a program says of itself."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mpguide.programs import Declaration, Program, ProgramError, Snippets
from tests.engine.conftest import INTERPRETER, demo, write

SECTIONS = """\
# /// script
# requires-python = ">=3.11"
# ///
import time

# --8<-- [start:worker]
def work():
    # --8<-- [start:nap]
    time.sleep(0)
    # --8<-- [end:nap]
# --8<-- [end:worker]

work()
"""


def script(*lines: str) -> str:
    """The text of a program whose PEP 723 block has *lines*."""
    return "\n".join(["# /// script", *(f"# {line}" for line in lines), "# ///", "print('done')", ""])


# Names


def test_a_program_of_the_site_has_topic_language_and_include(tmp_path: Path) -> None:
    program = demo(tmp_path, "print()\n", name="lock/safe_counter")
    assert (program.name, program.topic, program.language) == ("lock/safe_counter", "lock", "es")
    assert program.include == "es/lock/safe_counter.py"
    assert not program.alone


@pytest.mark.parametrize("place", ["program.py", "es/program.py", "fr/lock/program.py", "es/lock/deep/program.py"])
def test_a_file_elsewhere_is_named_after_itself(tmp_path: Path, place: str) -> None:
    write(tmp_path, {place: "print()\n"})
    program = Program.load(tmp_path / place, tmp_path)
    assert (program.name, program.language, program.topic, program.include) == ("program.py", "", "", "program.py")


@pytest.mark.parametrize("topic", ["timing", "timing_of_queues"])
def test_a_program_that_measures_time_runs_alone(tmp_path: Path, topic: str) -> None:
    assert demo(tmp_path, "print()\n", name=f"{topic}/cost").alone


def test_snippets_lists_the_programs_but_no_helpers_and_no_data(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "es/lock/counter.py": "",
            "es/lock/_helpers.py": "",
            "es/lock/data.csv": "",
            "es/apart.py": "",
            "es/race/first.py": "",
            "en/lock/counter.py": "",
        },
    )
    snippets = Snippets(tmp_path)
    assert snippets.names("es") == ["lock/counter", "race/first"]
    assert snippets.names("en") == ["lock/counter"]
    assert [program.include for program in snippets.programs()] == [
        "es/lock/counter.py",
        "es/race/first.py",
        "en/lock/counter.py",
    ]


def test_a_missing_program_is_named(tmp_path: Path) -> None:
    with pytest.raises(ProgramError, match=r"en/lock/counter\.py"):
        Snippets(tmp_path).program("en", "lock/counter")
    with pytest.raises(ProgramError, match=r"no such program: counter\.py"):
        Program.load(tmp_path / "counter.py")


def test_a_folder_is_no_program(tmp_path: Path) -> None:
    with pytest.raises(ProgramError, match=re.escape(tmp_path.name)):
        Program.load(tmp_path)


def test_a_file_that_is_no_text_is_named(tmp_path: Path) -> None:
    write(tmp_path, {"latin.py": "print('año')".encode("latin-1")})
    with pytest.raises(ProgramError, match=r"latin\.py is no UTF-8 text"):
        Program.load(tmp_path / "latin.py")


# Companions


def test_companions_are_helpers_and_data_of_the_topic_but_no_other_program(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {"_helpers.py": "", "data.csv": "1\n", "other.py": "", "deep/data.csv": ""}
    program = demo(tmp_path, "print()\n", files)
    assert [path.name for path in program.companions] == ["_helpers.py", "data.csv"]


def test_outside_the_site_only_helpers_are_companions(tmp_path: Path) -> None:
    write(tmp_path, {"program.py": "", "_helpers.py": "", "diary.txt": ""})
    assert [path.name for path in Program.load(tmp_path / "program.py").companions] == ["_helpers.py"]


# What a page shows


def test_the_whole_is_shown_without_markers_and_without_the_declaration(tmp_path: Path) -> None:
    program = demo(tmp_path, SECTIONS)
    assert program.shown() == "import time\n\ndef work():\n    time.sleep(0)\n\nwork()"
    assert program.included() == SECTIONS.replace("# --8<-- [start:worker]\n", "").replace("# --8<-- [end:worker]\n", "").replace(
        "    # --8<-- [start:nap]\n", ""
    ).replace("    # --8<-- [end:nap]\n", "").strip("\n")


def test_a_section_is_shown_alone_and_without_its_indentation(tmp_path: Path) -> None:
    program = demo(tmp_path, SECTIONS)
    assert program.shown("worker") == "def work():\n    time.sleep(0)"
    assert program.shown("nap") == "time.sleep(0)"


def test_an_unknown_section_is_named_with_what_to_write(tmp_path: Path) -> None:
    with pytest.raises(ProgramError, match=r"es/demo/program\.py has no section 'boss'.*\[start:boss\]"):
        demo(tmp_path, SECTIONS).included("boss")


# What a program says of itself


def test_a_program_that_says_nothing_has_the_usual_limits(tmp_path: Path) -> None:
    assert demo(tmp_path, "print()\n").declaration == Declaration()
    assert (Declaration().time_limit, Declaration().processes) == (20, 100)


def test_everything_that_can_be_declared_is_read(tmp_path: Path) -> None:
    declaration = demo(
        tmp_path,
        script(
            'requires-python = ">=3.12"',
            'dependencies = ["psutil>=5", "rich"]',
            "[tool.mpguide]",
            'failing-children = ["victim", "Process-2"]',
            "time-limit = 1.5",
            "processes = 7",
        ),
    ).declaration
    assert str(declaration.requires_python) == ">=3.12"
    assert [str(need) for need in declaration.dependencies] == ["psutil>=5", "rich"]
    assert declaration.failing_children == ("victim", "Process-2")
    assert declaration.time_limit == 1.5
    assert declaration.processes == 7


def test_other_blocks_and_other_tools_are_none_of_our_business(tmp_path: Path) -> None:
    text = "# /// other\n# time-limit = 1\n# ///\n" + script("[tool.uv]", "time-limit = 2")
    assert demo(tmp_path, text).declaration == Declaration()


@pytest.mark.parametrize(
    ("lines", "fault"),
    [
        (["[tool.mpguide]", "time_limit = 5"], "unknown key 'time_limit' in"),
        (["[tool.mpguide]", 'failing-child = ["a"]'], "there are failing-children, time-limit and processes"),
        (['requires_python = ">=3.14"'], "unknown key 'requires_python'"),
        (["[tool.mpguide]", 'failing-children = "victim"'], "failing-children"),
        (['dependencies = "psutil"'], "dependencies"),
        (["[tool.mpguide]", 'time-limit = "long"'], "long"),
        (["[tool.mpguide]", 'processes = "many"'], "many"),
        (["tool = 3"], "cannot be read"),
        (['requires-python = "three"'], "three"),
        (['dependencies = ["not a requirement"]'], "not a requirement"),
        (["time-limit ="], "cannot be read"),
    ],
)
def test_a_faulty_declaration_is_refused_with_the_name_of_the_file(tmp_path: Path, lines: list[str], fault: str) -> None:
    program = demo(tmp_path, script(*lines))
    with pytest.raises(ProgramError) as caught:
        program.declaration  # noqa: B018
    assert "es/demo/program.py" in str(caught.value)
    assert fault in str(caught.value)


def test_two_declarations_are_refused(tmp_path: Path) -> None:
    with pytest.raises(ProgramError, match=r"es/demo/program\.py: two '# /// script' blocks"):
        demo(tmp_path, script("[tool.mpguide]") * 2).declaration  # noqa: B018


@pytest.mark.parametrize(
    ("line", "needs"),
    [
        ('requires-python = ">=3.99"', "Python >=3.99"),
        ('dependencies = ["psutil>=5"]', ""),
        ('dependencies = ["psutil<1"]', "psutil<1"),
        ('dependencies = ["psutil", "no-such-package>=2", "nor-this"]', "no-such-package>=2, nor-this"),
    ],
)
def test_what_this_python_lacks_is_said(tmp_path: Path, line: str, needs: str) -> None:
    assert INTERPRETER.lacks(demo(tmp_path, script(line)).declaration) == needs
