"""``python -m mpguide new topic/name``: a program in both languages, its test, and the fence to paste."""

from __future__ import annotations

import re
from pathlib import Path

from mpguide.commands.project import project
from mpguide.programs import LANGUAGES, Snippets

_PROGRAM = '''"""{docstring}"""

from multiprocessing import Process


def {work}() -> None:
    print("{said}")


def main() -> None:
    {process} = Process(target={work})
    {process}.start()
    {process}.join()
    print("{ended}", {process}.exitcode)


if __name__ == "__main__":
    main()
'''

_WORDS = {
    "es": {
        "docstring": "Di en una frase qué muestra este programa.",
        "work": "trabajar",
        "process": "proceso",
        "said": "trabajo hecho",
        "ended": "código de salida:",
    },
    "en": {
        "docstring": "Say in one sentence what this program shows.",
        "work": "work",
        "process": "process",
        "said": "work done",
        "ended": "exit code:",
    },
}

_TEST_HEAD = '''"""What must be true of the programs of snippets/*/{topic}."""

from mpguide.runs import Run
'''

_TEST = '''

def test_{name}(run: Run) -> None:
    """Say what must be true of it, whatever the order."""
    said = {{"es": "{es}", "en": "{en}"}}[run.language]
    assert run.lines[0] == said
    assert run.lines[-1].endswith(": 0")
'''

FENCE = '```python exec="on"\n--8<-- "{language}/{name}.py"\n```'


class NewError(Exception):
    """The program cannot be made; the message says why."""


def new(name: str) -> int:
    """Make the program *name* (``topic/name``) in every language, with a test; print what to do next."""
    if not re.fullmatch(r"[a-z][a-z0-9_]*/[a-z][a-z0-9_]*", name):
        raise NewError(
            f"'{name}' is no name for a program; write topic/name in small letters, digits and _, as lock/safe_counter"
        )
    folder = project()
    snippets = Snippets(folder / "snippets")
    paths = {language: snippets.path(language, name) for language in LANGUAGES}
    topic, _, short = name.partition("/")
    test = folder / "tests" / "snippets" / f"test_{topic}.py"
    _refuse_existing(list(paths.values()), test, short)
    for language, path in paths.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_PROGRAM.format(**_WORDS[language]), encoding="utf-8", newline="\n")
    text = test.read_text(encoding="utf-8") if test.exists() else _TEST_HEAD.format(topic=topic)
    said = {language: words["said"] for language, words in _WORDS.items()}
    test.parent.mkdir(parents=True, exist_ok=True)
    test.write_text(text.rstrip("\n") + "\n" + _TEST.format(name=short, **said), encoding="utf-8", newline="\n")
    for made in (*paths.values(), test):
        print(f"made {made.relative_to(folder).as_posix()}")
    for language in LANGUAGES:
        print(f"\nFor a page of docs/{language}:\n\n{FENCE.format(language=language, name=name)}")
    print(f"\nThen: python -m mpguide check {name}")
    return 0


def _refuse_existing(paths: list[Path], test: Path, short: str) -> None:
    for path in paths:
        if path.exists():
            raise NewError(f"{path} exists already; choose another name or mend that one")
    if test.exists() and re.search(rf"(?m)^def test_{short}\(", test.read_text(encoding="utf-8")):
        raise NewError(f"{test} has a test_{short} already; choose another name")
