"""The ``run`` fixture: each test of a program sees the program's run in every language under every start method."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, fields
from pathlib import Path

import pytest

from mpguide.crowd import Crowd
from mpguide.programs import LANGUAGES, Snippets
from mpguide.runs import Interpreter, Run
from mpguide.trace.checks import Verdict
from mpguide.trace.words import told


@dataclass(frozen=True)
class CheckedRun(Run):
    """A run that knows which checks its test expects to fail."""

    expected: set[str] = field(default_factory=set)

    def check(self, name: str, *, times: int | Callable[[int], bool] | None = None, holds: bool = True) -> Verdict:
        """As ``Run.check``."""
        if not holds:
            self.expected.add(name.partition(" of ")[0])
        return super().check(name, times=times, holds=holds)

    def unexpected(self) -> list[str]:
        """The verdicts that failed without being part of the lesson."""
        trace = self.trace
        failed = [verdict for verdict in self.verdicts if not verdict.holds and verdict.check not in self.expected]
        return [told(trace, verdict, "en") for verdict in failed] if trace else []


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test with ``run`` is called once for each language and start method."""
    if "run" in metafunc.fixturenames:
        cases = [(language, start) for language in LANGUAGES for start in Interpreter.current().start_methods]
        metafunc.parametrize(("language", "start"), cases, ids=["-".join(case) for case in cases], scope="function")


def program_of(path: Path, function: str) -> str:
    """``test_safe_counter`` of ``test_lock.py`` tests the program ``lock/safe_counter``."""
    return f"{path.stem.removeprefix('test_')}/{function.removeprefix('test_')}"


@pytest.fixture
def run(request: pytest.FixtureRequest, snippets: Snippets, crowd: Crowd, language: str, start: str) -> Iterator[Run]:
    """The healthy run of the program that this test is named after.

    Every check that has something to check must hold, unless the test says that it does not: ``run.check(..., holds=False)``.
    """
    name = program_of(request.path, request.function.__name__)
    run = crowd.ask(snippets.program(language, name), start).result()
    if run.needs:
        pytest.skip(f"{name} needs {run.needs}")
    mark = request.node.get_closest_marker("status")
    faults = run.faults(mark.args if mark else (0,))
    if faults:
        pytest.fail("\n".join([f"{run.language}/{name} under {start}:", *faults, "", run.output]), pytrace=False)
    checked = CheckedRun(**{each.name: getattr(run, each.name) for each in fields(run)})
    checked.expected.update(*(mark.args for mark in request.node.iter_markers("either_way")))
    yield checked
    if unexpected := checked.unexpected():
        where = f"{run.language}/{name} under {run.start}"
        pytest.fail("\n".join([f"{where} (where that is the lesson, say holds=False):", *unexpected]), pytrace=False)
