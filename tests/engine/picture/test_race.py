"""The lost update: the numbers of the picture are those of the run."""

from __future__ import annotations

import re

import pytest

from mpguide.numbers import count
from mpguide.picture import Picture, draw
from mpguide.picture.race import race
from mpguide.picture.story import Story
from tests.engine.picture import traces
from tests.engine.picture.reading import shapes, texts
from tests.engine.trace.synthetic import trace

RACING = traces.ALL["racing"]


def drawn(language: str = "en") -> Picture:
    """The picture of two processes that add without a lock."""
    picture = draw(RACING, language, kind="race")
    assert picture
    return picture


@pytest.mark.parametrize("language", ["es", "en"])
def test_the_numbers_are_those_of_the_run(language: str) -> None:
    """Done, there, and missing, in both drawings and in the description."""
    picture = drawn(language)
    writes = [event for event in RACING.events if event.kind == "writes"]
    done, last = len(writes), writes[-1].number
    assert 0 < last < done == 6000
    for svg in (picture.wide, picture.narrow):
        said = " | ".join(text.text for text in texts(svg))
        for number in (done, last, done - last):
            assert count(number, language) in said
            assert count(number, language) in picture.description
    assert picture.kind == "race"


def test_the_magnified_overwrite_is_real() -> None:
    """One has read before another wrote, and writes after it: what is magnified happened so."""
    found = race(Story(RACING))
    assert found
    assert found.overwrite
    read, write = found.accesses[found.overwrite.read], found.accesses[found.overwrite.write]
    (victim,) = found.victims(found.overwrite)
    assert (read.kind, write.kind, victim.kind) == ("reads", "writes", "writes")
    assert read.process == write.process != victim.process
    assert read.time < victim.time < write.time
    assert write.a == read.a + 1 <= victim.a
    said = [text.text for text in texts(drawn().wide)]
    assert {f"reads {read.a:,}", f"writes {write.a:,}", f"writes {victim.a:,}"} <= set(said)
    assert len(shapes(drawn().wide, "chip", "undone")) == 1
    assert len(shapes(drawn().wide, "wrong")) == 1


def test_the_curves_end_where_they_should() -> None:
    """The gap between them is what is lost."""
    found = race(Story(RACING))
    assert found
    assert found.points[-1][1:] == (6000, 6000 - found.lost)
    assert all(due >= real for _, due, real in found.points)
    assert len(shapes(drawn().wide, "gap")) == 1


def test_many_undone_at_once() -> None:
    """A process that sleeps between reading and writing undoes all that was done meanwhile."""
    meanwhile = [line for value in range(30) for line in (f"B reads v a={value}", f"B writes v a={value + 1}")]
    slept = trace("v: Value typecode=i", *traces.START, "A reads v a=0", *meanwhile, "A writes v a=1", "A ends", "B ends")
    picture = draw(slept, "en", kind="race")
    assert picture
    said = " | ".join(text.text for text in texts(picture.wide))
    assert "30 updates lost at once" in said
    assert "1 … 30" in said
    assert "30 missing" in said


def test_other_steps_than_one() -> None:
    """Money: what the account should hold is said, not how many additions there were."""
    picture = draw(traces.VALUES, "en", kind="race")
    assert picture
    said = " | ".join(text.text for text in texts(picture.wide))
    assert "should be 200" in said
    assert "150 in saldo.value" in said
    assert "50 missing" in said


def test_nothing_lost() -> None:
    """With a lock both curves are one, and nothing is magnified."""
    picture = draw(traces.racing(300, lock=True), "en", kind="race")
    assert picture
    assert picture.kind == "race"
    assert not shapes(picture.wide, "lens")
    assert "none was lost" in picture.description


@pytest.mark.parametrize("name", ["lock", "queue", "pool"])
def test_no_race_to_draw(name: str) -> None:
    """Without a value that several write, the lanes are drawn."""
    picture = draw(traces.ALL[name], "es", kind="race")
    assert picture
    assert picture.kind == "on"
    assert not re.search("class=.gap", picture.wide)
