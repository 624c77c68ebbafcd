"""The built site, read as a browser and a search engine read it: what it shows was run, and everything it points to is there."""

from __future__ import annotations

import gzip
import json
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urldefrag, urljoin, urlsplit
from xml.etree import ElementTree

import pytest

from mpguide.crowd import Crowd
from mpguide.page import Example, Glossary, Page, read_pages
from mpguide.page.pages import starts
from mpguide.page.words import WORDS
from mpguide.programs import LANGUAGES, Snippets
from tests.conftest import SITE_URL
from tests.elements import Element, read

SITE_NAMES = {"es": "Guía de multiprocessing", "en": "The multiprocessing guide"}
PAGEFIND_OWN = "pagefind"
"""The folder of the search index and of the program that searches; it is Pagefind's."""


@pytest.fixture(scope="module")
def html(built_site: Path) -> dict[str, Element]:
    """Every page of the site by its address below the site's, as ``en/reference/lock/``."""
    files = {path.relative_to(built_site).as_posix(): path for path in built_site.rglob("*.html")}
    return {name.removesuffix("index.html"): read(path.read_text(encoding="utf-8")) for name, path in files.items()}


@pytest.fixture(scope="module")
def pages(project: Path, snippets: Snippets) -> dict[str, Page]:
    """Every page of the project by its address below the site's."""
    return {address(page.path): page for page in read_pages(project / "docs", snippets)}


def address(path: str) -> str:
    """Where the page ``en/reference/lock.md`` stands: Spanish has no folder of its own."""
    return re.sub(r"(^|/)index/$", r"\1", path.removesuffix(".md") + "/").removeprefix("es/")


def test_every_page_is_published_and_nothing_else(html: dict[str, Element], pages: dict[str, Page]) -> None:
    assert set(html) == {*pages, "404.html"}


# What is published is what was tested


def test_every_example_became_a_figure(html: dict[str, Element], pages: dict[str, Page], crowd: Crowd) -> None:
    """In the order of the page, under the start methods that it asks for, with this Python."""
    for name, page in pages.items():
        figures = html[name].all("figure", class_="example")
        assert [figure["data-program"] for figure in figures] == [example.program.name for example in page.examples]
        for figure, example in zip(figures, page.examples, strict=True):
            assert figure["data-language"] == page.language
            possible = crowd.interpreter.start_methods
            usual = "forkserver" if "forkserver" in possible else "spawn"
            assert figure["data-start"].split() == ([start for start in example.starts if start in possible] or [usual])
            assert figure["data-python"] == ".".join(map(str, crowd.interpreter.version))


def test_every_source_is_that_of_its_file(html: dict[str, Element], pages: dict[str, Page]) -> None:
    """The text that a reader copies."""
    for name, page in pages.items():
        for figure, example in zip(html[name].all("figure", class_="example"), page.examples, strict=True):
            assert figure.one("div", class_="example__source").all("code")[-1].text.strip("\n") == example.source


def test_every_output_is_that_of_the_tested_run(html: dict[str, Element], pages: dict[str, Page], crowd: Crowd) -> None:
    """The memory of the build is that of the tests: the same run was shown and judged."""
    for name, page in pages.items():
        for figure, example in zip(html[name].all("figure", class_="example"), page.examples, strict=True):
            shown = figure.all("div", class_="run")
            assert len(shown) == len(starts(example, crowd.interpreter))
            for block, start in zip(shown, starts(example, crowd.interpreter), strict=True):
                same_run(block, example, start, crowd)


def same_run(block: Element, example: Example, start: str, crowd: Crowd) -> None:
    """See that *block* shows the run of *example* that *crowd* remembers."""
    run = crowd.ask(example.program, start).result()
    where = f"{example.program.include} under {start}"
    assert block["data-start"] == start
    assert int(block["data-status"]) == run.status, where
    assert float(block["data-seconds"]) == pytest.approx(run.seconds, abs=0.006), where
    if run.needs:
        assert block.all("details") == [], where
    else:
        assert block.one("details", class_="example__output").one("pre").one("code").text == (
            run.output or WORDS[run.language]["nothing"]
        ), where
        assert run.faults(example.statuses) == [], where


