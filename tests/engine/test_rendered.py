"""What was rendered before is not rendered again, and whatever a page depends on has it rendered anew."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from tests import tinysite
from tests.tinysite import TinySite

SECOND = "docs/{}/guide/second.md"
LANGUAGES = ("es", "en")


@pytest.fixture
def tiny(tmp_path_factory: pytest.TempPathFactory, tmp_path: Path) -> TinySite:
    """A small site that was built once."""
    site = tinysite.fresh(tmp_path_factory, tmp_path)
    assert site.build().status == 0
    return site


def pages(tiny: TinySite) -> dict[str, str]:
    """The text of every page of the published site."""
    return {path.relative_to(tiny.site).as_posix(): path.read_text(encoding="utf-8") for path in tiny.site.rglob("*.html")}


def mark(tiny: TinySite, count: int = 4) -> None:
    """Let the memory of every rendered page say so, where a reader would see it; there are *count* of them."""
    entries = list((tiny.memory.parent / "rendered").iterdir())
    assert len(entries) == count
    for entry in entries:
        kept = json.loads(entry.read_text(encoding="utf-8"))
        entry.write_text(json.dumps({**kept, "html": "<p>remembered</p>" + kept["html"]}), encoding="utf-8")


def remembered(tiny: TinySite) -> list[str]:
    """The pages that came from memory in a build that goes well."""
    answer = tiny.build()
    assert answer.status == 0, answer.said
    return sorted(path for path, text in pages(tiny).items() if "<p>remembered</p>" in text)


ALL = ["en/guide/second/index.html", "en/index.html", "guide/second/index.html", "index.html"]


def test_a_page_from_memory_is_the_page(tiny: TinySite) -> None:
    """Every page is the same, with its title, its table of contents and its links, whether it is rendered or remembered."""
    rendered = pages(tiny)
    assert tiny.build().status == 0
    assert pages(tiny) == rendered
    mark(tiny)
    assert remembered(tiny) == ALL


def change_the_text(tiny: TinySite) -> None:
    for language in LANGUAGES:
        tiny.write({SECOND.format(language): tiny.read(SECOND.format(language)) + "\n2 + 2\n"})


def change_a_program(tiny: TinySite) -> None:
    for language in LANGUAGES:
        program = f"snippets/{language}/first/hello.py"
        tiny.write({program: tiny.read(program) + "\n# more\n"})


def add_a_file(tiny: TinySite) -> None:
    tiny.write({"docs/assets/other.svg": "<svg/>"})


def change_a_hook(tiny: TinySite) -> None:
    tiny.write({"hook.py": "", "mkdocs.yml": tiny.read("mkdocs.yml") + "\nhooks: [hook.py]\n"})


def change_an_extension(tiny: TinySite) -> None:
    settings = tiny.folder.parent.parent / "mkdocs.yml"
    text = settings.read_text(encoding="utf-8")
    changed = text.replace('permalink_title: "#"', 'permalink_title: "here"')
    assert changed != text
    settings.write_text(changed, encoding="utf-8")


@pytest.mark.parametrize(
    ("change", "left"),
    [
        (change_the_text, ["en/index.html", "index.html"]),
        (change_a_program, ["en/guide/second/index.html", "guide/second/index.html"]),
        (add_a_file, []),
        (change_a_hook, []),
        (change_an_extension, []),
    ],
)
def test_what_a_page_depends_on_renders_it_anew(tiny: TinySite, change: Callable[[TinySite], None], left: list[str]) -> None:
    """Only the pages that do not depend on what changed come from memory."""
    mark(tiny)
    change(tiny)
    assert remembered(tiny) == left


GLOSSARIES = {
    "es": "# Glosario\n\nprograma (*program*) { #program }\n:   Lo que se ejecuta. Un archivo.\n:   Aquí.\n",
    "en": "# Glossary\n\nprogram (*programa*) { #program }\n:   What is run. A file.\n:   Here.\n",
}
SPANISH = "glossary/index.html"
TOOLTIPS = {"es": '<abbr title="Lo que se ejecuta.">programa</abbr>', "en": '<abbr title="What is run.">program</abbr>'}


@pytest.fixture
def explained(tiny: TinySite) -> TinySite:
    """A small site with a glossary, built once."""
    tiny.write({f"docs/{language}/glossary.md": text for language, text in GLOSSARIES.items()})
    tiny.replace("mkdocs.yml", "  - guide/second.md\n", "  - guide/second.md\n  - glossary.md\n")
    shutil.rmtree(tiny.memory.parent / "rendered")
    assert tiny.build().status == 0
    return tiny


def test_terms_are_explained_once_on_each_page_but_in_the_glossary(explained: TinySite) -> None:
    """In the language of the page; a page from memory explains them, too."""
    rendered = pages(explained)
    tooltips = {path: text.count("<abbr") for path, text in rendered.items() if "<abbr" in text}
    assert tooltips == {"guide/second/index.html": 1, "en/guide/second/index.html": 1}
    assert TOOLTIPS["es"] in rendered["guide/second/index.html"]
    assert TOOLTIPS["en"] in rendered["en/guide/second/index.html"]
    assert explained.build().status == 0
    assert pages(explained) == rendered


@pytest.mark.parametrize(
    ("old", "new", "anew"),
    [
        ("Lo que se ejecuta.", "Lo que se pone en marcha.", [SPANISH, "guide/second/index.html", "index.html"]),
        ("{ #program }", '{ #program data-forms="programas" }', [SPANISH, "guide/second/index.html", "index.html"]),
        ("Un archivo.", "Un archivo de texto.", [SPANISH]),
    ],
)
def test_what_a_term_means_renders_the_pages_of_its_language_anew(
    explained: TinySite, old: str, new: str, anew: list[str]
) -> None:
    """What only the glossary shows changes no other page."""
    mark(explained, count=6)
    explained.replace("docs/es/glossary.md", old, new)
    assert remembered(explained) == sorted({*ALL, SPANISH, f"en/{SPANISH}"} - set(anew))


def test_links_of_a_remembered_page_are_judged(tiny: TinySite) -> None:
    """An anchor that goes away is missed by the page that links to it, though that page itself did not change."""
    for language in LANGUAGES:
        index = f"docs/{language}/index.md"
        tiny.write({index: tiny.read(index) + "\n[x](guide/second.md#there)\n"})
        tiny.write({SECOND.format(language): tiny.read(SECOND.format(language)) + "\n## 3 { #there }\n"})
    assert tiny.build().status == 0
    for language in LANGUAGES:
        tiny.replace(SECOND.format(language), "{ #there }", "{ #elsewhere }")
    answer = tiny.build()
    assert answer.status != 0
    assert "does not contain an anchor '#there'" in answer.said


def test_a_page_with_a_fault_is_not_remembered(tiny: TinySite) -> None:
    """What was wrong is told again by the next build."""
    for language in LANGUAGES:
        index = f"docs/{language}/index.md"
        tiny.write({index: tiny.read(index) + "\n[x](nowhere.md)\n"})
    said = [tiny.build().said for _ in range(2)]
    assert said[0] == said[1]
    assert "nowhere.md" in said[0]
