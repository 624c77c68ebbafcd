"""A picture of a run: two drawings for wide and narrow screens, and the same in words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from mpguide.picture.describe import description, events, race_description
from mpguide.picture.drawing import Drawing
from mpguide.picture.look import Look
from mpguide.picture.lost import Lost
from mpguide.picture.race import race
from mpguide.picture.story import Story
from mpguide.picture.svg import Canvas
from mpguide.picture.text import width
from mpguide.picture.words import WORDS
from mpguide.trace.collector import without_collector
from mpguide.trace.model import Trace

WIDE, NARROW = 680.0, 340.0
LIMIT = 15_000
"""Bytes of both drawings together."""
DETAIL = ((48, 150, 6.0, True), (0, 100, 9.0, True), (0, 24, 16.0, False), (0, 10, 32.0, False))
"""How much a drawing shows, the most first: titles, bars in a lane, px of a strip's columns, arrows and words."""


@dataclass(frozen=True)
class Picture:
    """What a page shows of a recorded run.

    Attributes:
        wide: SVG, 680 px wide, as much as a page has room for.
        narrow: SVG, 340 px wide.
        description: one or two sentences that say what is to be seen.
        events: the events in words, summed up where they are many.
        kind: ``on`` for lanes, ``race`` for the lost update, ``bars`` for what was measured.
    """

    wide: str
    narrow: str
    description: str
    events: list[str] = field(default_factory=list)
    kind: str = "on"


@without_collector()
def draw(trace: Trace, language: str, *, kind: str = "on", identifier: str = "picture") -> Picture | None:
    """The picture of *trace* in a *language*; None if it has nothing to show, as where one process shares nothing.

    Args:
        trace: what happened.
        language: ``es`` or ``en``.
        kind: ``race`` for the picture of a lost update, if the run has a counter that several processes write.
        identifier: begins every id of the picture.
    """
    return _drawn(Story(trace), language, kind, identifier)


def _drawn(story: Story, language: str, kind: str, identifier: str) -> Picture | None:
    trace = story.trace
    if len(trace.processes) < 2 and (not story.objects or len(trace.events) < 2):
        return None
    contest = race(story) if kind == "race" else None
    told = race_description(story, contest, language) if contest else description(story, language)
    value = f"{story.names[contest.shared.number]}.value" if contest else ""
    name = WORDS[language]["race name" if contest else "name"].format(value=value)

    def drawn(look: Look, form: str) -> str:
        canvas = Canvas(look.width, f"{identifier}-{form}")
        drawing = Lost(story, contest, look, canvas) if contest else Drawing(story, look, canvas)
        return drawing.draw(name, told, form)

    wide, narrow = _small_enough(drawn, _wide(story, language), _narrow(language))
    return Picture(wide, narrow, told, events(story, language), "race" if contest else "on")


def _small_enough(drawn: Callable[[Look, str], str], wide: Look, narrow: Look) -> tuple[str, str]:
    """Both drawings, with as much detail as there is room for."""
    found = "", ""
    for titled, bars, column, rich in DETAIL:
        looks = (replace(look, titled=titled, bars=bars, column=column, rich=rich) for look in (wide, narrow))
        found = drawn(next(looks), "wide"), drawn(next(looks), "narrow")
        if sum(len(svg.encode()) for svg in found) <= LIMIT:
            break
    return found


def _wide(story: Story, language: str) -> Look:
    """Labels stand beside the lanes, in a margin as wide as they need."""
    labels = [width(process.name, "name") for process in story.trace.processes]
    labels += [width(f"{process.target}()", "code") for process in story.trace.processes if process.target]
    labels += [width(shared.name, "code") for shared in story.objects]
    left = min(192.0, max(124.0, *labels) + 22)
    return Look(WIDE, stacked=False, left=left, right=WIDE - 12, language=language, cuts=3)


def _narrow(language: str) -> Look:
    return Look(NARROW, stacked=True, left=8, right=NARROW - 10, language=language, cuts=2)