def test_every_program_is_served_as_it_is(built_site: Path, project: Path, html: dict[str, Element]) -> None:
    """The raw file beside the page is that of the repository; each figure leads to it."""
    served = {path.relative_to(built_site): path for path in (built_site / "snippets").rglob("*") if path.is_file()}
    kept = {path.relative_to(project): path for path in (project / "snippets").glob("*/*/*.py")}
    assert set(served) == set(kept)
    assert [str(name) for name in kept if served[name].read_bytes() != kept[name].read_bytes()] == []
    for name, page in html.items():
        for figure in page.all("figure", class_="example"):
            links = [urljoin(SITE_URL + name, link["href"]) for link in figure.one("figcaption").all("a")]
            program = f"snippets/{figure['data-language']}/{figure['data-program']}.py"
            assert links == [SITE_URL + program, f"https://code.example/guide/blob/main/{program}"]


def test_the_trace_of_every_recorded_run_is_served(
    built_site: Path, html: dict[str, Element], crowd: Crowd, snippets: Snippets
) -> None:
    """Each output leads to the trace of its own run, as JSON that Perfetto reads; nothing else lies there."""
    led = set()
    for name, page in html.items():
        for figure in page.all("figure", class_="example"):
            for block in figure.all("div", class_="run"):
                program = snippets.program(figure["data-language"], figure["data-program"])
                run = crowd.ask(program, block["data-start"]).result()
                links = [
                    urljoin(SITE_URL + name, link["href"])
                    for line in block.all("p", class_="example__provenance")
                    for link in line.all("a")
                ]
                wanted = f"traces/{program.language}/{program.name}-{run.start}.json.gz"
                assert links == ([SITE_URL + wanted] if run.recording else [])
                led |= {wanted} if run.recording else set()
    served = {file.relative_to(built_site).as_posix() for file in (built_site / "traces").rglob("*.gz")}
    assert served == led
    assert len(served) > 50


# What terms mean

NO_PROSE = ("a", "code", "figure", "h1", "h2", "h3", "h4", "pre", "summary", "table")


def test_every_page_explains_each_term_once_and_only_in_its_prose(html: dict[str, Element], project: Path) -> None:
    """In the language of the page; the glossary explains its own terms."""
    for language in LANGUAGES:
        text = (project / "docs" / language / "glossary.md").read_text(encoding="utf-8")
        meanings = {term.meaning for term in Glossary.read(text).terms}
        found: Counter[str] = Counter()
        for name, page in html.items():
            explained = [abbr["title"] for abbr in page.all("abbr")]
            if name.startswith("en/") != (language == "en"):
                continue
            if name in ("404.html", "glossary/", "en/glossary/"):
                assert explained == [], name
            else:
                assert set(explained) <= meanings, name
                assert len(set(explained)) == len(explained), name
            assert [abbr.text for element in page if element.tag in NO_PROSE for abbr in element.all("abbr")] == [], name
            found.update(explained)
        assert len(found) > 50


# What a page points to

ATTRIBUTES = ("href", "src", "srcset", "action", "poster", "data")
OWN_HOST = ("link", "script", "img", "iframe", "source", "video", "audio", "object", "use", "image", "form", "embed", "track")
"""Elements whose address a browser asks for by itself, or which send something there: all but links to read."""
IDREFS = ("for", "aria-labelledby", "aria-controls", "aria-describedby")


def targets(page: Element) -> Iterator[tuple[Element, str]]:
    """Each address on *page*, with its element."""
    for element in page:
        for name in ATTRIBUTES:
            if name in element.attributes:
                for word in element[name].split(",") if name == "srcset" else [element[name]]:
                    yield element, word.strip().split(" ")[0]
        if "data-guide-search" in element.attributes:
            yield element, element["data-guide-search"] + "pagefind.js"


def ids(page: Element) -> list[str]:
    """Every id of *page*."""
    return [element["id"] for element in page if "id" in element.attributes]


