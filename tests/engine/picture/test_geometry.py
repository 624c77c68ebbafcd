"""Where things stand: nothing is cut off, no text lies on another, no line crosses a text; and it stays small."""

from __future__ import annotations

import re
from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest

from mpguide.picture import Picture, draw
from mpguide.picture.picture import LIMIT
from mpguide.picture.svg import Canvas
from mpguide.picture.text import FONTS, width
from tests.engine.picture import traces
from tests.engine.picture.reading import SVG, crosses, lines, root, size, texts

PICTURES = [*((name, "on") for name in traces.ALL), ("racing", "race"), ("values", "race")]


@pytest.fixture(params=[(*shown, language) for shown in PICTURES for language in ("es", "en")], ids="-".join)
def picture(request: pytest.FixtureRequest) -> Picture:
    """Each kind of picture in both languages."""
    name, kind, language = request.param
    drawn = draw(traces.ALL[name], language, kind=kind)
    assert drawn
    return drawn


def both(picture: Picture) -> list[str]:
    """The drawings of a picture."""
    return [picture.wide, picture.narrow]


def test_the_two_widths(picture: Picture) -> None:
    """680 and 340, and high enough to hold something."""
    assert [size(svg)[0] for svg in both(picture)] == [680, 340]
    assert all(40 < size(svg)[1] < 1600 for svg in both(picture))


def test_nothing_is_cut_off(picture: Picture) -> None:
    """Every text lies within the drawing."""
    for svg in both(picture):
        wide, high = size(svg)
        for text in texts(svg):
            assert text.box.left >= 0, text
            assert text.box.right <= wide, text
            assert text.box.top >= 0, text
            assert text.box.bottom <= high, text


def test_every_shape_is_within_the_drawing(picture: Picture) -> None:
    """The rectangles and circles; a pixel of a mark may stand beyond the edge of the axis."""
    for svg in both(picture):
        wide, high = size(svg)
        for element in root(svg).iter():
            told = {name: float(element.attrib.get(name, 0)) for name in ("x", "y", "width", "height", "cx", "cy")}
            if element.tag in (f"{SVG}rect", f"{SVG}circle"):
                assert 0 <= told["x"] <= told["x"] + told["width"] <= wide
                assert 0 <= told["y"] + told["cy"] <= told["y"] + told["cy"] + told["height"] <= high + 1


def test_no_text_lies_on_another(picture: Picture) -> None:
    """Each has its place."""
    for svg in both(picture):
        for one, other in combinations(texts(svg), 2):
            assert not one.box.meets(other.box), (one, other)


def test_no_line_crosses_a_text(picture: Picture) -> None:
    """Those that tie lanes together break off before a label."""
    for svg in both(picture):
        for line in lines(svg, "birth", "sign", "arrow", "side", "fall"):
            for text in texts(svg):
                assert not crosses(line, text.box), (line, text)


def test_a_line_goes_on_after_a_text() -> None:
    """It is broken off before the text and begins again behind it; one that meets none is whole."""
    canvas = Canvas(300, "c")
    box = canvas.text("label", 100, 50, "small")
    canvas.link(110, 0, 110, 100, "birth")
    canvas.link(10, 0, 10, 100, "side")
    svg = canvas.markup(100, "a", "b", "wide")
    (x, top, _, before), (_, after, _, end) = lines(svg, "birth")
    assert (x, top, end) == (110, 0, 100)
    assert box.top - 3 < before < box.top
    assert box.bottom < after < box.bottom + 3
    assert lines(svg, "side") == [(10, 0, 10, 100)]


def test_it_stays_small(picture: Picture) -> None:
    """Both drawings together."""
    assert sum(len(svg.encode()) for svg in both(picture)) <= LIMIT


def test_numbers_have_one_decimal(picture: Picture) -> None:
    """More is not seen and costs bytes."""
    for svg in both(picture):
        assert not re.search(r"\d\.\d\d", re.sub(r">[^<]*<", "><", svg))


def test_ids_are_its_own() -> None:
    """Two pictures on a page, wide and narrow, share none; what they refer to is in the same drawing."""
    drawings = []
    for identifier in ("example-1", "example-2"):
        picture = draw(traces.LOCK, "es", identifier=identifier)
        assert picture
        drawings += both(picture)
    found: Counter[str] = Counter()
    for svg in drawings:
        own = re.findall(r'\bid="([^"]+)"', svg)
        found.update(own)
        assert set(re.findall(r"url\(#([^)]+)\)", svg)) <= set(own)
        assert set(root(svg).attrib["aria-labelledby"].split()) <= set(own)
    assert set(found.values()) == {1}


def test_texts_are_as_the_style_sheet_says(project: Path) -> None:
    """The sizes that the engine reckons with are those of picture.css, and none is smaller than 11 px."""
    style = (project / "docs/assets/css/picture.css").read_text(encoding="utf-8")
    for name, font in FONTS.items():
        rule = re.search(rf"\.pic text\.{name} \{{[^}}]*font-size: ([\d.]+)px", style)
        assert font.size == (float(rule[1]) if rule else 12.5)
        assert font.size >= 11


def test_every_class_has_a_style(picture: Picture, project: Path) -> None:
    """What is drawn is seen: each class stands in the style sheet."""
    style = (project / "docs/assets/css/picture.css").read_text(encoding="utf-8")
    used = {name for svg in both(picture) for names in re.findall(r'class="([^"]+)"', svg) for name in names.split()}
    missing = {name for name in used - {"small"} if not re.search(rf"\.{name}\b", style)}
    assert missing == set()


def test_widths_are_reckoned_generously() -> None:
    """A text is never wider than it is thought to be: an em of the widest letters, half of it on average."""
    assert width("MWm%@", "name") > 5 * 13.5 * 0.85
    assert width("Process-1 transferir()", "small") > 22 * 12.5 * 0.4
    assert width("日本", "small") >= 24
