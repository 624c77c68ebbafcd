"""No program goes untested, and no test has lost its program."""

from __future__ import annotations

import ast
from pathlib import Path

from mpguide.programs import LANGUAGES, Snippets
from tests.snippets.conftest import program_of


def _tested() -> set[str]:
    """The programs that the functions of this folder are named after."""
    names = set()
    for path in Path(__file__).parent.glob("test_*.py"):
        if path != Path(__file__):
            for node in ast.parse(path.read_text(encoding="utf-8")).body:
                if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
                    assert "run" in {argument.arg for argument in node.args.args}, f"{path.name}: {node.name} takes no run"
                    names.add(program_of(path, node.name))
    return names


def test_every_program_has_its_test_and_every_test_its_program(snippets: Snippets) -> None:
    programs = {name for language in LANGUAGES for name in snippets.names(language)}
    assert _tested() == programs


def test_there_are_programs(snippets: Snippets) -> None:
    assert len(snippets.names("es")) >= 14
