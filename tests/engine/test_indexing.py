"""The search index of a site that is being served: nobody waits for it, and it never comes too late."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from mpguide.site.search import Indexing, SearchError
from tests.engine.conftest import posix, processes_of, wait_for

pytestmark = posix


@pytest.fixture
def indexer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What is run in the place of Pagefind: a script for the test to write."""
    script = tmp_path / "indexer"
    script.touch(0o700)
    monkeypatch.setattr("mpguide.site.search.get_executable", lambda: script)
    return script


def test_a_failure_is_told_when_it_comes(indexer: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """By whoever waits, and by whoever does not, in the indexer's own words."""
    indexer.write_text("#!/bin/sh\nread line < go\necho the bug >&2\nexit 3\n", encoding="utf-8")
    os.mkfifo(tmp_path / "go")
    monkeypatch.chdir(tmp_path)
    said: list[str] = []
    Indexing(tmp_path).finish_alone(said.append)
    assert said == []
    (tmp_path / "go").write_text("\n", encoding="utf-8")
    wait_for(lambda: said)
    assert said == [f"Pagefind could not index {tmp_path}:\nthe bug\n"]
    indexer.write_text("#!/bin/sh\necho the bug\nexit 3\n", encoding="utf-8")
    with pytest.raises(SearchError, match="the bug"):
        Indexing(tmp_path).finish()


def test_one_that_is_dropped_ends_and_says_nothing(indexer: Path, tmp_path: Path) -> None:
    """Pages that are about to change are not read any more."""
    indexer.write_text(f"#!/bin/sh\ncd {tmp_path}\nexec sleep 600\n", encoding="utf-8")
    said: list[str] = []
    indexing = Indexing(tmp_path)
    indexing.finish_alone(said.append)
    wait_for(lambda: processes_of(tmp_path))
    indexing.drop()
    assert processes_of(tmp_path) == []
    assert said == []


def test_one_that_is_done_can_be_dropped(indexer: Path, tmp_path: Path) -> None:
    """As every build of a server does with the index of the one before."""
    indexer.write_text("#!/bin/sh\nexit 0\n", encoding="utf-8")
    indexing = Indexing(tmp_path)
    indexing.finish()
    indexing.drop()
