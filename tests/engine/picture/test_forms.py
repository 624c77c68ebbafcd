"""What stands for what: each state has its form, each object its colour, long idle times and hot loops their own ways."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET

import pytest

from mpguide.picture import draw
from mpguide.trace.model import Trace
from tests.engine.picture import traces
from tests.engine.picture.reading import SVG, shapes, texts
from tests.engine.trace.synthetic import trace


def wide(trace: Trace, language: str = "en") -> str:
    """The wide drawing."""
    picture = draw(trace, language)
    assert picture
    return picture.wide


def said(svg: str) -> str:
    """All that is written in a drawing."""
    return " | ".join(text.text for text in texts(svg)).replace("\u00a0", " ")


def titles(svg: str) -> list[str]:
    """What is shown of shapes under the pointer."""
    return [rect.findtext(f"{SVG}title", "").replace("\u00a0", " ") for rect in shapes_of(svg, "rect")]


def shapes_of(svg: str, tag: str) -> list[ET.Element]:
    """The elements with this name."""
    return list(ET.fromstring(svg).iter(f"{SVG}{tag}"))


def test_nothing_to_draw() -> None:
    """One process that shares nothing has no picture."""
    assert draw(trace("main reads -"), "es") is None
    assert draw(trace("x: Lock", "main acquired x"), "es") is None
    assert draw(trace("x: Lock", "main acquired x", "main releases x"), "es") is not None


def test_holding_is_solid_and_waiting_hatched() -> None:
    """In the colour of the object, with a text of its own; who holds it stands in a row."""
    svg = wide(traces.LOCK)
    (wait,) = shapes(svg, "wait", "c1")
    assert wait.attrib["fill"] == "url(#picture-wide-c1)"
    assert len(shapes(svg, "hold", "c1")) == 3  # two lanes and the row
    assert {"A holds cerrojo: 17 ms", "B waits for cerrojo: 16.1 ms", "B holds cerrojo: 19.9 ms"} <= set(titles(svg))
    assert "waits for cerrojo" in said(svg)
    assert "who holds it" in said(svg)


def test_lives() -> None:
    """A dot for a start, a bar for an exit, a cross for a failure, dots for join()."""
    svg = wide(traces.LOCK)
    assert len(shapes(svg, "dot")) == 2
    assert len(shapes(svg, "exit")) == 2
    assert len(shapes(svg, "cross")) == 1
    assert len(shapes(svg, "join")) == 1
    assert "exit code 1" in said(svg)
    assert "join()" in said(svg)


def test_a_killed_process_is_crossed_with_its_signal() -> None:
    """The name of the signal in words; the narrow drawing says it as well."""
    picture = draw(traces.NASTY, "es")
    assert picture
    for svg in (picture.wide, picture.narrow):
        assert "SIGKILL" in said(svg)
        assert len(shapes(svg, "cross")) == 1


def test_what_is_never_over_is_said() -> None:
    """A hold or wait that lasts to the end of the recording."""
    assert {"A holds left: never ends", "A waits for right: never ends"} <= set(titles(wide(traces.DEADLOCK)))


def test_two_objects_have_two_colours() -> None:
    """In lanes and rows alike."""
    svg = wide(traces.DEADLOCK)
    assert shapes(svg, "hold", "c1")
    assert shapes(svg, "hold", "c2")
    assert not shapes(svg, "hold", "c3")


def test_nobody_has_a_signal() -> None:
    """A semaphore that begins with nothing to give is waited for and counted, and held by nobody; any other is held."""
    lines = (*traces.START, "A waits s a=-1", "main releases s", "A acquired s b=1", "A ends", "main joined - a=A")
    signal, permit = (wide(trace(f"s: Semaphore value={value}", *lines)) for value in (0, 2))
    assert shapes(signal, "wait")
    assert not shapes(signal, "hold")
    assert "permits" in said(signal)
    assert shapes(permit, "hold")
    assert "free (of 2)" in said(permit)


def test_a_queue_is_a_step_chart_with_its_limit() -> None:
    """And an arrow leads from each put to the get that took the item."""
    svg = wide(traces.QUEUE)
    assert len(shapes(svg, "step")) == 1
    assert len(shapes(svg, "limit")) == 1
    (heads,) = shapes(svg, "head")
    assert heads.attrib["d"].count("M") == 4
    assert "items (limit 2)" in said(svg)
    assert len(shapes(svg, "vain")) == 1  # the last get() was in vain


def test_many_items_have_no_arrows() -> None:
    """The step chart tells."""
    lines = [line for item in range(1, 20) for line in (f"main puts q item={item}", f"A got q item={item}")]
    svg = wide(trace("q: Queue", *traces.START, *lines))
    assert not shapes(svg, "arrow")
    assert shapes(svg, "step")


def test_signs_go_across_all_lanes() -> None:
    """When a barrier opens, an event is set and a condition is notified."""
    svg = wide(traces.MEETING)
    assert {sign.attrib["class"] for sign in shapes(svg, "sign")} == {"sign c1", "sign c2", "sign c4"}
    assert "cita opens" in said(svg)
    assert "listo.set()" in said(svg)
    assert "free (of 2)" in said(svg)
    assert "waiting (of 2)" in said(svg)


def test_values_are_steps_and_words() -> None:
    """Reads and writes are told in words while they are few; an array has a point for each write."""
    svg = wide(traces.VALUES)
    assert len(shapes(svg, "step")) == 1
    (dots,) = shapes(svg, "dots")
    assert dots.attrib["d"].count("M") == 2
    assert "saldo reads 100" in said(svg)
    assert "writes 150" in said(svg)


def test_waiting_within_waiting_is_one() -> None:
    """``Condition.wait()`` waits for the lock as well, before it returns."""
    inside = ("A condition waits turn", "A waits lock", "A acquired lock b=1", "A condition woken turn b=1", "A releases lock")
    drawn = wide(trace("lock: RLock", "turn: Condition lock=lock", *traces.START, *inside, "A ends"))
    waits = [text for text in titles(drawn) if "waits" in text]
    assert waits == ["A waits for turn: 3 ms"]


def test_tasks_bear_their_numbers() -> None:
    """In the lane of the worker."""
    svg = wide(traces.POOL)
    assert len(shapes(svg, "task")) == 2
    assert {"task 1", "task 2"} <= {text.text for text in texts(svg)}


def test_idle_time_is_left_out() -> None:
    """And how long it was is said on a veil across all lanes; shorter times are not left out."""
    svg = wide(traces.DEADLOCK)
    assert len(shapes(svg, "veil")) == 1
    assert re.search(r"48\d ms", said(svg))
    assert not shapes(wide(traces.QUEUE), "veil")


def test_a_hot_loop_is_a_strip_and_a_magnifier() -> None:
    """Thousands of bars: the share of time, and some real bars from a marked stretch."""
    svg = wide(traces.ALL["hot"])
    assert len(shapes(svg, "waiting")) == 2
    assert len(shapes(svg, "lens")) == 1
    assert re.search(r"magnified: [\d.]+ µs", said(svg))
    assert len(shapes(svg, "hold")) < 10


def test_many_processes_and_objects_are_counted() -> None:
    """Those that have no room."""
    svg = wide(traces.MANY)
    assert "and 31 more processes" in said(svg)
    assert "and 15 more objects" in said(svg)


@pytest.mark.parametrize("kind", ["on", "race"])
def test_names_are_text(kind: str) -> None:
    """Whatever stands in them."""
    picture = draw(traces.NASTY, "es", kind=kind)
    assert picture
    for svg in (picture.wide, picture.narrow):
        names = {element.tag.removeprefix(SVG) for element in ET.fromstring(svg).iter()}
        assert names <= {"svg", "title", "desc", "defs", "pattern", "path", "rect", "circle", "g", "text"}
    assert "d['<script>'] & \"y\"" in said(picture.wide)


def test_same_names_are_told_apart() -> None:
    """Two locks from one line of a loop."""
    twice = trace("lock: Lock", "main acquired lock", "main releases lock")
    second = twice.objects[0].__class__(1, "Lock", "lock")
    events = [*twice.events, *(event._replace(object=1, time=event.time + 10**6) for event in twice.events)]
    assert "lock (2)" in said(wide(Trace(twice.processes, (*twice.objects, second), events)))


def test_what_happened_before_the_first_start_is_not_drawn() -> None:
    """Zero is the first start()."""
    svg = wide(trace("x: Lock", "main acquired x", "main releases x", *traces.START, "A ends", "B ends"))
    assert "x" not in {text.text for text in texts(svg)}
