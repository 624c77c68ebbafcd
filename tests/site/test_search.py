"""The search finds the page that the reader means, in the reader's language, by keyboard alone."""

from __future__ import annotations

import http.server
import threading
import tomllib
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

METHODS, RACES, LOCK = "guide/start-methods/", "guide/race-conditions/", "reference/lock/"

QUERIES: dict[str, dict[str, list[str]]] = tomllib.loads((Path(__file__).parent / "queries.toml").read_text(encoding="utf-8"))
"""What readers call things, under the page that must come first: names of the API, and concepts in each language."""

LABELS = {"es": ("Buscar", "Buscar en este sitio"), "en": ("Search", "Search this site")}
"""How a screen reader names the button and the field."""

LANGUAGES = pytest.mark.parametrize("language", ["es", "en"])


@pytest.fixture
def page(page: Page) -> Iterator[Page]:
    """The shared page, left only when it has loaded: what the browser drops on leaving is no fault of the site."""
    yield page
    page.wait_for_load_state()


def root(language: str) -> str:
    """The home of *language*, relative to the site."""
    return "" if language == "es" else f"{language}/"


def queries(language: str) -> dict[str, str]:
    """Every query of *language* with the page that must come first."""
    return {query: path for table in (QUERIES["names"], QUERIES[language]) for path, asked in table.items() for query in asked}


def field(page: Page) -> Locator:
    return page.locator("dialog[open] input")


def results(page: Page) -> Locator:
    return page.locator(".pf-result-link")


def ask(page: Page, query: str) -> None:
    """Type *query* into the open search and wait for its answer."""
    field(page).fill(query)
    answered(page, query)


def answered(page: Page, query: str) -> None:
    """Wait for the whole answer to *query*."""
    # The last words of the summary are the query: "3 results for lock".
    expect(page.locator(".pf-summary")).to_contain_text(query, ignore_case=False)
    expect(page.locator(".pf-results")).to_have_attribute("aria-busy", "false")
    # Results below the fold are loaded when they are scrolled to.
    expect(page.locator(".pf-result").first.locator(".pf-skeleton")).to_have_count(0)


def path_of(page: Page, link: Locator, home: str) -> str:
    """Where *link* leads, relative to *home*, without the section."""
    return str(link.evaluate("link => link.href")).partition("#")[0].removeprefix(home)


@LANGUAGES
def test_the_page_that_is_meant_comes_first(page: Page, address: str, language: str) -> None:
    wanted = queries(language)
    page.goto(root(language))
    page.keyboard.press("/")
    found = {}
    for query in wanted:
        ask(page, query)
        first = results(page).first
        found[query] = path_of(page, first, address + root(language)) if results(page).count() else None
    assert len(wanted) >= 20
    assert {query: path for query, path in found.items() if path != wanted[query]} == {}


@LANGUAGES
def test_results_are_pages_of_the_readers_language_with_their_titles(page: Page, address: str, language: str) -> None:
    page.goto(root(language) + LOCK)
    page.keyboard.press("/")
    ask(page, "spawn")
    titles = {path_of(page, link, address): link.inner_text() for link in results(page).all()}
    assert len(titles) > 1
    assert {path.startswith("en/") for path in titles} == {language == "en"}
    for path, title in titles.items():
        page.goto(path)
        assert page.locator("h1").evaluate("heading => heading.firstChild.data.trim()") == title


@LANGUAGES
def test_a_result_names_its_sections(page: Page, language: str) -> None:
    page.goto(root(language))
    page.keyboard.press("/")
    ask(page, "acquire")
    section = page.locator(".pf-result").first.locator(".pf-heading-link").first
    assert section.get_attribute("href", timeout=1000) == f"/multiprocessing/{root(language)}{LOCK}#acquire"
    assert "¶" not in section.inner_text()
    section.click()
    expect(page.locator("#acquire")).to_be_in_viewport()


