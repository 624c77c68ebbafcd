"""The MkDocs plugin: where the engine meets the build.

MkDocs calls these methods once for each language, because mkdocs-static-i18n builds the site once more for every language but the
first, from inside its own ``on_post_build``. Whatever belongs to the whole site is done in the outer build alone.
"""

from __future__ import annotations

import re
import shutil
import signal
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jinja2
from markdown import Markdown
from markdown_exec import formatters
from markdown_exec.formatters.base import base_format
from mkdocs.config import config_options
from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files
from mkdocs.structure.nav import Navigation
from mkdocs.structure.pages import Page as SitePage
from pymdownx.superfences import SuperFencesException

from mpguide.crowd import Crowd
from mpguide.memory import FOLDER, Memory
from mpguide.page import Glossary, Page, read_pages
from mpguide.parity import differences
from mpguide.problems import Problem, report
from mpguide.programs import LANGUAGES, Snippets
from mpguide.runs import Interpreter
from mpguide.shelf import Shelf, forget
from mpguide.site.complaints import Complaints
from mpguide.site.figures import LOG, Figures, fault, where
from mpguide.site.languages import language_links
from mpguide.site.publish import draft_of, publish
from mpguide.site.rendered import RenderedPages
from mpguide.site.search import Indexing, SearchError

FIRST, LAST = 100, -200
"""Priorities of events: before every other plugin, and after mkdocs-static-i18n (-100)."""

GLOSSARY = "glossary.md"
"""The page that holds the terms of a language; a site can do without."""

_FIGURE = re.compile(r'<figure class="example" data-program="([^"]+)"')
_FOLDERS = " and ".join(f"docs/{language}" for language in LANGUAGES)
_COMMENT = re.compile(r"<!--.*?-->", re.DOTALL)


class GuideConfig(Config):  # type: ignore[no-untyped-call]
    """Options of the plugin in ``mkdocs.yml``.

    Attributes:
        snippets: the folder of the programs.
        repository: address of the project where it is hosted, for links to programs and for editing pages; empty for none.
        workers: how many programs run at once; 0 for as many as there are cores.
    """

    snippets = config_options.Dir(exists=True, default="snippets")
    repository = config_options.Type(str, default="")
    workers = config_options.Type(int, default=0)


