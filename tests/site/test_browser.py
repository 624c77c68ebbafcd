"""What a reader meets on the pages of the site: every page in a real Chromium, wide and narrow, with and without scripts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.conftest import PROJECT, SITE_URL

LANGUAGES = ("es", "en")
PAGES = sorted(path.relative_to(PROJECT / "docs/es").as_posix() for path in PROJECT.glob("docs/es/**/*.md"))
METHODS = "guide/start-methods/"

every_page = pytest.mark.parametrize("source", PAGES)
each_language = pytest.mark.parametrize("language", LANGUAGES)


def address_of(source: str, language: str) -> str:
    """Where the page *source* lies on the site in *language*."""
    path = re.sub(r"(^|/)index\.md$|\.md$", "/", source).lstrip("/")
    return path if language == "es" else f"{language}/{path}"


Reading = Callable[..., Page]


@pytest.fixture
def reading(chromium: Browser, address: str) -> Iterator[Reading]:
    """A page whose reader differs from the usual one, as Playwright's options of a context say."""
    contexts: list[BrowserContext] = []

    def read(path: str, **options: object) -> Page:
        contexts.append(chromium.new_context(base_url=address, **options))  # type: ignore[arg-type]
        page = contexts[-1].new_page()
        page.goto(path)
        return page

    yield read
    for context in contexts:
        context.close()


# Every page


@every_page
@each_language
def test_page_says_what_it_is_and_where(page: Page, source: str, language: str) -> None:
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type in {"error", "warning"} else None)
    here = address_of(source, language)
    page.goto(here)
    page.wait_for_load_state("networkidle")
    assert complaints == []
    assert page.locator("html").get_attribute("lang") == language
    heading = page.locator("h1")
    assert heading.count() == 1
    site = page.locator(".md-header__topic").first.inner_text()
    if source == "index.md":
        expect(page).to_have_title(site)
    else:
        title = heading.evaluate("heading => [...heading.childNodes].slice(0, -1).map((part) => part.textContent).join('')")
        expect(page).to_have_title(f"{title.strip()} - {site}")
    canonical = page.locator("link[rel=canonical]")
    assert [link.get_attribute("href") for link in canonical.all()] == [SITE_URL + here]


@every_page
@each_language
def test_one_link_leads_to_the_same_page_in_the_other_language(page: Page, address: str, source: str, language: str) -> None:
    other = next(code for code in LANGUAGES if code != language)
    page.goto(address_of(source, language))
    switch = page.locator("header a[hreflang]")
    expect(switch).to_have_count(1)
    expect(switch).to_have_attribute("lang", other)
    switch.click()
    expect(page.locator("html")).to_have_attribute("lang", other)
    assert page.url.partition("#")[0] == address + address_of(source, other)


@every_page
@each_language
def test_page_fits_a_narrow_screen(page: Page, source: str, language: str) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(address_of(source, language))
    page.wait_for_load_state("networkidle")
    page.evaluate("document.querySelectorAll('details').forEach((details) => { details.open = true })")
    assert page.evaluate("document.documentElement.scrollWidth") == 360


