"""The search index: Pagefind reads the built pages and makes one index for each language."""

from __future__ import annotations

import subprocess
import threading
from collections.abc import Callable
from pathlib import Path

from pagefind_bin import get_executable


class SearchError(Exception):
    """Pagefind could not index the site."""


class Indexing:
    """The pages of *site* being indexed into ``site/pagefind``, by a process of its own."""

    def __init__(self, site: Path) -> None:
        self._site = site
        command = [get_executable(), "--site", str(site), "--quiet"]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, encoding="utf-8")
        self._dropped = False
        self._watcher: threading.Thread | None = None

    def finish(self) -> None:
        """Wait for the index; SearchError with Pagefind's own words if there will be none."""
        said, _ = self._process.communicate()
        if self._process.returncode != 0 and not self._dropped:
            raise SearchError(f"Pagefind could not index {self._site}:\n{said}")

    def finish_alone(self, complain: Callable[[str], None]) -> None:
        """Let it go on by itself, so that nobody waits for it; *complain* gets what ``finish`` would raise."""

        def watch() -> None:
            try:
                self.finish()
            except SearchError as error:
                complain(str(error))

        self._watcher = threading.Thread(target=watch, daemon=True)
        self._watcher.start()

    def drop(self) -> None:
        """End it, finished or not: the pages are about to change."""
        self._dropped = True
        self._process.kill()
        self._process.wait()
        if self._watcher is not None:
            self._watcher.join()
