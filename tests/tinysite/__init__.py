"""A small complete site for tests to build and to break: the project's own configuration, other pages and programs.

Each test gets a copy in the place where the real one lies within the project, so that ``mkdocs.yml`` finds what it inherits. All
copies begin with the same remembered runs, so that the programs of the small site run once for all tests.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest
from filelock import FileLock

from mpguide.memory import FOLDER

HERE = Path(__file__).parent
PROJECT = HERE.parent.parent
PUBLISHED = "<p>what was published before</p>\n"
BUILD = (sys.executable, "-m", "mkdocs", "--no-color", "build", "--quiet")
"""What ``make build`` does."""


@dataclass(frozen=True)
class Answer:
    """How a build ended: its exit status and what it said."""

    status: int
    said: str


@dataclass(frozen=True)
class TinySite:
    """One copy of the small site; ``folder`` holds its ``mkdocs.yml``."""

    folder: Path

    @classmethod
    def copy(cls, where: Path) -> TinySite:
        """Copy the small site, and what it inherits from the project, into the folder *where*."""
        folder = where / HERE.relative_to(PROJECT)
        shutil.copytree(HERE, folder, ignore=shutil.ignore_patterns("__pycache__", "*cache", "site", ".site-*", "__init__.py"))
        shutil.copytree(PROJECT / "docs" / ".overrides", where / "docs" / ".overrides")
        shutil.copy(PROJECT / "mkdocs.yml", where)
        return cls(folder)

    @property
    def site(self) -> Path:
        """Where it is published."""
        return self.folder / "site"

    @property
    def memory(self) -> Path:
        """Where its runs are remembered."""
        return self.folder / FOLDER / "runs"

    def read(self, path: str) -> str:
        """The text of the file *path*."""
        return (self.folder / path).read_text(encoding="utf-8")

    def write(self, files: Mapping[str, str]) -> None:
        """Write *files*: their paths and texts."""
        for path, text in files.items():
            (self.folder / path).parent.mkdir(parents=True, exist_ok=True)
            (self.folder / path).write_text(text, encoding="utf-8", newline="\n")

    def replace(self, path: str, old: str, new: str) -> None:
        """Put *new* in the place of *old*, which stands in the file *path* exactly once."""
        text = self.read(path)
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {path}"
        self.write({path: text.replace(old, new)})

    def line(self, path: str, part: str) -> int:
        """The number of the first line of *path* that holds *part*."""
        return next(number for number, line in enumerate(self.read(path).splitlines(), start=1) if part in line)

    def build(self, **environment: str) -> Answer:
        """Build the site as ``make build`` does."""
        answer = subprocess.run(
            BUILD,
            cwd=self.folder,
            env={**os.environ, "NO_MKDOCS_2_WARNING": "1", **environment},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        return Answer(answer.returncode, answer.stdout + answer.stderr)


def built(factory: pytest.TempPathFactory) -> TinySite:
    """The small site, unchanged and built once for all tests, with the runs of its programs in its memory."""
    shared = factory.getbasetemp()
    if os.environ.get("PYTEST_XDIST_WORKER"):
        shared = shared.parent
    folder = shared / "tinysite"
    with FileLock(shared / "tinysite.lock"):
        tiny = TinySite(folder / HERE.relative_to(PROJECT))
        if not tiny.site.exists():
            shutil.rmtree(folder, ignore_errors=True)
            answer = TinySite.copy(folder).build(REPOSITORY_URL="https://code.example/guide/")
            if answer.status != 0:
                pytest.fail(f"the small site cannot be built:\n{answer.said}", pytrace=False)
    return tiny


def fresh(factory: pytest.TempPathFactory, where: Path) -> TinySite:
    """A copy for one test to break: its programs are remembered, and an older site is published."""
    remembered = built(factory).memory
    tiny = TinySite.copy(where)
    shutil.copytree(remembered, tiny.memory)
    tiny.write({"site/index.html": PUBLISHED})
    return tiny
