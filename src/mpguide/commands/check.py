"""``python -m mpguide check``: programs in both languages under every start method; without a name, the whole content."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from mpguide.commands.project import interpreter, project
from mpguide.crowd import Crowd
from mpguide.memory import FOLDER, Memory
from mpguide.page import Page, read_pages
from mpguide.parity import differences
from mpguide.problems import Problem
from mpguide.programs import LANGUAGES, Program, ProgramError, Snippets
from mpguide.runs import Run


def check(names: Sequence[str], python: str | None) -> int:
    """Say of each run how it went, then every problem; status 1 if there is one."""
    folder, chosen = project(), interpreter(python)
    snippets = Snippets(folder / "snippets")
    pages = read_pages(folder / "docs", snippets)
    programs = list(_programs(names, snippets))
    problems = [] if names else [*(p for page in pages for p in page.problems), *differences(pages, snippets)]
    with Crowd(Memory(folder / FOLDER), chosen, progress=True) as crowd:
        asked = [(program, crowd.ask(program, start)) for program in programs for start in chosen.start_methods]
        for program, future in asked:
            run = future.result()
            faults = run.faults(_statuses(program, pages))
            print(_row(program, run, faults))
            problems += [Problem(f"snippets/{program.include}", 0, f"under {run.start}: {fault}") for fault in faults]
    for problem in sorted(set(problems)):
        print(problem)
    print(f"{len(asked)} runs, {len(problems)} problems")
    return 1 if problems else 0


def _programs(names: Sequence[str], snippets: Snippets) -> Iterable[Program]:
    if not names:
        return snippets.programs()
    plain = [_plain(name) for name in names]
    known = set(snippets.names(LANGUAGES[0]))
    for name in plain:
        if name not in known:
            raise ProgramError(f"no program {name} in snippets/{LANGUAGES[0]}; check takes topic/name, as in lock/safe_counter")
    return [snippets.program(language, name) for name in plain for language in LANGUAGES]


def _plain(name: str) -> str:
    """``topic/name`` of any way to write it."""
    parts = name.removesuffix(".py").replace("\\", "/").split("/")
    return "/".join(parts[-2:])


def _statuses(program: Program, pages: Sequence[Page]) -> tuple[int, ...]:
    """The exit statuses that the pages expect of the program; 0 where no page says another."""
    stated = {
        status
        for page in pages
        for example in page.examples
        if example.program.include == program.include
        for status in example.statuses
    }
    return tuple(sorted(stated)) or (0,)


def _row(program: Program, run: Run, faults: Sequence[str]) -> str:
    verdict = f"needs {run.needs}" if run.needs else ("FAULT" if faults else "ok")
    return f"{program.include:44} {run.start:10} status {run.status:>3} {run.seconds:6.2f} s  {verdict}"
