"""The project's own site: built cold, warm, after an edit, with several numbers of workers, and by plain markdown-exec."""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml

from mpguide import recorder
from mpguide.memory import FOLDER
from mpguide.page import Page, read_pages
from mpguide.page.pages import starts
from mpguide.programs import LANGUAGES, TIMING, Snippets
from mpguide.runs import Interpreter
from mpguide.runs.interpreter import cores
from tests.bench.measure import BUILD, Cost, cost

PROJECT = Path(__file__).parents[2]
EDITED = "first/hello"
"""The program that is edited."""
WARM = 5
"""How often a warm build, which is short, is measured: the quietest counts."""


class Bench:
    """Copies of the project to build in."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.copy = folder / "copy"
        shutil.copytree(PROJECT / "docs", self.copy / "docs")
        shutil.copytree(PROJECT / "snippets", self.copy / "snippets")
        shutil.copy(PROJECT / "mkdocs.yml", self.copy)
        (self.copy / "src").mkdir()

    def _pages(self) -> list[Page]:
        return read_pages(self.copy / "docs", Snippets(self.copy / "snippets"))

    def _build(self, workers: int) -> Cost:
        return cost(BUILD, self.copy, {"GUIDE_WORKERS": str(workers)})

    def _forget(self) -> None:
        shutil.rmtree(self.copy / FOLDER, ignore_errors=True)

    def own_programs(self) -> None:
        """Cold, warm and edited, with 1, 2 and 4 workers, beside plain markdown-exec."""
        pages = self._pages()
        empty = _empty_site(self.folder / "empty")
        print(f"a site of one empty page a language: {empty}   what MkDocs and its plugins need to start")
        count = sum(len(starts(example, Interpreter.current())) for page in pages for example in page.examples)
        print(f"{len(pages)} pages, {count} runs, {cores()} cores, Python {sys.version.split()[0]}")
        longest = programs_cpu = alone = 0.0
        for workers in (1, 2, 4):
            self._forget()
            cold = self._build(workers)
            warm = _quietest(self._build(workers) for _ in range(WARM))
            if workers == 1:
                longest, programs_cpu, alone = self._longest(), cold.cpu - warm.cpu, self._alone()
                print(f"programs: {programs_cpu:.2f} s CPU in all, the longest takes {longest:.2f} s")
                print(f"those that measure time run alone, one after the other, and take {alone:.2f} s")
            spread = max(longest, programs_cpu / min(workers, cores()))
            # What runs alone cannot be spread; it is taken to keep one core busy.
            floor = max(longest, alone + (programs_cpu - alone) / min(workers, cores()))
            wall = cold.wall - warm.wall
            print(
                f"{workers} workers, cold:   {cold}   besides MkDocs' own time {wall / floor:.2f} x the floor of {floor:.2f} s;"
            )
            print(f"                    {wall / spread:.2f} x the {spread:.2f} s of a floor that lets nothing run alone")
            print(f"{workers} workers, warm:   {warm}   {1000 * (warm.wall - empty.wall) / len(pages):.0f} ms a page more")
            self._edit(f"edited with {workers} workers")
            print(f"{workers} workers, edited: {self._build(workers)}   one program changed, in both languages")
        plain = self._plain(pages)
        print(f'plain markdown-exec: {plain}   bash exec="1" of the same programs, one after the other, nothing remembered')

    def _made(self) -> list[dict[str, Any]]:
        """The runs that are remembered."""
        return [json.loads(path.read_text(encoding="utf-8")) for path in (self.copy / FOLDER / "runs").glob("*.json")]

    def _longest(self) -> float:
        return max(float(run["seconds"]) for run in self._made())

    def _alone(self) -> float:
        """Seconds of the runs beside which nothing else may run."""
        return sum(float(run["seconds"]) for run in self._made() if run["program"].startswith(f"{TIMING}/"))

    def _edit(self, words: str) -> None:
        """Let the edited program say *words* at its end, in both languages."""
        for language in LANGUAGES:
            original = Snippets(PROJECT / "snippets").path(language, EDITED).read_text(encoding="utf-8")
            edited = original.rstrip("\n") + f'\n    print("{words}")\n'
            Snippets(self.copy / "snippets").path(language, EDITED).write_text(edited, encoding="utf-8")

    def _plain(self, pages: list[Page]) -> Cost:
        """The same pages and programs by markdown-exec alone."""
        folder = self.folder / "plain"
        shutil.copytree(PROJECT / "docs", folder / "docs")
        for page in pages:
            (folder / "docs" / page.path).write_text(_with_bash(page), encoding="utf-8")
        settings = yaml.load((PROJECT / "mkdocs.yml").read_text(encoding="utf-8"), _Loader)
        settings["plugins"] = [plugin for plugin in settings["plugins"] if "mpguide" not in plugin]
        for plugin in settings["plugins"]:
            if "markdown-exec" in plugin:
                plugin["markdown-exec"]["languages"] = ["bash"]
        settings.update(strict=False, watch=[], theme={"name": "material", "font": False})
        (folder / "mkdocs.yml").write_text(yaml.dump(settings, allow_unicode=True), encoding="utf-8")
        (folder / "snippets").mkdir()
        return cost(BUILD, folder)

    def edit_while_serving(self) -> None:
        """How long a reader of ``mkdocs serve`` waits for the page after a program was saved."""
        with socket.create_server(("127.0.0.1", 0)) as free:
            port = free.getsockname()[1]
        command = [sys.executable, "-m", "mkdocs", "serve", "--quiet", "--dev-addr", f"127.0.0.1:{port}"]
        server = subprocess.Popen(command, cwd=self.copy, stderr=subprocess.DEVNULL)
        try:
            shown = _shown(port)
            for attempt in range(3):
                words = f"served anew {attempt}"
                self._edit(words)
                began = time.perf_counter()
                while words not in shown:
                    _wait_for_news(port, shown)
                    shown = _shown(port)
                waited = time.perf_counter() - began
                runs = self._seconds_of(words)
                own = max(*runs, sum(runs) / cores())
                print(
                    f"serving, one program saved: page new after {waited:.2f} s; its {len(runs)} runs took {own:.2f} s of it on "
                    f"{cores()} cores, all else {waited - own:.2f} s"
                )
        finally:
            server.terminate()
            server.wait()

    def _seconds_of(self, words: str) -> list[float]:
        """How long each run of the program that said *words* took."""
        return [float(run["seconds"]) for run in self._made() if words in run["output"]]


def _empty_site(folder: Path) -> Cost:
    """The site as it is, but for its pages and programs: one page a language, with a heading and nothing else."""
    shutil.copytree(PROJECT / "docs" / ".overrides", folder / "docs" / ".overrides")
    shutil.copytree(PROJECT / "docs" / "assets", folder / "docs" / "assets")
    for language in LANGUAGES:
        (folder / "docs" / language).mkdir()
        (folder / "docs" / language / "index.md").write_text("# Nothing\n", encoding="utf-8")
        (folder / "snippets" / language).mkdir(parents=True)
    (folder / "src").mkdir()
    shutil.copy(PROJECT / "mkdocs.yml", folder / "site.yml")
    (folder / "mkdocs.yml").write_text("INHERIT: site.yml\nnav: [index.md]\n", encoding="utf-8")
    cost(BUILD, folder)
    return _quietest(cost(BUILD, folder) for _ in range(WARM))


def _quietest(costs: Iterable[Cost]) -> Cost:
    """The one with the least wall time: whatever else the machine does can only add to it."""
    return min(costs, key=lambda one: one.wall)


class _Loader(yaml.SafeLoader):
    """Reads mkdocs.yml: ``!ENV [NAME, default]`` gives its default."""


def _default(loader: yaml.SafeLoader, node: yaml.Node) -> object:
    assert isinstance(node, yaml.SequenceNode)
    return loader.construct_sequence(node)[-1]


_Loader.add_constructor("!ENV", _default)


def _with_bash(page: Page) -> str:
    """The text of *page* with its examples as fences that markdown-exec runs by bash."""
    examples = iter(page.examples)

    def bash(match: re.Match[str]) -> str:
        example, indent = next(examples), match["indent"]
        fences = []
        # A program that this Python cannot run may not even end.
        able = not Interpreter.current().lacks(example.program.declaration)
        for start in starts(example, Interpreter.current()) if able else ():
            command = (
                f"cd $(mktemp -d) && cp {example.program.path} . && PYTHONPATH={recorder.INJECT} {recorder.NOTES}=/dev/null "
                f"{recorder.START}={start} {sys.executable} {example.program.path.name} 2>&1 || true"
            )
            fences.append(f'{indent}```bash exec="1" result="text"\n{indent}{command}\n{indent}```\n')
        return "\n".join(fences)

    return re.sub(r'(?m)^(?P<indent> *)```python exec="on".*\n.*\n *```\n', bash, page.text)


def _shown(port: int) -> str:
    """The home page, as soon as the server gives it."""
    deadline = time.monotonic() + 300
    while time.monotonic() < deadline:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/") as answer:
                text: str = answer.read().decode()
                return text
        except OSError:
            time.sleep(0.1)
    sys.exit(f"mkdocs serve did not show the home page within 300 s (process {os.getpid()})")


def _wait_for_news(port: int, shown: str) -> None:
    """Wait as the script of a page that was *shown* does in a browser: the server answers when there is something new."""
    epoch, request = re.findall(r"livereload\((\d+), (\d+)\)", shown)[-1]
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/livereload/{epoch}/{request}") as answer:
        answer.read()
