"""A real browser, started as for the tests of the site."""

from __future__ import annotations

from tests.site.conftest import chromium

__all__ = ["chromium"]