def test_every_address_within_the_site_is_there(built_site: Path, html: dict[str, Element]) -> None:
    """Links, anchors, style sheets, scripts, images, programs, in figures and everywhere else."""
    anchors = {name: {*ids(page), ""} for name, page in html.items()}
    broken = []
    for name, page in html.items():
        for element, target in targets(page):
            url, anchor = urldefrag(urljoin(SITE_URL + name, target))
            if url.startswith(("data:", "mailto:")) or urlsplit(url).netloc != urlsplit(SITE_URL).netloc:
                continue
            inside = unquote(url.removeprefix(SITE_URL)) if url.startswith(SITE_URL) else None
            if inside is None or not published(built_site, inside):
                broken.append(f"{name}: <{element.tag}> {target}")
            elif inside in anchors and unquote(anchor) not in anchors[inside]:
                broken.append(f"{name}: <{element.tag}> {target} has no such anchor")
    assert broken == []


def published(site: Path, inside: str) -> bool:
    """Whether a static host answers the address *inside* below the site's."""
    return (site / inside / "index.html" if inside.endswith("/") or not inside else site / inside).is_file()


def test_every_name_of_another_element_is_there(html: dict[str, Element]) -> None:
    """Labels and descriptions belong to something on the page."""
    lost = [
        f"{name}: {element.tag} {reference}={word}"
        for name, page in html.items()
        for known in [set(ids(page))]
        for element in page
        for reference in IDREFS
        for word in element.get(reference).split()
        if word not in known
    ]
    assert lost == []


def test_no_id_stands_twice_on_a_page(html: dict[str, Element]) -> None:
    """An anchor means one place."""
    for name, page in html.items():
        assert [f"{name}: {word}" for word, times in Counter(ids(page)).items() if times > 1] == []


def test_no_page_asks_another_host_for_anything(html: dict[str, Element]) -> None:
    """Neither fonts nor scripts nor images; only links to read lead elsewhere."""
    elsewhere = [
        f"{name}: <{element.tag}> {target}"
        for name, page in html.items()
        for element, target in targets(page)
        if element.tag in OWN_HOST and not urljoin(SITE_URL + name, target).startswith((SITE_URL, "data:"))
    ]
    assert elsewhere == []


def test_every_address_in_a_style_sheet_is_there(built_site: Path, html: dict[str, Element]) -> None:
    """Fonts and drawings lie on the site; style sheets, style elements and attributes name no other host."""
    sheets = {path: path.read_text(encoding="utf-8") for path in built_site.rglob("*.css")}
    for name, page in html.items():
        styles = [style.text for style in page.all("style")] + [
            element["style"] for element in page if "style" in element.attributes
        ]
        sheets[built_site / name / "x"] = "\n".join(styles)
    broken = []
    for path, text in sheets.items():
        for target in re.findall(r"url\(\s*[\"']?([^\"')]+)", text) + re.findall(r"@import\s+[\"']([^\"']+)", text):
            if not target.startswith(("data:", "#")) and not (path.parent / target.partition("#")[0].partition("?")[0]).is_file():
                broken.append(f"{path.relative_to(built_site)}: {target}")
    assert broken == []


# What a search engine reads


def test_every_page_says_its_language_title_description_and_address(html: dict[str, Element], pages: dict[str, Page]) -> None:
    """The home of the second language is a home too."""
    for name, page in pages.items():
        head = html[name].one("head")
        assert html[name].one("html")["lang"] == page.language
        site = SITE_NAMES[page.language]
        heading = re.search(r"(?m)^# (.*)$", page.text)
        assert heading
        assert head.one("title").text.strip() == (site if page.name == "index.md" else f"{heading[1].replace('`', '')} - {site}")
        description = re.search(r"(?m)^description: (.*)$", page.text)
        assert description
        assert head.one("meta", name="description")["content"] == description[1]
        assert head.one("link", rel="canonical")["href"] == SITE_URL + name


def test_no_head_names_other_languages(html: dict[str, Element]) -> None:
    """The theme would ask for files that do not exist; the site map names them."""
    assert [name for name, page in html.items() if page.all("link", rel="alternate")] == []


def test_every_page_leads_to_its_twin(html: dict[str, Element], pages: dict[str, Page]) -> None:
    """The language switch stays on the page."""
    for name, page in pages.items():
        (other,) = set(LANGUAGES) - {page.language}
        switches = [link for link in html[name].all("a") if link.get("hreflang")]
        assert [(link["hreflang"], link["lang"]) for link in switches] == [(other, other)]
        assert urljoin(SITE_URL + name, switches[0]["href"]) == SITE_URL + address(f"{other}/{page.name}")


