"""The real runs of the site's programs: each has a picture that keeps to the limits."""

from __future__ import annotations

import time
from itertools import combinations

import pytest

from mpguide.crowd import Crowd
from mpguide.picture import draw
from mpguide.picture.picture import LIMIT
from mpguide.programs import TIMING, Snippets
from mpguide.trace.model import Trace
from tests.conftest import PROJECT
from tests.engine.picture import traces
from tests.engine.picture.reading import crosses, lines, size, texts

RECORDED = [name for name in Snippets(PROJECT / "snippets").names("es") if not name.startswith(TIMING)]
"""Programs that measure time are not recorded."""


@pytest.mark.parametrize("name", RECORDED)
@pytest.mark.parametrize("start", ["fork", "forkserver"])
def test_a_real_run_is_drawn(name: str, start: str, crowd: Crowd, snippets: Snippets) -> None:
    """Small, nothing cut off, no text on another and none crossed by a line."""
    run = crowd.ask(snippets.program("es", name), start).result()
    if run.needs:
        pytest.skip(f"{name} needs {run.needs}")
    trace = run.trace
    if trace is None:
        assert not run.children  # what has processes is recorded
        return
    for kind in ("on", "race"):
        picture = draw(trace, "es", kind=kind)
        if picture is None:
            continue
        assert len(picture.wide.encode()) + len(picture.narrow.encode()) <= LIMIT
        assert len(picture.events) <= 300
        for svg in (picture.wide, picture.narrow):
            wide, high = size(svg)
            written = texts(svg)
            for text in written:
                assert text.box.left >= 0, text
                assert text.box.right <= wide, text
                assert text.box.bottom <= high, text
            for one, other in combinations(written, 2):
                assert not one.box.meets(other.box), (one, other)
            for line in lines(svg, "birth", "sign", "arrow", "side", "fall"):
                assert not any(crosses(line, text.box) for text in written), line


@pytest.mark.parametrize(("drawn", "kind"), [(traces.hot(125_000, 4), "on"), (traces.racing(125_000), "race")])
def test_half_a_million_events_are_drawn_soon(drawn: Trace, kind: str) -> None:
    """In less time than a visitor of a page under construction waits for; of the processor, since others may use it too."""
    assert len(drawn.events) > 500_000
    before = time.process_time()
    assert draw(drawn, "es", kind=kind)
    assert time.process_time() - before < 4  # a slow machine is given time; 1.5 s is usual
