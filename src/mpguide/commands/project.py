"""Where the project is that a command works on, and which program a word means."""

from __future__ import annotations

from pathlib import Path

from mpguide.programs import LANGUAGES, Program, Snippets
from mpguide.runs import Interpreter


class ProjectError(Exception):
    """The command was not given inside the project."""


def project() -> Path:
    """The folder with ``mkdocs.yml`` at or above the current one."""
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / "mkdocs.yml").is_file() and (folder / "snippets").is_dir():
            return folder
    raise ProjectError(f"{here} is not inside the guide's project (no mkdocs.yml with snippets beside it); go there first")


def snippets() -> Snippets:
    """The programs of the project."""
    return Snippets(project() / "snippets")


def find_program(word: str) -> Program:
    """The program *word* means: a file of any place, or ``topic/name`` (the original), or ``language/topic/name``."""
    path = Path(word)
    if path.is_file():
        return Program.load(path, _root_of(path))
    name = word.removesuffix(".py")
    language, _, rest = name.partition("/")
    if language in LANGUAGES and "/" in rest:
        return snippets().program(language, rest)
    if "/" in name and not path.is_absolute():
        return snippets().program(LANGUAGES[0], name)
    return Program.load(path)


def _root_of(path: Path) -> Path | None:
    """The ``snippets`` folder that holds *path*, if one does."""
    return next((folder for folder in path.resolve().parents if folder.name == "snippets"), None)


def interpreter(path: str | None) -> Interpreter:
    """The Python at *path*, or the one that runs this."""
    return Interpreter.at(path) if path else Interpreter.current()
