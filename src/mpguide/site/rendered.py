"""Pages rendered before from the same things, which need not be rendered again.

Markdown takes longer than all else of a build in which nothing is run. What MkDocs keeps of a rendered page is its HTML, its
table of contents, its title, its anchors, and its links to anchors of other pages, which are judged when all pages are rendered.
"""

from __future__ import annotations

import json
import platform
from collections.abc import Iterable
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, get_toc

from mpguide.shelf import Shelf, code, digest

RENDERERS = ("markdown", "markdown-exec", "mkdocs", "mkdocs-static-i18n", "pygments", "pymdown-extensions")
"""The packages that decide what a page looks like before it comes into the theme."""


@cache
def _versions() -> str:
    return " ".join((platform.python_version(), *map(version, RENDERERS)))


class RenderedPages:
    """The memory of rendered pages. Pages come one after the other: ``recall``, then ``give_back`` or ``keep``."""

    def __init__(self, memory: Path) -> None:
        """*memory* is the folder of what is remembered."""
        self._shelf = Shelf(memory / "rendered", ".json")
        self._around = self._name = ""
        self._kept: bytes | None = None

    def surround(self, config: MkDocsConfig, files: Files) -> None:
        """From now on pages of a language with these settings come; *files* are what their links can lead to."""
        settings = [config.markdown_extensions, config.mdx_configs, config.nav, sorted(config.plugins)]
        hooks = [Path(hook).read_bytes() for hook in config.hooks]
        there = sorted((file.src_uri, file.dest_uri) for file in files)
        named = json.dumps([settings, there], default=_called)
        self._around = digest(code("site", "page", "programs.py"), _versions(), named, *hooks)

    def recall(self, page: Page, markdown: str, shown: Iterable[str | bytes]) -> bool:
        """Whether *page* was rendered before from this *markdown*, with what else is *shown* on it."""
        self._name = digest(self._around, page.file.src_uri, markdown, *shown)
        self._kept = self._shelf.recall(self._name)
        return self._kept is not None

    def give_back(self, page: Page, files: Files) -> str | None:
        """Let *page*, if it was recalled, be as it was when it was kept: its HTML; None if it was not."""
        if self._kept is None:
            return None
        rendered: dict[str, Any] = json.loads(self._kept)
        page.title = rendered["title"]
        page.toc = get_toc(rendered["toc"])
        page.present_anchor_ids = set(rendered["anchors"])
        found = ((files.get_file_from_path(path), anchors) for path, anchors in rendered["links"].items())
        page.links_to_anchors = {file: anchors for file, anchors in found if file is not None}
        html: str = rendered["html"]
        return html

    def keep(self, page: Page, html: str) -> None:
        """Remember what rendering made of *page*; *html* is what of it comes into the theme."""
        links = page.links_to_anchors or {}
        kept = {
            "html": html,
            "title": page.title,
            "toc": [_token(item) for item in page.toc],
            "anchors": sorted(page.present_anchor_ids or ()),
            "links": {file.src_uri: anchors for file, anchors in links.items()},
        }
        self._shelf.remember(self._name, json.dumps(kept, ensure_ascii=False).encode())


def _called(part: object) -> str:
    """The name of a function among the settings."""
    return getattr(part, "__qualname__", type(part).__qualname__)


def _token(item: AnchorLink) -> dict[str, object]:
    """*item* as the toc extension of Markdown made it."""
    return {"name": item.title, "id": item.id, "level": item.level, "children": [_token(child) for child in item.children]}
