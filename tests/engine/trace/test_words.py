"""Verdicts and evidence in words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from mpguide.trace import checks, words
from mpguide.trace.checks import CHECKS, Evidence, Verdict, judge
from mpguide.trace.words import fact, number, told
from tests.engine.trace.synthetic import trace

LANGUAGES = ("es", "en")
RUN = trace("lock: Lock", "other: Lock", "A acquired lock", "B acquired lock", "C begins")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("check", CHECKS)
@pytest.mark.parametrize(("count", "violations"), [(1, 0), (2, 0), (20_000, 0), (1, 1), (20_000, 7_312)])
def test_every_check_has_words(check: str, language: str, count: int, violations: int) -> None:
    """One line, with its number, in the singular and the plural."""
    about = None if checks.CHECKS[check].__module__.endswith(("deadlock", "life")) and check != "really shared" else 0
    line = told(RUN, Verdict(check, None if check == "lock order" else about, count, violations), language)
    assert number(count, language) in line
    assert not re.search(r"[{}\n]|  ", line)
    assert violations < 2 or number(violations, language) in line


def test_a_verdict_that_holds() -> None:
    """How many times, and that it did."""
    verdict = Verdict("mutual exclusion", 0, 20_000)
    assert told(RUN, verdict, "es") == "exclusión mutua de `lock`: 20\u202f000 veces, se cumplió"
    assert told(RUN, verdict, "en") == "mutual exclusion of `lock`: 20,000 times, held"
    once = Verdict("mutual exclusion", 0, 1)
    assert told(RUN, once, "es") == "exclusión mutua de `lock`: 1 vez, se cumplió"
    assert told(RUN, once, "en") == "mutual exclusion of `lock`: 1 time, held"


def test_a_verdict_that_fails() -> None:
    """What happened, and how many times."""
    verdict = Verdict("atomic update", 0, 20_000, 7_312)
    assert told(RUN, verdict, "es") == "actualización atómica de `lock`: 20\u202f000 veces, 7312 se pisaron"
    assert told(RUN, verdict, "en") == "atomic update of `lock`: 20,000 times, 7,312 overwritten"
    assert told(RUN, Verdict("atomic update", 0, 2, 1), "es") == "actualización atómica de `lock`: 2 veces, 1 se pisó"


def test_evidence() -> None:
    """Who did what to what."""
    (verdict,) = [verdict for verdict in judge(RUN) if verdict.check == "mutual exclusion"]
    assert fact(RUN, verdict.evidence[0], "es") == "B entra en `lock` mientras A está dentro"
    assert fact(RUN, verdict.evidence[0], "en") == "B enters `lock` while A is inside"
    circle = Evidence("opposite order", 0, 1, (1, 2, 3), (0, 1))
    assert fact(RUN, circle, "es") == "A, B y C toman en círculo `lock` y `other`"
    assert fact(RUN, circle, "en") == "A, B and C take `lock` and `other` in a circle"


def test_every_kind_of_evidence_has_words_in_both_languages() -> None:
    """Every kind that a check gives, and no other."""
    source = "".join(path.read_text(encoding="utf-8") for path in Path(checks.__file__).parent.glob("*.py"))
    given = set(re.findall(r"""(?:against|note)\(\s*"([\w' ]+)\"""", source)) | set(re.findall(r'"(waits for \w+)"', source))
    assert given == set(words._FACTS["es"]) == set(words._FACTS["en"])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", words._FACTS["en"])
def test_every_kind_of_evidence_can_be_told(kind: str, language: str) -> None:
    """With as many processes, objects and numbers as the checks give."""
    line = fact(RUN, Evidence(kind, 0, 1, (1, 2, 3), (0, 1), (1, 2, 3, 0)), language)
    assert not re.search(r"[{}\n]|  ", line)


def test_numbers() -> None:
    """Groups of three, and the decimal mark of the language."""
    assert number(1_234_567, "es") == "1\u202f234\u202f567"
    assert number(1_234_567, "en") == "1,234,567"
    assert (number(-7_312, "es"), number(0.5, "es"), number(1234.5, "es")) == ("\u22127312", "0,5", "1234,5")
    assert number(0.5, "en") == "0.5"
