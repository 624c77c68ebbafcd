"""What is said: in both languages, of each event, in a number of lines that people read."""

from __future__ import annotations

import json
import re
import runpy

import pytest

from mpguide.numbers import count, decimal, duration, moment
from mpguide.picture import draw, perfetto
from mpguide.picture.sentences import SENTENCES
from mpguide.picture.words import WORDS, ending, listed
from mpguide.recorder import INJECT
from tests.engine.picture import traces
from tests.engine.trace.synthetic import trace

EVENTS: tuple[str, ...] = runpy.run_path(str(INJECT / "mpguide_events.py"))["EVENTS"]
FIELD = re.compile(r"\{(\w+)\}")
SILENT = {"starts", "task done failed"}
"""Events that need no words: another one says the same."""


def test_both_languages_say_the_same() -> None:
    """The same words with the same places to fill."""
    assert WORDS["es"].keys() == WORDS["en"].keys()
    pairs = [(text, WORDS["en"][name]) for name, text in WORDS["es"].items()]
    for kind, sentences in SENTENCES["es"].items():
        pairs += zip(sentences, SENTENCES["en"][kind], strict=True)
    for spanish, english in pairs:
        assert set(FIELD.findall(spanish)) == set(FIELD.findall(english))


@pytest.mark.parametrize("language", ["es", "en"])
def test_every_event_has_a_sentence(language: str) -> None:
    """And none is made up."""
    assert set(SENTENCES[language]) == set(EVENTS) - SILENT


def test_events_are_told_one_by_one() -> None:
    """Each with its time; what came before the first start is not told."""
    picture = draw(traces.LOCK, "en")
    assert picture
    told = [line.replace("\u00a0", " ") for line in picture.events]
    assert told[0] == "1 ms: MainProcess starts A"
    assert "11 ms: A acquires cerrojo" in told
    assert told[-1] == "58 ms: B ends with exit code 1"


def test_many_events_are_summed_up() -> None:
    """Who did what how often."""
    picture = draw(traces.ALL["hot"], "es")
    assert picture
    assert len(picture.events) < 30
    sums = [line for line in picture.events if "toma cerrojo" in line]
    found = [int(re.sub(r"\D", "", line.split("(")[1])) for line in sums]
    assert sum(found) == 2000


def test_the_description() -> None:
    """Who, how long, with what, and what failed."""
    spanish, english = (draw(traces.LOCK, language) for language in ("es", "en"))
    assert spanish
    assert english
    assert spanish.description.replace("\u00a0", " ") == (
        "3 procesos durante 58 ms: MainProcess, A y B. Comparten cerrojo (Lock). B terminó con código 1."
    )
    assert english.description.replace("\u00a0", " ") == (
        "3 processes in 58 ms: MainProcess, A and B. They share cerrojo (Lock). B ended with exit code 1."
    )
    assert spanish.description in spanish.wide


def test_numbers_and_times() -> None:
    """As each language writes them."""
    assert [count(number, "es") for number in (1234, 12345, -7)] == ["1234", "12\u202f345", "\u22127"]
    assert [count(number, "en") for number in (1234, 12345, -7)] == ["1,234", "12,345", "\u22127"]
    assert (decimal(1.5, 2, "es"), decimal(-1.5, 1, "en")) == ("1,50", "\u22121.5")
    shown = [duration(time, "es").replace("\u00a0", " ") for time in (999, 1500, 45_600_000, 123_400_000, 2_000_000_000)]
    assert shown == ["999 ns", "1,5 µs", "45,6 ms", "123 ms", "2 s"]
    assert moment(2_500_000, 500_000, 9_000_000, "en").replace("\u00a0", " ") == "2.5 ms"
    assert moment(0, 1, 10, "en") == "0"


def test_endings_and_lists() -> None:
    """Codes and signals; a, b and c."""
    assert [ending(code, "en") for code in (1, -9, -15, -250)] == ["exit code 1", "SIGKILL", "SIGTERM", "exit code -250"]
    assert listed(["a", "b", "c"], "es") == "a, b y c"
    assert listed(list("abcdefgh"), "en") == "a, b, c, d, e and 3\u00a0more"
    assert listed([], "en") == ""


@pytest.mark.parametrize("values", [(1.5, 2.5), (float("nan"), 1.0), (float("inf"), float("-inf")), (1e300, -1e300), (5.0, 5.0)])
@pytest.mark.parametrize("shape", ["Value typecode=d length=1", "Array typecode=d length=3"])
@pytest.mark.parametrize("kind", ["on", "race"])
def test_any_double_can_be_drawn(values: tuple[float, float], shape: str, kind: str) -> None:
    """What is no number has no height, but words; a drawing holds finite numbers alone, and so does JSON."""
    lines = ["main starts - a=A", "main started - a=A", "A begins", "A reads v", "A writes v", "main reads v", "main writes v"]
    told = trace(f"v: {shape}", *lines, "A ends", "main joined - a=A")
    found = iter(values * 2)
    told.events[:] = [event._replace(a=next(found)) if event.kind in ("reads", "writes") else event for event in told.events]
    picture = draw(told, "en", kind=kind)
    assert picture
    for drawing in (picture.wide, picture.narrow):
        assert not re.findall(r"[ (MLHV\"-](?:nan|inf)\b", re.sub(r"<(title|text)\b.*?</\1>", "", drawing))
    json.loads(perfetto(told), parse_constant=lambda name: pytest.fail(f"{name} is no JSON"))
