"""What lies in ``snippets/``: programs, their topic, language, twin, sections and declarations.

A program is a file ``snippets/<language>/<topic>/<name>.py``. Files whose name begins with ``_`` help the programs of their
topic and are no programs themselves.
"""

from __future__ import annotations

import os
import re
import textwrap
import tomllib
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from packaging.requirements import InvalidRequirement, Requirement
from packaging.specifiers import InvalidSpecifier, SpecifierSet

LANGUAGES = ("es", "en")
"""The languages of the site, the original first."""

TIMING = "timing"
"""The topic whose programs measure time and therefore run alone."""

# The pattern of PEP 723, as its reference implementation gives it.
_BLOCK = re.compile(r"(?m)^# /// (?P<type>[a-zA-Z0-9-]+)$\s(?P<content>(^#(| .*)$\s)+)^# ///$\n?")
# The markers of pymdownx.snippets: `# --8<-- [start:worker]`.
_MARKER = re.compile(r"^\s*#\s*-+8<-+\s+\[\s*(?P<edge>start|end)\s*:\s*(?P<name>[\w-]+)\s*\]\s*$")


class ProgramError(Exception):
    """A file that cannot be a program of the site; the message says what to do."""


@dataclass(frozen=True)
class Declaration:
    """What a program says of itself in its PEP 723 block.

    Attributes:
        requires_python: the Pythons that can run it.
        dependencies: packages it needs, as PEP 508 requirements.
        failing_children: names of the child processes that are meant to fail.
        time_limit: seconds after which the run is ended.
        processes: how many processes the run may start in all.
    """

    requires_python: SpecifierSet = field(default_factory=SpecifierSet)
    dependencies: tuple[Requirement, ...] = ()
    failing_children: tuple[str, ...] = ()
    time_limit: float = 20.0
    processes: int = 100

    @classmethod
    def parse(cls, text: str, where: str) -> Declaration:
        """Read the PEP 723 block of *text*; *where* names the file in messages."""
        blocks = [match for match in _BLOCK.finditer(text) if match["type"] == "script"]
        if not blocks:
            return cls()
        if len(blocks) > 1:
            raise ProgramError(f"{where}: two '# /// script' blocks (PEP 723); keep one")
        lines = blocks[0]["content"].splitlines()
        content = "\n".join(line.removeprefix("#").removeprefix(" ") for line in lines)
        try:
            return cls._from_table(tomllib.loads(content))
        except (tomllib.TOMLDecodeError, InvalidSpecifier, InvalidRequirement, ValueError, TypeError, AttributeError) as error:
            raise ProgramError(f"{where}: its '# /// script' block (PEP 723) cannot be read: {error}") from error

    @classmethod
    def _from_table(cls, table: dict[str, Any]) -> Declaration:
        own = dict(table.pop("tool", {}).get("mpguide", {}))
        declaration = cls(
            requires_python=SpecifierSet(table.pop("requires-python", "")),
            dependencies=tuple(Requirement(text) for text in _texts(table, "dependencies")),
            failing_children=_texts(own, "failing-children"),
            time_limit=float(own.pop("time-limit", cls.time_limit)),
            processes=int(own.pop("processes", cls.processes)),
        )
        if own:
            raise ValueError(
                f"unknown key {', '.join(map(repr, own))} in [tool.mpguide]; there are failing-children, time-limit and processes"
            )
        if table:
            raise ValueError(
                f"unknown key {', '.join(map(repr, table))}; there are requires-python, dependencies and [tool.mpguide]"
            )
        return declaration


def _texts(table: dict[str, Any], key: str) -> tuple[str, ...]:
    """Take the list of texts *key* out of *table*; a single text is refused, for it would be read letter by letter."""
    texts = table.pop(key, [])
    if not isinstance(texts, list):
        raise TypeError(f"{key} must be a list, as in {key} = [{texts!r}]")
    return tuple(texts)