def test_the_site_map_names_every_page_in_every_language(built_site: Path, pages: dict[str, Page]) -> None:
    """With absolute addresses, and Spanish for readers of any other language."""
    space = {"": "http://www.sitemaps.org/schemas/sitemap/0.9", "x": "http://www.w3.org/1999/xhtml"}
    text = (built_site / "sitemap.xml").read_bytes()
    assert gzip.decompress((built_site / "sitemap.xml.gz").read_bytes()) == text
    found = {
        url.findtext("loc", namespaces=space): {
            link.attrib["hreflang"]: link.attrib["href"] for link in url.findall("x:link", space)
        }
        for url in ElementTree.fromstring(text).findall("url", space)
    }
    assert found == {
        SITE_URL + name: {
            "es": SITE_URL + address(f"es/{page.name}"),
            "en": SITE_URL + address(f"en/{page.name}"),
            "x-default": SITE_URL + address(f"es/{page.name}"),
        }
        for name, page in pages.items()
    }


def test_there_is_one_page_for_all_that_is_missing(html: dict[str, Element]) -> None:
    """A static host has one, so it speaks both languages and leads to both homes from any folder."""
    assert [name for name in html if name.endswith("404.html")] == ["404.html"]
    assert html["404.html"].one("html")["lang"] == "es"
    sections = {section["lang"]: section for section in html["404.html"].all("section") if section.get("lang")}
    assert list(sections) == ["es", "en"]
    for language, section in sections.items():
        home = "" if language == "es" else "en/"
        assert SITE_URL + home in [
            urljoin(SITE_URL + "some/folder/", link["href"]).removesuffix(".") for link in section.all("a")
        ]
    for element, target in targets(html["404.html"]):
        assert target.startswith(("/", "#", "https://", "data:")), (
            f"<{element.tag}> {target} depends on the folder that is missing"
        )


def test_the_search_index_has_every_page_of_each_language(built_site: Path, pages: dict[str, Page]) -> None:
    """Pagefind counts them."""
    entry = json.loads((built_site / PAGEFIND_OWN / "pagefind-entry.json").read_text(encoding="utf-8"))
    counted = {language: facts["page_count"] for language, facts in entry["languages"].items()}
    assert counted == Counter(page.language for page in pages.values())


# What nobody shall see


def test_no_page_tells_a_path_of_the_machine(built_site: Path, html: dict[str, Element], project: Path) -> None:
    """Neither in outputs nor in the index of the search."""
    paths = {
        str(project),
        str(Path.home()),
        sys.prefix,
        sys.base_prefix,
        str(Path(tempfile.gettempdir()) / "mpguide-"),
        str(built_site),
    }
    paths = {path for path in paths if path.strip("/\\")}
    texts = {
        path: path.read_bytes() for path in built_site.rglob("*") if path.suffix in (".html", ".xml", ".svg", ".json", ".txt")
    }
    for fragment in (built_site / PAGEFIND_OWN / "fragment").iterdir():
        texts[fragment] = gzip.decompress(fragment.read_bytes())
    told = [f"{path.relative_to(built_site)}: {word}" for path, text in texts.items() for word in paths if word.encode() in text]
    assert told == []
    temporary = tempfile.gettempdir() + os.sep
    assert [name for name, page in html.items() for figure in page.all("figure") if temporary in figure.text] == []


def test_nothing_of_a_run_or_of_a_build_is_in_the_repository(project: Path) -> None:
    """Every output is made anew: the repository holds neither memory nor site."""
    if not (project / ".git").exists():
        pytest.skip("this is no clone")
    answer = subprocess.run(["git", "ls-files"], cwd=project, capture_output=True, text=True, check=True)
    kept = answer.stdout.splitlines()
    assert "mkdocs.yml" in kept
    made = re.compile(r"site/|(.*/)?(\.cache|\.site-[^/]*|pagefind|__pycache__)/")
    assert [path for path in kept if made.match(path)] == []
