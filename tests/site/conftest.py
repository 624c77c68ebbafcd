"""The built site on a server of this machine, and a real Chromium to read it with."""

from __future__ import annotations

import contextlib
import functools
import http.server
import os
import shutil
import threading
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, Request, sync_playwright

from tests.conftest import SITE_URL

PREFIX = urlsplit(SITE_URL).path


class _Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the site under its path and its own 404 page for what is missing, as GitHub Pages does."""

    def translate_path(self, path: str) -> str:
        if not path.startswith(PREFIX):
            return "/nowhere"
        return super().translate_path("/" + path.removeprefix(PREFIX))

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        page = Path(self.directory, "404.html")
        if code != HTTPStatus.NOT_FOUND:
            return super().send_error(code, message, explain)
        body = page.read_bytes()
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        return None

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="session")
def address(built_site: Path) -> Iterator[str]:
    """The address of the served site, ending in a slash."""
    handler = functools.partial(_Handler, directory=str(built_site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}{PREFIX}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A running Chromium: the one that CHROMIUM names, the system's, or Playwright's own."""
    found = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    with contextlib.ExitStack() as started:
        try:
            playwright = started.enter_context(sync_playwright())
            browser = playwright.chromium.launch(
                executable_path=found or playwright.chromium.executable_path,
                args=["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update"],
            )
        except Exception as error:
            # Neither a missing browser nor a driver that cannot start says anything of the site.
            reason = f"no Chromium that Playwright can drive ({str(error).splitlines()[0]}); see the README"
            if os.environ.get("CI"):
                pytest.fail(reason, pytrace=False)
            pytest.skip(reason)
        yield browser
        browser.close()


@pytest.fixture
def page(chromium: Browser, address: str) -> Iterator[Page]:
    """A new page. The test fails if anything it asked for was missing, lay on another host, or if a script failed."""
    context = chromium.new_context(base_url=address)
    page = context.new_page()
    faults: list[str] = []

    def see(request: Request) -> None:
        if not request.url.startswith((address, "data:", "blob:")):
            faults.append(f"asked another host: {request.url}")

    def see_failure(request: Request) -> None:
        # What the browser itself drops on leaving a page says nothing of the site.
        if request.failure != "net::ERR_ABORTED":
            faults.append(f"failed: {request.url} {request.failure}")

    page.on("request", see)
    page.on("requestfailed", see_failure)
    page.on(
        "response",
        lambda response: (
            faults.append(f"{response.status}: {response.url}")
            if response.status >= 400 and not response.request.is_navigation_request()
            else None
        ),
    )
    page.on("pageerror", lambda error: faults.append(f"script failed: {error}"))
    yield page
    context.close()
    assert not faults
