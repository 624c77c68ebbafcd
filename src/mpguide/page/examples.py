"""A fence as the contract of a page with a program: what is shown, how it runs, what it may answer."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches

from mpguide.page.fences import PYTHON, Fence
from mpguide.programs import Program, ProgramError, Snippets
from mpguide.runs import START_METHODS

OPTIONS = ("exec", "start", "status", "picture", "output", "title", "hl_lines", "linenums")
"""All that may stand on the fence of an example."""

_OPTION = re.compile(r"""\s*(?P<name>[\w-]+)\s*=\s*(?P<quote>["'])(?P<value>.*?)(?P=quote)""")
_INCLUDE = re.compile(r"""^-+8<-+\s+(?P<quote>["'])(?P<path>[^:"']+?)\.py(?::(?P<section>[\w-]+))?(?P=quote)$""")
_NAME = re.compile(r"[\w-]+/[\w-]+")
HOW = 'write ```python exec="on" and under it one line --8<-- "{language}/topic/name.py"'
"""How to put a program on a page, for messages."""


class ExampleError(Exception):
    """A fence that is no example; the message says what to do."""


@dataclass(frozen=True)
class Example:
    """One example of a page.

    Attributes:
        line: line of its fence in the page.
        program: the program it shows.
        section: the part it shows, empty for the whole.
        starts: the start methods it runs under; empty for the default.
        statuses: the exit statuses that the lesson expects.
        picture: ``on``, ``off``, ``race`` or ``bars``.
        folded: whether the output is folded, so that the reader predicts it first.
        title: title of the source.
        hl_lines: lines to highlight, from 1.
        linenums: whether lines are numbered.
    """

    line: int
    program: Program
    section: str = ""
    starts: tuple[str, ...] = ()
    statuses: tuple[int, ...] = (0,)
    picture: str = "on"
    folded: bool = False
    title: str = ""
    hl_lines: tuple[int, ...] = ()
    linenums: bool = False

    @property
    def source(self) -> str:
        """The text that the page shows."""
        return self.program.shown(self.section)

    @property
    def included(self) -> str:
        """The text that the include brings into the page."""
        return self.program.included(self.section)


def is_example(fence: Fence) -> bool:
    """Whether *fence* holds Python or asks to be run, and so has to be an example."""
    return fence.language in PYTHON or bool(re.search(r"\bexec\b", fence.info))


def parse(fence: Fence, language: str, snippets: Snippets) -> Example:
    """The example that *fence* of a page in *language* is; ExampleError says why it is none."""
    how = HOW.format(language=language)
    if fence.language != "python" or "{" in fence.info:
        raise ExampleError(f"only a program of snippets/ can stand here or be run: {how}")
    if ">" in fence.indent:
        raise ExampleError("a program cannot stand in a quotation, where nothing is included; take it out")
    program, section = _program(fence, language, snippets, how)
    try:
        options = _options(fence.info.removeprefix("python"))
        if options.pop("exec", "") != "on":
            raise ExampleError(f"a Python fence that is not run: {how}")
        example = Example(fence.line, program, section, **_values(options))  # type: ignore[arg-type]
        if max(example.hl_lines, default=0) > (count := len(example.source.splitlines())):
            raise ExampleError(f"hl_lines names line {max(example.hl_lines)}, and the page shows {count}")
    except ExampleError as error:
        raise ExampleError(f"{program.include}: {error}") from error
    return example


def _options(text: str) -> dict[str, str]:
    options: dict[str, str] = {}
    position = 0
    while text[position:].strip():
        match = _OPTION.match(text, position)
        if match is None:
            raise ExampleError(f'cannot read the options from {text[position:].strip()!r} on; write name="value"')
        name = match["name"]
        if name not in OPTIONS:
            near = get_close_matches(name, OPTIONS, 1)
            hint = f"did you mean '{near[0]}'?" if near else f"there are {', '.join(OPTIONS)}"
            raise ExampleError(f"unknown option '{name}'; {hint}")
        if name in options:
            raise ExampleError(f"option '{name}' stands twice; keep one")
        options[name] = match["value"]
        position = match.end()
    return options


def _program(fence: Fence, language: str, snippets: Snippets, how: str) -> tuple[Program, str]:
    body = [line.strip() for line in fence.body if line.strip()]
    include = _INCLUDE.match(body[0]) if len(body) == 1 else None
    if include is None:
        raise ExampleError(
            f"the text of this Python fence is not exactly one program of snippets/: {how}; "
            "for signatures and messages use inline code or ```text"
        )
    path, section = include["path"], include["section"] or ""
    folder, _, name = path.partition("/")
    if folder != language:
        raise ExampleError(f"{path}.py is no program of this page's language; include {language}/{name or path}.py")
    try:
        program = snippets.program(language, name)
        program.included(section)
        program.declaration  # noqa: B018 - read now, so that its faults are told with the page
    except ProgramError as error:
        near = get_close_matches(name, snippets.names(language), 1)
        hint = f" (did you mean {language}/{near[0]}.py?)" if near and near[0] != name else ""
        raise ExampleError(f"{error}{hint}") from error
    if not _NAME.fullmatch(name) or program.path.name.startswith("_"):
        raise ExampleError(f"{path}.py is no program that a page can show; {how}")
    return program, section


def _values(options: dict[str, str]) -> dict[str, object]:
    """The attributes of an Example that *options* give."""
    values: dict[str, object] = {}
    if "title" in options:
        values["title"] = options["title"]
    if "start" in options:
        values["starts"] = _starts(options["start"])
    if "status" in options:
        values["statuses"] = _numbers("status", options["status"], r"-?\d+")
    if "hl_lines" in options:
        values["hl_lines"] = _numbers("hl_lines", options["hl_lines"], r"[1-9]\d*(?:-\d+)?")
    for name, attribute, meanings in _CHOICES:
        if name in options:
            if options[name] not in meanings:
                raise ExampleError(f"{name} is {' or '.join(meanings)}, not '{options[name]}'")
            values[attribute] = meanings[options[name]]
    return values


def _starts(text: str) -> tuple[str, ...]:
    starts = tuple(text.split())
    for start in starts:
        if start not in START_METHODS:
            raise ExampleError(f"unknown start method '{start}'; there are {', '.join(START_METHODS)}")
    if not starts or len(set(starts)) < len(starts):
        raise ExampleError("start names each start method once, at least one, separated by blanks")
    return starts


_CHOICES: tuple[tuple[str, str, dict[str, object]], ...] = (
    ("picture", "picture", {"on": "on", "off": "off", "race": "race", "bars": "bars"}),
    ("output", "folded", {"folded": True, "open": False}),
    ("linenums", "linenums", {"1": True, "0": False}),
)


def _numbers(name: str, text: str, pattern: str) -> tuple[int, ...]:
    """The numbers of *text*, ranges such as ``3-5`` written out."""
    numbers: list[int] = []
    for word in text.split():
        if not re.fullmatch(pattern, word):
            raise ExampleError(f"{name} holds whole numbers separated by blanks, as in {name}=\"1 2\", not '{word}'")
        first, _, last = word.rpartition("-") if name == "hl_lines" else ("", "", word)
        found = range(int(first or last), int(last) + 1)
        if not found:
            raise ExampleError(f"{name}: {word} runs backwards")
        numbers += found
    if not numbers:
        raise ExampleError(f"{name} is empty; give it a number or leave it out")
    return tuple(numbers)
