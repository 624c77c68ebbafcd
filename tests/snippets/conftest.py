"""The ``run`` fixture: each test of a program sees the program's run in every language under every start method."""

from __future__ import annotations

from pathlib import Path

import pytest

from mpguide.crowd import Crowd
from mpguide.programs import LANGUAGES, Snippets
from mpguide.runs import Interpreter, Run


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test with ``run`` is called once for each language and start method."""
    if "run" in metafunc.fixturenames:
        cases = [(language, start) for language in LANGUAGES for start in Interpreter.current().start_methods]
        metafunc.parametrize(("language", "start"), cases, ids=["-".join(case) for case in cases], scope="function")


def program_of(path: Path, function: str) -> str:
    """``test_safe_counter`` of ``test_lock.py`` tests the program ``lock/safe_counter``."""
    return f"{path.stem.removeprefix('test_')}/{function.removeprefix('test_')}"


@pytest.fixture
def run(request: pytest.FixtureRequest, snippets: Snippets, crowd: Crowd, language: str, start: str) -> Run:
    """The healthy run of the program that this test is named after."""
    name = program_of(request.path, request.function.__name__)
    run = crowd.ask(snippets.program(language, name), start).result()
    if run.needs:
        pytest.skip(f"{name} needs {run.needs}")
    mark = request.node.get_closest_marker("status")
    faults = run.faults(mark.args if mark else (0,))
    if faults:
        pytest.fail("\n".join([f"{run.language}/{name} under {start}:", *faults, "", run.output]), pytrace=False)
    return run