class GuidePlugin(BasePlugin[GuideConfig]):  # type: ignore[no-untyped-call]
    """Runs the programs of all pages, shows them, and stops the build when anything is not as it should be."""

    def __init__(self) -> None:
        self._serving = False
        self._crowd: Crowd | None = None
        self._pages: dict[str, Page] = {}
        self._glossaries: dict[str, Glossary] = {}
        self._problems: list[Problem] = []
        self._complaints = Complaints()
        self._current: SitePage | None = None
        self._site = self._draft = self._compiled = Path()
        self._figures: Figures | None = None
        self._rendered: RenderedPages | None = None
        self._indexing: Indexing | None = None
        self._told = 0
        self._whole = False

    # The life of the command

    def on_startup(self, *, command: str, dirty: bool) -> None:
        """Learn whether this is a build or a server; a polite end (SIGTERM) becomes an exception, so that all is tidied up."""
        self._serving = command == "serve"
        self._complaints.listen()
        if threading.current_thread() is threading.main_thread():
            signal.signal(signal.SIGTERM, _exit)

    def on_shutdown(self) -> None:
        """End what runs; put the new site in its place if it is whole, else drop it."""
        self._drop_index()
        if self._crowd is not None:
            self._crowd.close()
        if not self._serving and self._draft != Path():
            if self._whole:
                publish(self._draft, self._site)
            else:
                shutil.rmtree(self._draft, ignore_errors=True)

    def on_build_error(self, *, error: Exception) -> None:
        """A failed build is not whole, whatever was written."""
        self._whole = False

    def on_serve(self, server: LiveReloadServer, /, *, config: MkDocsConfig, builder: Callable[..., Any]) -> LiveReloadServer:
        """Build anew when a program changes."""
        server.watch(self.config.snippets)
        return server

    # The outer build

    @event_priority(FIRST)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """Build into a draft, and take over markdown-exec's Python."""
        self._drop_index()
        if not self._serving and self._draft == Path():
            self._site = Path(config.site_dir)
            self._draft = draft_of(self._site)
        if not self._serving:
            config.site_dir = str(self._draft)
        formatters["python"] = self._format
        return config

    @event_priority(FIRST)
    def on_files(self, files: Files, /, *, config: MkDocsConfig) -> Files:
        """Before the first language: read everything, stop at what is wrong, and send every program off to run."""
        if not _is_inner(config):
            self._whole = False
            project = Path(config.config_file_path).parent
            snippets = Snippets(Path(self.config.snippets))
            comparisons = Shelf(project / FOLDER / "comparisons", ".json")
            pages = read_pages(Path(config.docs_dir), snippets)
            self._pages = {page.path: page for page in pages}
            self._glossaries = {page.language: Glossary.read(page.text) for page in pages if page.name == GLOSSARY}
            problems = [problem for page in pages for problem in page.problems]
            _stop_at([*problems, *self._strays(files), *differences(pages, snippets, comparisons)])
            self._problems = []
            self._complaints.begin(self._pages)
            self._compiled = project / FOLDER / "templates"
            self._compiled.mkdir(parents=True, exist_ok=True)
            forget(self._compiled)
            self._rendered = RenderedPages(project / FOLDER)
            if self._crowd is None:
                self._crowd = Crowd(Memory(project / FOLDER), Interpreter.current(), self.config.workers or None, progress=True)
            self._figures = Figures(self._pages, self._crowd, project / FOLDER, self._repository)
        return files

    def _strays(self, files: Files) -> Iterator[Problem]:
        """The pages that stand in the folder of no language, where nothing looks after them."""
        for file in files.documentation_pages():
            if file.src_uri not in self._pages:
                yield Problem(f"docs/{file.src_uri}", 0, f"stands in the folder of no language; move it to {_FOLDERS}")

    def on_nav(self, nav: Navigation, /, *, config: MkDocsConfig, files: Files) -> Navigation:
        """When all files of a language are known: name what its pages depend on."""
        assert self._rendered is not None
        self._rendered.surround(config, files)
        return nav

    def on_env(self, env: jinja2.Environment, /, *, config: MkDocsConfig, files: Files) -> jinja2.Environment:
        """When all pages of a language are rendered and none is written: stop if any run or any page is not as it should be."""
        # The theme's templates are compiled anew for every language of every build, which takes longer than all else.
        env.bytecode_cache = jinja2.FileSystemBytecodeCache(str(self._compiled), "%s.bin")
        env.globals["language_links"] = language_links
        env.globals["repository"] = self._repository
        if not _is_inner(config):
            assert self._figures is not None
            self._problems += self._figures.settle(LANGUAGES[0])
        _stop_at(self._problems)
        return env

    @event_priority(LAST)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        """After the last language: add the programs themselves and the search index."""
        _stop_at(self._complaints.problems)  # those of broken anchors come last
        if _is_inner(config):
            return
        site = Path(config.site_dir)
        for language in LANGUAGES:
            source = Path(self.config.snippets) / language
            ignored = shutil.ignore_patterns("__pycache__", ".*")
            shutil.copytree(source, site / "snippets" / language, ignore=ignored, dirs_exist_ok=True)
        assert self._figures is not None
        self._figures.write_traces(site)
        self._search(site)
        self._whole = True

    def _search(self, site: Path) -> None:
        """Make the search index. Who edits a page wants to see it at once, and searches later."""
        self._indexing = Indexing(site)
        if self._serving:
            self._indexing.finish_alone(LOG.error)
            return
        try:
            self._indexing.finish()
        except SearchError as error:
            raise PluginError(str(error)) from error

    def _drop_index(self) -> None:
        if self._indexing is not None:
            self._indexing.drop()
            self._indexing = None

    # One page

    def on_page_markdown(self, markdown: str, /, *, page: SitePage, config: MkDocsConfig, files: Files) -> str:
        """Number the examples of the page, so that the formatter finds each; leave nothing to render if that was done before."""
        self._current = page
        repository = self._repository
        page.edit_url = f"{repository}/edit/main/docs/{page.file.src_uri}" if repository else None
        ours = self._pages[page.file.src_uri]
        assert self._figures is not None
        assert self._rendered is not None
        shown: list[str | bytes] = [*ours.included, *self._figures.names(ours), self._glossary(ours).shown]
        self._told = self._complaints.count + len(self._problems)
        return "" if self._rendered.recall(page, markdown, shown) else ours.numbered(markdown)

    def on_page_content(self, html: str, /, *, page: SitePage, config: MkDocsConfig, files: Files) -> str:
        """Explain the terms of the page, and see that every fence has become its figure: nothing may swallow one."""
        assert self._rendered is not None
        remembered = self._rendered.give_back(page, files)
        if remembered is not None:
            return remembered
        ours = self._pages[page.file.src_uri]
        figures = _FIGURE.findall(_COMMENT.sub("", html))
        for example in ours.examples:
            if example.program.name in figures:
                figures.remove(example.program.name)
            else:
                what = (
                    f"{example.program.include} is not shown; take its fence out of raw HTML, a comment or indented code; "
                    "if it stands in none, a Markdown extension or the engine has lost it"
                )
                self._problems.append(Problem(ours.where, example.line, what))
        html = self._glossary(ours).explain(html)
        if self._complaints.count + len(self._problems) == self._told:
            self._rendered.keep(page, html)
        return html

    def _glossary(self, page: Page) -> Glossary:
        """What explains the terms of *page*; the glossary explains its own."""
        return Glossary() if page.name == GLOSSARY else self._glossaries.get(page.language, Glossary())

    def on_post_template(self, output: str, /, *, template_name: str, config: MkDocsConfig) -> str:
        """Keep one 404 page, at the root of the site, for it speaks all languages."""
        return "" if template_name == "404.html" and _is_inner(config) else output

    def _format(self, code: str, md: Markdown, **options: Any) -> str:  # noqa: ANN401
        """What markdown-exec calls for an executed Python fence: its own rendering, our runner."""
        try:
            shown = {**options, "html": True, "source": "", "id": ""}
            return str(base_format(language="python", run=self._figure, code=code, md=md, **shown))
        except Exception as error:
            # SuperFences lets only its own exception pass; every other one would turn the example into plain text.
            raise SuperFencesException(f"{self._where(options.get('extra', {}).get('example', ''))}: {fault(error)}") from error

    def _figure(self, code: str, *, example: str, **_: object) -> str:
        assert self._current is not None
        path = self._current.file.src_uri
        shown = self._pages[path].examples[int(example)]
        if code.strip("\n") != shown.included:
            what = (
                f"{shown.program.include}: the page would show another text than that of the file; "
                "take --8<-- out of the program, but for section markers alone on their line"
            )
            self._problems.append(Problem(self._pages[path].where, shown.line, what))
        assert self._figures is not None
        return self._figures.html(self._pages[path], int(example))

    @property
    def _repository(self) -> str:
        return self.config.repository.rstrip("/")

    def _where(self, number: str) -> str:
        """The place of the example with this number on the page that is being rendered, and its program, for messages."""
        page = self._pages.get(self._current.file.src_uri) if self._current else None
        if page is None or not number:
            return f"docs/{self._current.file.src_uri}" if self._current else "docs"
        return where(page, int(number))


def _is_inner(config: MkDocsConfig) -> bool:
    """Whether mkdocs-static-i18n is building a further language from inside its first."""
    i18n = config.plugins.get("i18n")
    return bool(i18n and getattr(i18n, "building", False))


def _stop_at(problems: list[Problem]) -> None:
    if problems:
        raise PluginError(report(problems))


def _exit(number: int, _: object) -> None:
    raise SystemExit(128 + number)
