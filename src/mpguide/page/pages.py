"""The pages of the site as the engine sees them: their files, languages and examples."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from mpguide.page.examples import HOW, Example, ExampleError, is_example, parse
from mpguide.page.fences import read_fences
from mpguide.picture import charts
from mpguide.problems import Problem
from mpguide.programs import LANGUAGES, Snippets
from mpguide.runs import Interpreter, Run

_INCLUDE = re.compile(r"""\s*-+8<-+(?:\s+(["'])(?P<path>[^"']*)\1)?\s*$""")


@dataclass(frozen=True)
class Page:
    """One Markdown file.

    Attributes:
        path: the file within the folder of all pages, as ``es/guide/first-process.md``; also MkDocs' ``src_uri``.
        text: its text, front matter included.
        snippets: where its programs lie.
    """

    path: str
    text: str
    snippets: Snippets

    @property
    def language(self) -> str:
        """The language of the page."""
        return self.path.partition("/")[0]

    @property
    def name(self) -> str:
        """The path without the language: the same for the page and its translation."""
        return self.path.partition("/")[2]

    @property
    def where(self) -> str:
        """The page as messages name it."""
        return f"docs/{self.path}"

    @cached_property
    def _read(self) -> tuple[list[Example], list[Problem]]:
        examples: list[Example] = []
        problems: list[Problem] = []
        judged: set[int] = set()
        for fence in read_fences(self.text):
            if fence.fault or is_example(fence):
                judged.update(range(fence.line, fence.line + len(fence.body) + 1))
            try:
                if fence.fault:
                    raise ExampleError(fence.fault)
                if is_example(fence):
                    examples.append(parse(fence, self.language, self.snippets))
                elif not fence.is_plain:
                    raise ExampleError(f"Markdown knows no such fence as {fence.info!r}; there are title, hl_lines and linenums")
            except ExampleError as error:
                problems.append(Problem(self.where, fence.line, str(error)))
        return examples, [*problems, *self._includes(judged)]

    def _includes(self, judged: Container[int]) -> Iterator[Problem]:
        """What is wrong with the includes outside the lines *judged* already: they would show a program that nobody runs."""
        for number, line in enumerate(self.text.splitlines(), 1):
            include = _INCLUDE.match(line)
            if include is None or number in judged:
                continue
            path = include["path"]
            if path is None:
                yield Problem(self.where, number, 'write each include in a line of its own, as --8<-- "path"')
            elif ".py" in path:
                how = HOW.format(language=self.language)
                yield Problem(self.where, number, f"{path} stands outside a fence that runs it; {how}")
            elif not (self.snippets.root / path).is_file():
                yield Problem(self.where, number, f"no file {path} in snippets/; mend the name")

    @property
    def examples(self) -> list[Example]:
        """The examples of the page in their order."""
        return self._read[0]

    @property
    def problems(self) -> list[Problem]:
        """What is wrong with its fences and includes."""
        return self._read[1]

    @property
    def included(self) -> list[bytes]:
        """What it includes outside its examples."""
        found = (match["path"] for line in self.text.splitlines() if (match := _INCLUDE.match(line)) and match["path"])
        return [(self.snippets.root / path).read_bytes() for path in found if ".py" not in path]

    def numbered(self, markdown: str) -> str:
        """*markdown* of this page with the number of each example on its fence, for the formatter to find it by.

        MkDocs hands out the text without its front matter; the order of the fences is the same.
        """
        lines = markdown.splitlines()
        fences = [fence for fence in read_fences(markdown) if is_example(fence)]
        for number, fence in enumerate(fences):
            opening = lines[fence.line - 1]
            marks = opening[: len(opening) - len(opening.lstrip("`~ >\t"))].rstrip()
            lines[fence.line - 1] = f'{marks}python exec="on" example="{number}"'
        return "\n".join(lines)


def read_pages(docs: Path, snippets: Snippets) -> list[Page]:
    """Every page of every language under *docs*, sorted."""
    return [
        Page(path.relative_to(docs).as_posix(), path.read_text(encoding="utf-8"), snippets)
        for language in LANGUAGES
        for path in sorted((docs / language).rglob("*.md"))
    ]


def starts(example: Example, interpreter: Interpreter) -> tuple[str, ...]:
    """The start methods to run *example* under on this system."""
    asked = tuple(start for start in example.starts if start in interpreter.start_methods)
    return asked or (interpreter.default_start(),)


def faults(page: Page, example: Example, runs: list[Run]) -> list[Problem]:
    """What went otherwise in *runs* than the page expects."""
    return [
        Problem(page.where, example.line, f"{example.program.include} under {run.start}: {fault}{_tail(run)}")
        for run in runs
        for fault in [*run.faults(example.statuses), *_nothing_to_draw(example, run)]
    ]


def _nothing_to_draw(example: Example, run: Run) -> Iterator[str]:
    if example.picture == "bars" and not run.needs and not charts(run.output):
        yield 'picture="bars", but no row of the output is a label, two blanks, a number with its unit, as in "fork  1.5 ms"'


def _tail(run: Run) -> str:
    """The last lines of the output, where the reason usually stands."""
    return "".join(f"\n      | {line}" for line in run.lines[-8:])
