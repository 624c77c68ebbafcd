"""A recorded program says and does what it says and does alone: every program of the site, under every start method.

Alone means without our ``sitecustomize``: only its start method and the buffering of its output are set.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from importlib import import_module
from pathlib import Path

import pytest

from mpguide import recorder
from mpguide.crowd import Crowd
from mpguide.programs import TIMING, Snippets
from mpguide.runs import Run, execute
from tests.conftest import PROJECT
from tests.engine.conftest import INTERPRETER, STARTS

RECORDED = [name for name in Snippets(PROJECT / "snippets").names("es") if not name.startswith(TIMING)]
"""Programs that measure time are not recorded."""

ALONE = f"""
import os, sys, multiprocessing.context as context
context._default_context._default_context = context._concrete_contexts[os.environ[{recorder.START!r}]]
[stream.reconfigure(line_buffering=True) for stream in (sys.stdout, sys.stderr)]
"""

ABOUT_THE_RECORDER = frozenset({"about/recording_cost"})
"""Programs that look at what recording costs them: they are meant to notice it."""


def turnstiles(run: Run) -> None:
    """Nobody is counted twice. Alone, one may end before the other leaves the barrier, and then nobody is lost."""
    expected, obtained, lost = (int(line.split()[-1]) for line in run.lines)
    assert 2 <= obtained == expected - lost <= expected


OWN_TESTS: dict[str, Callable[[Run], None]] = {"race/crash_problem": turnstiles}
"""What must be true of a program that is not recorded, where that is less."""


@pytest.fixture
def alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs of this test are made without the recorder."""
    (tmp_path / "sitecustomize.py").write_text(ALONE, encoding="utf-8")
    monkeypatch.setattr(recorder, "INJECT", tmp_path)


def own_test(program: str) -> Callable[[Run], None]:
    """The function that says what must be true of the output of *program*."""
    if program in OWN_TESTS:
        return OWN_TESTS[program]
    topic, _, name = program.partition("/")
    function: Callable[[Run], None] = getattr(import_module(f"tests.snippets.test_{topic}"), f"test_{name}")
    return function


@pytest.mark.parametrize("start", STARTS)
@pytest.mark.parametrize("name", sorted(set(RECORDED) - ABOUT_THE_RECORDER))
def test_a_program_does_not_notice_that_it_is_recorded(
    snippets: Snippets, crowd: Crowd, name: str, start: str, request: pytest.FixtureRequest
) -> None:
    program = snippets.program("es", name)
    told = crowd.ask(program, start).result()
    if told.needs:
        pytest.skip(f"{name} needs {told.needs}")
    request.getfixturevalue("alone")
    plain = execute(program, start, INTERPRETER)
    assert not plain.recording
    assert plain.status == told.status
    if plain.lines != told.lines:
        # Durations, orders and losses are chance, where the program leaves them open: its own test knows what must hold.
        # What its test may ask besides, of children and of the record, is that of the recorded run.
        own_test(name)(replace(plain, recording=told.recording, children=told.children))