@every_page
@each_language
def test_programs_can_be_copied(page: Page, project: Path, source: str, language: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(address_of(source, language))
    figures = page.locator("figure.example")
    buttons = figures.locator(".example__source [data-md-type=copy]")
    expect(buttons).to_have_count(figures.count())
    if figures.count():
        program = project / "snippets" / language / f"{figures.first.get_attribute('data-program')}.py"
        buttons.first.click()
        page.wait_for_function("async () => (await navigator.clipboard.readText()) !== ''")
        copied = page.evaluate("navigator.clipboard.readText()")
        assert copied.strip() in program.read_text(encoding="utf-8")


@every_page
@each_language
def test_page_can_be_read_without_scripts(reading: Reading, source: str, language: str) -> None:
    page = reading(address_of(source, language), java_script_enabled=False)
    expect(page.locator("h1")).to_be_visible()
    expect(page.locator("[data-guide-search]")).to_be_hidden()
    for figure in page.locator("figure.example").all():
        for summary in figure.locator("xpath=ancestor::details[not(@open)]/summary").all():
            summary.click()
        labels = figure.locator(".tabbed-labels > label").all()
        runs = figure.locator(".run")
        assert runs.count() == (len(labels) or 1)
        for number in range(runs.count()):
            if labels:
                labels[number].click()
            for summary in runs.nth(number).locator("details.example__output:not([open]) > summary").all():
                summary.click()
            expect(runs.nth(number).locator("pre, .example__needs")).to_be_visible()
            for picture in runs.nth(number).locator(".example__picture").all():
                expect(picture.locator("svg:visible")).to_have_count(1)


# The language switch


def test_language_switch_stays_in_the_section_that_was_asked_for(page: Page, address: str) -> None:
    page.goto(METHODS + "#choosing")
    page.locator("header a[hreflang=en]").click()
    expect(page).to_have_url(f"{address}en/{METHODS}#choosing")
    expect(page.locator("#choosing")).to_be_in_viewport()


def test_language_switch_stays_in_the_section_that_is_read(page: Page, address: str) -> None:
    page.goto(METHODS)
    page.locator("#guard").evaluate("heading => scrollTo(0, heading.getBoundingClientRect().top + scrollY)")
    page.locator("header a[hreflang=en]").focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{address}en/{METHODS}#guard")


def test_language_switch_forgets_a_section_that_was_left(page: Page, address: str) -> None:
    page.goto(METHODS + "#guard")
    page.evaluate("scrollTo(0, 0)")
    page.locator("header a[hreflang=en]").click()
    expect(page).to_have_url(f"{address}en/{METHODS}")


# Light and dark


def scheme(page: Page) -> str:
    """Whether the page is light or dark, as it is painted."""
    colour = page.locator("body").evaluate("body => getComputedStyle(body).backgroundColor")
    red, green, blue = map(int, re.findall(r"\d+", colour)[:3])
    return "light" if red + green + blue > 3 * 128 else "dark"


@pytest.mark.parametrize("system", ["light", "dark"])
@pytest.mark.parametrize("scripts", [True, False])
def test_page_follows_the_system(reading: Reading, system: str, scripts: bool) -> None:
    page = reading("", color_scheme=system, java_script_enabled=scripts)
    assert scheme(page) == system


def test_chosen_darkness_stays_on_every_page(page: Page) -> None:
    page.goto("")
    switch = page.locator("[data-md-component=palette] label:visible")
    switch.click()
    assert scheme(page) == "light"
    switch.click()
    assert scheme(page) == "dark"
    page.reload()
    assert scheme(page) == "dark"
    page.goto("en/" + METHODS)
    assert scheme(page) == "dark"


TEXT = ("ink", "ink-soft", "accent", "accent-strong", "blue", "green", "amber", "red", "violet")
GROUNDS = ("paper", "surface", "raised")


@pytest.mark.parametrize("system", ["light", "dark"])
def test_every_colour_of_text_can_be_read_on_every_ground(reading: Reading, system: str) -> None:
    page = reading("", color_scheme=system)
    colour = """name => {
        const probe = document.body.appendChild(document.createElement("i"));
        probe.style.color = `var(--${name})`;
        const [red, green, blue] = getComputedStyle(probe).color.match(/\\d+/g).map(Number);
        probe.remove();
        return [red, green, blue];
    }"""
    light = {name: luminance(page.evaluate(colour, name)) for name in (*TEXT, *GROUNDS)}
    ratios = {(text, ground): contrast(light[text], light[ground]) for text in TEXT for ground in GROUNDS}
    assert {pair: ratio for pair, ratio in ratios.items() if ratio < 4.5} == {}


def luminance(colour: list[int]) -> float:
    """Relative luminance as WCAG 2 defines it."""
    parts = [part / 255 for part in colour]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: float, other: float) -> float:
    """Contrast ratio as WCAG 2 defines it."""
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


# Terms


@each_language
def test_the_meaning_of_a_term_is_read_by_keyboard(page: Page, language: str) -> None:
    page.goto(address_of("reference/lock.md", language))
    page.wait_for_load_state("networkidle")
    term = page.locator("article abbr").first
    meaning = term.get_attribute("title")
    bubble = page.get_by_role("tooltip")
    expect(bubble).to_have_count(0)
    term.focus()
    expect(bubble).to_have_text(meaning or "none")
    expect(bubble).to_be_in_viewport(ratio=1)
    page.keyboard.press("Escape")
    expect(bubble).to_have_count(0)
    expect(term).to_have_attribute("title", meaning or "none")


@each_language
def test_the_meaning_of_a_term_is_read_with_a_finger(reading: Reading, language: str) -> None:
    page = reading(address_of("reference/lock.md", language), has_touch=True, viewport={"width": 360, "height": 740})
    page.wait_for_load_state("networkidle")
    for term in page.locator("article abbr").all():
        if not term.is_visible():  # in a folded answer
            continue
        meaning = term.get_attribute("title")
        term.tap()
        bubble = page.get_by_role("tooltip").filter(has_text=meaning or "none")
        expect(bubble).to_be_in_viewport(ratio=1)
        assert page.evaluate("document.documentElement.scrollWidth") == 360


# Examples


def tabbed(page: Page) -> Locator:
    """The first example with several start methods on the page."""
    return page.locator("figure.example", has=page.locator(".tabbed-set")).first


@each_language
def test_tabs_are_reached_and_changed_by_keyboard(page: Page, language: str) -> None:
    page.goto(address_of("index.md", language))
    figure = tabbed(page)
    figure.locator("figcaption a").last.focus()
    for _ in range(8):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.type") == "radio":
            break
    runs = figure.locator(".run")
    expect(runs.nth(0)).to_be_visible()
    page.keyboard.press("ArrowRight")
    expect(runs.nth(1)).to_be_visible()
    expect(runs.nth(0)).to_be_hidden()
    outline = figure.locator(".tabbed-labels > label").nth(1).evaluate("label => getComputedStyle(label).outlineStyle")
    assert outline != "none"


