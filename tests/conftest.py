"""What all tests share: the project's folder, the runs of its programs, the built site, a browser."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import FrameType

import pytest
from filelock import FileLock

from mpguide.crowd import Crowd
from mpguide.memory import FOLDER, Memory
from mpguide.programs import Snippets
from mpguide.runs import Interpreter

PROJECT = Path(__file__).parent.parent
SITE_URL = "https://guide.example/multiprocessing/"
"""Where the tested site pretends to stand: under a path, as GitHub Pages serves a project."""


def pytest_configure(config: pytest.Config) -> None:
    """A polite end (SIGTERM) is an interrupt: fixtures are torn down and nothing is left running."""

    def interrupt(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    signal.signal(signal.SIGTERM, interrupt)


@pytest.fixture(scope="session")
def project() -> Path:
    """The folder of the project."""
    return PROJECT


@pytest.fixture(scope="session")
def snippets() -> Snippets:
    """The programs of the site."""
    return Snippets(PROJECT / "snippets")


@pytest.fixture(scope="session")
def crowd() -> Iterator[Crowd]:
    """Runs the programs of the site. Its memory is that of the build: what is published is what was tested."""
    with Crowd(Memory(PROJECT / FOLDER), Interpreter.current(), workers=1) as crowd:
        yield crowd


@pytest.fixture(scope="session")
def built_site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site, built once for all tests."""
    shared = tmp_path_factory.getbasetemp()
    if os.environ.get("PYTEST_XDIST_WORKER"):
        shared = shared.parent
    site = shared / "site"
    with FileLock(shared / "site.lock"):
        if not site.exists():
            answer = subprocess.run(
                [sys.executable, "-m", "mkdocs", "build", "--quiet", "--site-dir", str(site)],
                cwd=PROJECT,
                env={**os.environ, "SITE_URL": SITE_URL, "REPOSITORY_URL": "https://code.example/guide"},
                capture_output=True,
                text=True,
                check=False,
            )
            if answer.returncode != 0:
                pytest.fail(f"the site cannot be built:\n{answer.stdout}{answer.stderr}", pytrace=False)
    return site