@LANGUAGES
def test_keyboard_alone_leads_to_a_result(page: Page, address: str, language: str) -> None:
    page.goto(root(language))
    page.keyboard.press("/")
    expect(field(page)).to_be_focused()
    page.keyboard.type("forkserver")
    # Wait for the answer to the whole word: each letter has one of its own, which takes the focus away.
    answered(page, "forkserver")
    expect(results(page).first).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(results(page).first).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(results(page).first).not_to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(results(page).first).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(address + root(language) + METHODS)


def test_enter_in_the_field_leads_to_the_first_result(page: Page, address: str) -> None:
    page.goto("")
    page.keyboard.press("/")
    ask(page, "inanición")
    expect(field(page)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(address + RACES)


def test_escape_closes_and_gives_the_focus_back(page: Page) -> None:
    page.goto(RACES)
    link = page.locator("article a[href*='reference/lock']").first
    link.focus()
    page.keyboard.press("/")
    expect(field(page)).to_be_focused()
    page.keyboard.type("lock")
    page.keyboard.press("Escape")
    expect(page.locator("dialog[open]")).to_have_count(0)
    expect(link).to_be_focused()


def test_the_button_opens_the_search_and_gets_the_focus_back(page: Page) -> None:
    page.goto("")
    button = page.get_by_role("button", name=LABELS["es"][0])
    button.click()
    expect(field(page)).to_be_focused()
    page.keyboard.press("Escape")
    expect(button).to_be_focused()


def test_a_slash_in_a_field_is_a_slash(page: Page) -> None:
    page.goto("")
    page.evaluate("document.querySelector('article').prepend(document.createElement('textarea'))")
    other = page.locator("textarea")
    other.focus()
    page.keyboard.type("1/2")
    expect(other).to_have_value("1/2")
    expect(page.locator("dialog[open]")).to_have_count(0)
    other.blur()
    page.keyboard.press("/")
    expect(field(page)).to_be_focused()
    page.keyboard.type("a/b")
    expect(field(page)).to_have_value("a/b")


def test_the_keys_of_the_search_turn_no_page(page: Page, address: str) -> None:
    """The theme goes to the next page at the key n, unless the search keeps it to itself."""
    page.goto(METHODS)
    page.keyboard.press("/")
    ask(page, "lock")
    page.keyboard.press("Tab")
    page.locator("dialog[open] button").first.focus()
    page.keyboard.press("n")
    page.wait_for_timeout(300)
    assert page.url == address + METHODS


@LANGUAGES
def test_a_screen_reader_hears_what_everything_is(page: Page, language: str) -> None:
    button, label = LABELS[language]
    page.goto(root(language))
    page.get_by_role("button", name=button, exact=True).click()
    dialog = page.get_by_role("dialog", name=button)
    expect(dialog).to_be_visible()
    expect(dialog.get_by_role("searchbox", name=label)).to_be_focused()
    # Outside an open dialog nothing is announced.
    regions = page.locator("[aria-live]")
    assert regions.count() == dialog.locator("[aria-live]").count() > 0


def test_nothing_of_the_search_is_fetched_before_it_is_opened(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto("")
    page.wait_for_load_state("networkidle")
    assert [url for url in asked if "/pagefind/" in url] == []
    page.keyboard.press("/")
    ask(page, "lock")
    assert [url for url in asked if "/pagefind/" in url] != []


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture
def bare_address(built_site: Path) -> Iterator[str]:
    """The same site at the root of a host."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(built_site)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


@LANGUAGES
def test_the_search_works_at_the_root_of_a_host(chromium: Browser, bare_address: str, language: str) -> None:
    page = chromium.new_page(base_url=bare_address)
    page.goto(root(language) + METHODS)
    page.keyboard.press("/")
    ask(page, "acquire")
    assert path_of(page, results(page).first, bare_address) == root(language) + LOCK
    page.close()
