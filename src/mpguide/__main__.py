"""The door for people: ``python -m mpguide run``, ``check`` and ``new``."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from types import FrameType

from mpguide.commands.check import check
from mpguide.commands.new import NewError, new
from mpguide.commands.observe import ObserveError, Wanted
from mpguide.commands.project import ProjectError
from mpguide.commands.run import run
from mpguide.programs import ProgramError
from mpguide.runs import START_METHODS
from mpguide.runs.interpreter import InterpreterError

_POLITE = (signal.SIGINT, signal.SIGTERM)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the command line asks; return the exit status."""
    options = _parser().parse_args(arguments)
    action: Callable[[argparse.Namespace], int] = options.action
    for number in _POLITE:
        signal.signal(number, _interrupt)
    try:
        return action(options)
    except (ProgramError, ProjectError, InterpreterError, NewError, ObserveError) as error:
        print(f"mpguide: {error}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("mpguide: interrupted; everything that ran was ended", file=sys.stderr)
        return 130


def _interrupt(number: int, frame: FrameType | None) -> None:
    """Let a polite end take the way of Ctrl-C, which tidies up, and let nobody interrupt that."""
    for polite in _POLITE:
        signal.signal(polite, signal.SIG_IGN)
    raise KeyboardInterrupt


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m mpguide", description=sys.modules["mpguide"].__doc__)
    commands = parser.add_subparsers(title="commands", required=True)

    one = commands.add_parser("run", help="run one program as the site does, and show what it printed")
    one.add_argument("program", help="a file, or topic/name for the Spanish program of the site")
    one.add_argument("--start", choices=START_METHODS, help="its default start method (default: as on the pages)")
    one.add_argument("--python", metavar="PATH", help="the Python that runs it (default: the one that runs this)")
    one.add_argument("--picture", metavar="FILE.svg", type=Path, help="draw what its processes did into this file")
    one.add_argument("--trace", metavar="FILE.json", type=Path, help="write what its processes did for Perfetto into this file")
    one.set_defaults(
        action=lambda options: run(options.program, options.start, options.python, Wanted(options.picture, options.trace))
    )

    some = commands.add_parser("check", help="run programs in both languages under every start method and say what is wrong")
    some.add_argument("programs", nargs="*", metavar="topic/name", help="a program; none: all, and the pages too")
    some.add_argument("--python", metavar="PATH", help="the Python that runs them (default: the one that runs this)")
    some.set_defaults(action=lambda options: check(options.programs, options.python))

    fresh = commands.add_parser("new", help="make a program in both languages with its test, and print the fence to paste")
    fresh.add_argument("name", metavar="topic/name", help="words in English, in small letters, joined by _")
    fresh.set_defaults(action=lambda options: new(options.name))
    return parser


if __name__ == "__main__":
    sys.exit(main())
