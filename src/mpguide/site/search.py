"""The search index: Pagefind reads the built pages and makes one index for each language."""

from __future__ import annotations

import subprocess
from pathlib import Path

from pagefind_bin import get_executable


class SearchError(Exception):
    """Pagefind could not index the site."""


def index(site: Path) -> None:
    """Index the pages of *site* into ``site/pagefind``; SearchError with Pagefind's own words if that fails."""
    answer = subprocess.run([get_executable(), "--site", str(site), "--quiet"], capture_output=True, text=True, check=False)
    if answer.returncode != 0:
        raise SearchError(f"Pagefind could not index {site}:\n{answer.stderr or answer.stdout}")
