"""What the figure of an example shows of a run beside its output: the picture, the verdicts, the events as text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from markupsafe import Markup, escape

from mpguide.page.examples import Example
from mpguide.picture import Picture, draw, draw_bars
from mpguide.runs import Run
from mpguide.trace.checks import Verdict
from mpguide.trace.words import told

QUIET = 3
"""How many verdicts stand in the line under a picture; all of them stand in the list that can be unfolded."""

TIGHT = 2_000
"""With more events than this, a process does little else than what is recorded, and recording slows it down."""

_CODE = re.compile(r"`([^`]+)`")


@dataclass(frozen=True)
class Told:
    """A verdict in words.

    Attributes:
        check: the key of the check.
        holds: whether it held.
        words: one line.
    """

    check: str
    holds: bool
    words: Markup


@dataclass(frozen=True)
class Observed:
    """What is shown of one run.

    Attributes:
        picture: None where there is nothing to draw, or where the example wants none.
        first: the verdicts of the quiet line.
        verdicts: all of them.
        full: names of the processes that had too much to tell.
        slowed: whether recording cost the run a time worth speaking of.
    """

    picture: Picture | None
    first: list[Told]
    verdicts: list[Told]
    full: list[str]
    slowed: bool


def observe(run: Run, example: Example, identifier: str) -> Observed | None:
    """What is shown of *run*; None if there is nothing. *identifier* is one of its own within the page."""
    trace = run.trace
    language = example.program.language
    bars = draw_bars(run.output, language, identifier) if example.picture == "bars" else None
    if trace is None:
        return Observed(bars, [], [], [], slowed=False) if bars else None
    wanted = example.picture not in ("off", "bars") and len(trace.processes) > 1
    picture = draw(trace, language, kind=example.picture, identifier=identifier) if wanted else bars
    order = sorted(run.verdicts, key=_weight)
    verdicts = [Told(verdict.check, verdict.holds, _marked(told(trace, verdict, language))) for verdict in order]
    slowed = max(map(len, trace.by_process.values())) > TIGHT
    return Observed(picture, verdicts[:QUIET], verdicts, [trace.processes[number].name for number in trace.full], slowed)


def _weight(verdict: Verdict) -> tuple[bool, bool, int]:
    """What failed comes first, then what was checked of an object of the program, the most often first."""
    return verdict.holds, verdict.object is None, -verdict.count


def _marked(text: str) -> Markup:
    """*text* with what stands between backticks as code."""
    return Markup(_CODE.sub(r"<code>\1</code>", str(escape(text))))
