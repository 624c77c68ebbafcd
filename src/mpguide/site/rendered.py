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

from mpguide.shelf import code, digest

RENDERERS = ("markdown", "markdown-exec", "mkdocs", "mkdocs-static-i18n", "pygments", "pymdown-extensions")
"""The packages that decide what a page looks like before it comes into the theme."""


@cache
def _versions() -> str:
    return " ".join((platform.python_version(), *map(version, RENDERERS)))


def surroundings(config: MkDocsConfig, files: Files) -> str:
    """A name for what all pages of a language depend on: their settings, and the *files* that links can lead to."""
    extensions = json.dumps([config.markdown_extensions, config.mdx_configs, config.nav, sorted(config.plugins)], default=_called)
    hooks = [Path(hook).read_bytes() for hook in config.hooks]
    there = json.dumps(sorted((file.src_uri, file.dest_uri) for file in files))
    return digest(code("site", "page", "programs.py"), _versions(), extensions, there, *hooks)


def _called(part: object) -> str:
    """The name of a function among the settings."""
    return getattr(part, "__qualname__", type(part).__qualname__)


def name_of(page: Page, markdown: str, around: str, shown: Iterable[str | bytes]) -> str:
    """A name for *page* with its *markdown*; *around* names its surroundings, and *shown* what else is shown on it."""
    return digest(around, page.file.src_uri, markdown, *shown)


def keep(page: Page, html: str) -> bytes:
    """What rendering made of *page*; *html* is what of it comes into the theme."""
    links = page.links_to_anchors or {}
    kept = {
        "html": html,
        "title": page.title,
        "toc": [_token(item) for item in page.toc],
        "anchors": sorted(page.present_anchor_ids or ()),
        "links": {file.src_uri: anchors for file, anchors in links.items()},
    }
    return json.dumps(kept, ensure_ascii=False).encode()


def give_back(page: Page, kept: bytes, files: Files) -> str:
    """Let *page* be as it was when it was *kept*; its HTML."""
    rendered: dict[str, Any] = json.loads(kept)
    page.title = rendered["title"]
    page.toc = get_toc(rendered["toc"])
    page.present_anchor_ids = set(rendered["anchors"])
    found = ((files.get_file_from_path(path), anchors) for path, anchors in rendered["links"].items())
    page.links_to_anchors = {file: anchors for file, anchors in found if file is not None}
    html: str = rendered["html"]
    return html


def _token(item: AnchorLink) -> Any:  # noqa: ANN401 - MkDocs keeps the type of its tokens for itself
    """*item* as the toc extension of Markdown made it."""
    return {"name": item.title, "id": item.id, "level": item.level, "children": [_token(child) for child in item.children]}