def test_start_method_chosen_once_is_chosen_everywhere(page: Page) -> None:
    page.goto(METHODS)
    labels = page.locator(".tabbed-labels > label", has_text=re.compile("^spawn$"))
    assert labels.count() > 1
    labels.first.click()
    expect(page.locator(".run[data-start=fork]:visible, .run[data-start=spawn]:visible")).to_have_count(labels.count())
    expect(page.locator(".tabbed-set .run[data-start=spawn]:visible")).to_have_count(labels.count())


def test_folded_output_opens_by_keyboard_and_gives_nothing_away(page: Page) -> None:
    page.goto(METHODS)
    output = page.locator(".example__output--folded:visible").first
    expect(output.locator("pre")).to_be_hidden()
    expect(output.locator(".example__provenance")).to_be_hidden()
    output.locator("> summary").focus()
    page.keyboard.press("Enter")
    expect(output.locator("pre")).to_be_visible()
    expect(output.locator(".example__provenance")).to_be_visible()


def test_code_wider_than_the_screen_scrolls_by_keyboard(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto("")
    code = page.locator(".example__source pre > code").first
    expect(code).to_have_attribute("tabindex", "0")
    code.focus()
    page.keyboard.press("ArrowRight")
    page.wait_for_function("document.activeElement.scrollLeft > 0")


@each_language
def test_copy_buttons_keep_their_name_while_a_bubble_shows_it(page: Page, language: str) -> None:
    page.goto(address_of("index.md", language))
    name = {"es": "Copiar al portapapeles", "en": "Copy to clipboard"}[language]
    button = page.get_by_role("button", name=name, exact=True).first
    button.focus()
    expect(page.get_by_role("tooltip")).to_have_text(name)
    expect(button).to_be_focused()


def test_copy_buttons_are_no_landmarks(page: Page) -> None:
    page.goto("")
    expect(page.locator(".md-code__nav")).not_to_have_count(0)
    expect(page.locator(".md-code__nav:not([role=presentation])")).to_have_count(0)


def test_print_shows_every_output(page: Page) -> None:
    page.goto(METHODS)
    page.emulate_media(media="print")
    runs = page.locator("figure.example .run")
    assert runs.count() > 3
    for run in runs.all():
        expect(run).to_be_visible()
    expect(page.locator("header.md-header")).to_be_hidden()


@each_language
def test_cheat_sheet_is_one_page_of_paper(page: Page, language: str) -> None:
    page.goto(address_of("cheat-sheet.md", language))
    page.wait_for_load_state("networkidle")
    printed = page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 1
    # 194 mm of an A4 between the margins of the sheet, at 96 to the inch
    page.set_viewport_size({"width": 733, "height": 1062})
    page.emulate_media(media="print")
    assert page.locator(".sheet").evaluate("sheet => sheet.scrollWidth - sheet.clientWidth") <= 0


# What is missing


@pytest.mark.parametrize(
    ("path", "locale", "first"),
    [
        ("nothing/here/", "es-AR", "es"),
        ("nothing", "en-GB", "en"),
        ("nothing", "fr-FR", "es"),
        ("en/nothing", "es-ES", "en"),
        ("en/nothing/", "fr-FR", "en"),
    ],
)
def test_missing_page_speaks_the_visitors_language_first(reading: Reading, path: str, locale: str, first: str) -> None:
    page = reading(path, locale=locale)
    sections = page.locator(".guide-missing section")
    assert [section.get_attribute("lang") for section in sections.all()] == sorted(LANGUAGES, key=lambda code: code != first)
    expect(page.locator("html")).to_have_attribute("lang", first)
    expect(page.locator("h1")).to_have_text("404")


@each_language
def test_missing_page_leads_home_without_scripts(reading: Reading, address: str, language: str) -> None:
    page = reading("no/such/page/", java_script_enabled=False)
    page.locator(f".guide-missing section[lang={language}] a").click()
    assert page.url == address + address_of("index.md", language)


# Keyboard


def test_first_key_skips_to_the_content(page: Page) -> None:
    page.goto(METHODS)
    page.keyboard.press("Tab")
    focused = page.locator(":focus")
    expect(focused).to_have_class(re.compile("md-skip"))
    expect(focused).to_be_in_viewport()
    page.keyboard.press("Enter")
    expect(page.locator("h1")).to_be_in_viewport()


def test_focus_is_seen(page: Page) -> None:
    page.goto("")
    for _ in range(12):
        page.keyboard.press("Tab")
        width = page.evaluate(
            """() => {
                // The switch of light and dark is a hidden input with its label behind it.
                const seen = document.querySelector(".md-option:focus + label") ?? document.activeElement;
                const { outlineStyle, outlineWidth } = getComputedStyle(seen);
                return outlineStyle === "none" ? 0 : parseFloat(outlineWidth);
            }"""
        )
        assert width >= 1, page.evaluate("document.activeElement.outerHTML")
