"""What a program printed as rows of numbers, drawn as bars: these numbers, all of them, and nothing else."""

from __future__ import annotations

from itertools import combinations

import pytest

from mpguide.picture import Picture, charts, draw_bars
from mpguide.picture.svg import Box
from tests.engine.picture.reading import SVG, crosses, lines, root, size, texts

LANGUAGES = ("es", "en")
NEAR = """
Cores: 2
Time of the tasks:
  one after the other   1.60 s
  2 processes           0.80 s
  4 threads             2.00 s
"""
FAR = """
  Lock                       0.20 us
  Queue                     45.1 us
  a rather long name of what was measured there, too long for its place  120 us
"""


def both(picture: Picture | None) -> list[str]:
    """Both drawings."""
    assert picture
    return [picture.wide, picture.narrow]


def lengths(svg: str) -> list[float]:
    """How long the bars are."""
    return [float(bar.attrib["width"]) for bar in root(svg).iter(f"{SVG}rect")]


def test_rows_are_read_as_they_were_printed() -> None:
    """A row is a label, two blanks, a number, its unit; the line before ends in a colon if it is a title."""
    (chart,) = charts(NEAR)
    assert (chart.title, chart.unit) == ("Time of the tasks", "s")
    assert [(row.label, row.value, row.shown) for row in chart.rows] == [
        ("one after the other", 1.6, "1.60 s"),
        ("2 processes", 0.8, "0.80 s"),
        ("4 threads", 2.0, "2.00 s"),
    ]


@pytest.mark.parametrize("line", ["a 1.5 ms", "a  1.5", "a  1,5 ms", "a  1.5  ms", "a  -1 ms", "  1.5 ms", "a  1.5 ms more"])
def test_what_is_no_row(line: str) -> None:
    """Another form is text that was printed, not a value of a chart."""
    assert charts(line) == []
    assert draw_bars(line, "en") is None


def test_another_line_or_another_unit_begins_another_chart() -> None:
    """Only what can be compared stands together; a line without a colon is no title."""
    found = charts("a  1 s\nb  2 s\nc  3 ms\nand then\nd  4 ms\nlast:\n\ne  5 ms\n")
    assert [(chart.title, [row.label for row in chart.rows]) for chart in found] == [
        ("", ["a", "b"]),
        ("", ["c"]),
        ("", ["d"]),
        ("", ["e"]),
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_bar_is_as_long_as_its_value_is_large(language: str) -> None:
    """In both drawings, from zero on; each value stands at its bar as it was printed."""
    picture = draw_bars(NEAR, language)
    for svg in both(picture):
        one, half, most = lengths(svg)
        assert half == pytest.approx(one / 2, abs=0.2)
        assert most == pytest.approx(one * 2 / 1.6, abs=0.2)
        assert {"1.60 s", "0.80 s", "2.00 s"} <= {text.text for text in texts(svg)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_values_that_lie_far_apart_show_their_order_of_magnitude(language: str) -> None:
    """Ten times as much is a step further, the steps are marked, and the page says so."""
    picture = draw_bars(FAR, language)
    assert picture
    said = {"es": "Cada línea vale diez veces la anterior", "en": "Each line is worth ten times the one before"}[language]
    assert said in picture.description
    for svg in both(picture):
        assert [text.text for text in texts(svg) if text.text in ("0.1", "1", "10", "100")] == ["0.1", "1", "10", "100"]
        assert said in {text.text for text in texts(svg)}
        low, middle, _ = lengths(svg)
        step = (middle - low) / 2.353  # log10(45.1 / 0.2)
        assert low == pytest.approx(step * 0.301, abs=0.5)


def test_zero_is_drawn_from_zero() -> None:
    """There is no order of magnitude of nothing."""
    picture = draw_bars("a  0 ms\nb  900 ms", "en")
    assert min(lengths(both(picture)[0])) == 1
    assert "ten times" not in both(picture)[0]
    assert draw_bars("a  0 ms", "en")


@pytest.mark.parametrize("output", [NEAR, FAR, NEAR + FAR, "x  0 s", "x" * 200 + "  123456789.123 unitsofmine"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off_or_covered(language: str, output: str) -> None:
    """Texts lie within the drawing, none on another, and no line crosses one."""
    for svg in both(draw_bars(output, language)):
        wide, high = size(svg)
        shown = [text.box for text in texts(svg)]
        assert all(box.left >= 0 and box.right <= wide and box.top >= 0 and box.bottom <= high for box in shown)
        assert not any(one.meets(other) for one, other in combinations(shown, 2))
        assert not any(crosses(line, box) for line in lines(svg, "side", "axis") for box in shown)
        bars = [_box(bar.attrib) for bar in root(svg).iter(f"{SVG}rect")]
        assert not any(bar.meets(box) for bar in bars for box in shown)


def _box(told: dict[str, str]) -> Box:
    left, top = float(told["x"]), float(told["y"])
    return Box(left, top, left + float(told["width"]), top + float(told["height"]))


def test_the_description_holds_every_value() -> None:
    """Who does not see the bars gets the same."""
    picture = draw_bars(NEAR, "es")
    assert picture
    assert picture.description == "Time of the tasks: one after the other, 1.60 s; 2 processes, 0.80 s; 4 threads, 2.00 s."
    assert picture.kind == "bars"
    assert picture.events == []


def test_markup_of_labels_is_text() -> None:
    """A label may hold anything."""
    for svg in both(draw_bars("Time of <b>:\na & <i>  1 s", "en")):
        assert {"Time of <b>", "a & <i>"} <= {text.text for text in texts(svg)}