@dataclass(frozen=True)
class Program:
    """One program file.

    Attributes:
        path: the file.
        text: its text.
        name: ``topic/name`` for a program of the site, the file's name for any other.
        language: the language of a program of the site, empty for any other.
    """

    path: Path
    text: str
    name: str
    language: str = ""

    @classmethod
    def load(cls, path: Path, root: Path | None = None) -> Program:
        """Read *path*; under *root* (a ``snippets`` folder) it is a program of the site."""
        path = path.resolve()
        if root is not None and path.is_relative_to(root.resolve()):
            language, *rest = path.relative_to(root.resolve()).with_suffix("").parts
            if language in LANGUAGES and len(rest) == 2:
                return cls(path, _read(path), "/".join(rest), language)
        return cls(path, _read(path), path.name)

    @property
    def topic(self) -> str:
        """The folder of the program within its language, empty outside ``snippets``."""
        return self.name.rpartition("/")[0]

    @property
    def include(self) -> str:
        """How a page names the program: ``es/lock/safe_counter.py``."""
        return f"{self.language}/{self.name}.py" if self.language else self.name

    @property
    def alone(self) -> bool:
        """Whether the program measures time, and so must run with nothing beside it."""
        return self.topic.startswith(TIMING)

    @property
    def companions(self) -> list[Path]:
        """The files the program may read: its topic's helpers and data, in a fixed order."""
        with os.scandir(self.path.parent) as entries:
            names = sorted(entry.name for entry in entries if self._accompanied_by(entry.name) and entry.is_file())
        return [self.path.with_name(name) for name in names]

    def _accompanied_by(self, name: str) -> bool:
        if name.endswith(".py"):
            return name.startswith("_")
        return bool(self.language)  # beside a program of somebody else lies what has nothing to do with it

    @cached_property
    def declaration(self) -> Declaration:
        """What the program says of itself; ProgramError if that cannot be read."""
        return Declaration.parse(self.text, self.include)

    @property
    def markers(self) -> list[tuple[str, str]]:
        """The edges of its sections in their order: ``start`` or ``end``, and the section's name."""
        return [(marker["edge"], marker["name"]) for line in self.text.splitlines() if (marker := _MARKER.match(line))]

    def shown(self, section: str = "") -> str:
        """The text a page shows: the whole or one section, without markers and without the PEP 723 block."""
        return _BLOCK.sub("", self.included(section)).strip("\n")

    def included(self, section: str = "") -> str:
        """The text that pymdownx.snippets puts in the place of the include; ProgramError for an unknown section."""
        lines: list[str] = []
        inside = not section
        found = False
        for line in self.text.splitlines():
            marker = _MARKER.match(line)
            if marker is None:
                if inside:
                    lines.append(line)
            elif marker["name"] == section:
                inside = marker["edge"] == "start"
                found = True
        if section and not found:
            raise ProgramError(f"{self.include} has no section '{section}'; mark it with '# --8<-- [start:{section}]'")
        return textwrap.dedent("\n".join(lines)).strip("\n") if section else "\n".join(lines).strip("\n")


def _read(path: Path) -> str:
    """The text of the program at *path*; ProgramError if it has none."""
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise ProgramError(f"no such program: {path.name} (looked for {path})") from None
    except OSError as error:
        raise ProgramError(f"{path} cannot be read: {error}") from error
    except UnicodeDecodeError as error:
        raise ProgramError(f"{path.name} is no UTF-8 text: {error}") from error


@dataclass(frozen=True)
class Snippets:
    """The folder of all programs, ``snippets/<language>/<topic>/<name>.py``."""

    root: Path

    def names(self, language: str) -> list[str]:
        """The names ``topic/name`` of all programs of *language*, sorted."""
        folder = self.root / language
        return sorted(
            path.relative_to(folder).with_suffix("").as_posix() for path in folder.glob("*/*.py") if not path.name.startswith("_")
        )

    def path(self, language: str, name: str) -> Path:
        """Where the program *name* of *language* lies, or would lie."""
        return self.root / language / f"{name}.py"

    def program(self, language: str, name: str) -> Program:
        """The program *name* in *language*; ProgramError if there is none."""
        path = self.path(language, name)
        if not path.is_file():
            raise ProgramError(f"no program {language}/{name}.py in snippets/")
        return Program(path.absolute(), _read(path), name, language)

    def programs(self) -> list[Program]:
        """Every program, the languages in their order."""
        return [self.program(language, name) for language in LANGUAGES for name in self.names(language)]
