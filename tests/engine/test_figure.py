"""The figure of an example: a contract for machines, the source and the output as they are, and where the output comes from."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest

from mpguide.page import Place, figure
from mpguide.page.examples import Example
from mpguide.programs import Program, Snippets
from mpguide.runs import Interpreter, Run
from tests import tinysite
from tests.elements import Element, read
from tests.tinysite import HERE, TinySite

SNIPPETS = Snippets(HERE / "snippets")
HELLO = SNIPPETS.program("es", "first/hello")
PARTS = SNIPPETS.program("es", "text/parts")


def run(program: Program = HELLO, **facts: Any) -> Run:
    """A run of *program*."""
    usual = {"start": "forkserver", "python": (3, 14, 2), "system": "Linux", "cores": 4, "seconds": 0.314, "output": "Hola\n"}
    return Run(**{"program": program.name, "language": program.language, **usual, **facts})


def shown(example: Example, *runs: Run, raw: str = "../hello.py", repository: str = "") -> Element:
    """The figure of *example*."""
    return read(figure(example, list(runs) or [run(example.program)], Place("example-3", raw, repository))).one("figure")


def source(figure: Element) -> str:
    """The source that a reader copies."""
    return figure.one("div", class_="example__source").all("code")[-1].text.strip("\n")


def output(figure: Element) -> str:
    """The output that a reader sees."""
    return figure.one("details", class_="example__output").one("pre").one("code").text


# The parts


def test_the_contract_for_machines() -> None:
    """What ran, how, on what and how it ended stands in attributes of the figure, and of each run in its own."""
    found = shown(Example(1, PARTS), run(PARTS, status=3))
    assert found.classes == {"example"}
    assert {name: value for name, value in found.attributes.items() if name.startswith("data-")} == {
        "data-program": "text/parts",
        "data-language": "es",
        "data-start": "forkserver",
        "data-python": "3.14.2",
        "data-status": "3",
        "data-seconds": "0.31",
    }
    (one,) = found.all(class_="run")
    assert (one["data-start"], one["data-status"], one["data-seconds"]) == ("forkserver", "3", "0.31")


def test_several_start_methods_are_told_in_their_order() -> None:
    """Each attribute holds one word a run."""
    runs = [run(start=start, status=status, seconds=status + 0.5) for status, start in enumerate(("fork", "spawn", "forkserver"))]
    found = shown(Example(1, HELLO), *runs)
    assert found["data-start"] == "fork spawn forkserver"
    assert found["data-status"] == "0 1 2"
    assert found["data-seconds"] == "0.5 1.5 2.5"
    assert [one["data-start"] for one in found.all(class_="run")] == ["fork", "spawn", "forkserver"]


def test_several_start_methods_have_a_tab_each() -> None:
    """The first is chosen; labels and buttons belong together by ids of their own, in one group."""
    outputs = {"fork": "A\n", "spawn": "B\n", "forkserver": "C\n"}
    found = shown(Example(1, HELLO), *(run(start=start, output=text) for start, text in outputs.items()))
    tabs = found.all("input", type="radio")
    assert [tab["id"] for tab in tabs] == ["example-3-fork", "example-3-spawn", "example-3-forkserver"]
    assert {tab["name"] for tab in tabs} == {"example-3"}
    assert ["checked" in tab.attributes for tab in tabs] == [True, False, False]
    assert [(label["for"], label.text) for label in found.all("label")] == [(f"example-3-{start}", start) for start in outputs]
    assert [block.one("code").text for block in found.all(class_="tabbed-block")] == list(outputs.values())


def test_one_start_method_has_no_tab() -> None:
    """There is nothing to choose."""
    found = shown(Example(1, HELLO))
    assert found.all("input") == found.all("label") == []


@pytest.mark.parametrize("path", sorted((HERE / "snippets").rglob("*.py")), ids=lambda path: "-".join(path.parts[-3:]))
@pytest.mark.parametrize("linenums", [False, True])
def test_the_source_is_that_of_the_file(path: Any, linenums: bool) -> None:
    """Every character of it, but for the markers of sections and the PEP 723 block."""
    program = Program.load(path, SNIPPETS.root)
    text = re.sub(r"(?s)\A# /// script\n.*?# ///\n", "", path.read_text(encoding="utf-8"))
    text = re.sub(r"(?m)^# --8<-- .*\n", "", text)
    assert source(shown(Example(1, program, linenums=linenums))) == text.strip("\n")


def test_a_section_is_shown_alone() -> None:
    """The rest of the program runs all the same."""
    found = shown(Example(1, PARTS, section="task"))
    assert source(found) == 'def preparar() -> None:\n    if 2 > 1:\n        raise ValueError("no queda café")'
    assert found["data-program"] == "text/parts"


def test_lines_are_highlighted_and_numbered() -> None:
    """The lines are those of the shown text."""
    found = shown(Example(1, PARTS, section="task", hl_lines=(1, 3), linenums=True))
    assert [line.text.strip() for line in found.all(class_="hll")] == [
        "def preparar() -> None:",
        'raise ValueError("no queda café")',
    ]
    assert found.one("td", class_="linenos").text.split() == ["1", "2", "3"]
    assert not shown(Example(1, PARTS)).all(class_="hll")


@pytest.mark.parametrize("linenums", [False, True])
@pytest.mark.parametrize("title", ["A \"B\" 'C'", "<b>x</b> & &amp;", "${x} {{ y }}"])
def test_a_title_is_text(title: str, linenums: bool) -> None:
    """Whatever stands in it."""
    found = shown(Example(1, HELLO, title=title, linenums=linenums))
    assert found.all("span", class_="filename")[-1].text == title


TEXTS = [
    "<b>x</b> & &amp; \"y\" 'z'\n",
    '--8<-- "es/first/hello.py"\n',
    "</code></pre></figure>\n",
    "{{ 1 }} ```\n",
    "  a\n\n\tb\n",
]


@pytest.mark.parametrize("text", TEXTS)
def test_the_output_is_text(text: str) -> None:
    """Nothing of it is HTML, Markdown or a template."""
    assert output(shown(Example(1, HELLO), run(output=text))) == text


def test_no_output_is_said() -> None:
    """A program that prints nothing is not mistaken for one that was not run."""
    assert output(shown(Example(1, HELLO), run(output=""))) == "(no imprime nada)"


def test_the_output_is_open_or_folded() -> None:
    """Folded, it asks the reader to think first."""
    unfolded, folded = shown(Example(1, HELLO)), shown(Example(1, HELLO, folded=True))
    assert "open" in unfolded.one("details").attributes
    assert unfolded.one("summary").text == "Salida"
    assert "open" not in folded.one("details").attributes
    assert "piensa primero" in folded.one("summary").text


def test_the_provenance_in_both_languages() -> None:
    """Python, system, cores, start method and seconds, as each language writes them."""
    english = SNIPPETS.program("en", "first/hello")
    spanish = [element.text for element in shown(Example(1, HELLO), run(cores=1)).all(class_="example__provenance")]
    assert spanish == ["Python 3.14.2 · Linux · 1 núcleo · forkserver · 0,31 s"]
    facts = shown(Example(1, english, statuses=(3,)), run(english, status=3, start="spawn"))
    assert facts.one(class_="example__provenance").text == "Python 3.14.2 · Linux · 4 cores · spawn · 0.31 s · exit status 3"
    assert facts.one("summary").text == "Output"


def test_a_program_that_needs_more_says_so_in_the_place_of_its_output() -> None:
    """It was not run, so nothing is shown of a run."""
    found = shown(Example(1, HELLO), run(needs="Python >=3.99 <4", output=""))
    assert found.one(class_="example__needs").text.startswith(
        "Este programa necesita Python >=3.99 <4; aquí se ejecuta Python 3.14.2,"
    )
    assert found.all("details") == found.all(class_="example__provenance") == []
    assert source(found)


def test_the_links_to_the_file() -> None:
    """The raw program, and the repository where the site knows of one."""
    raw, repository = shown(Example(1, HELLO), raw="../a&b.py", repository="https://code.example/hello.py").all("a")
    assert (raw["href"], raw["type"], "download" in raw.attributes) == ("../a&b.py", "text/x-python", True)
    assert (repository["href"], repository.text) == ("https://code.example/hello.py", "Ver en el repositorio")
    assert [link["href"] for link in shown(Example(1, HELLO)).all("a")] == ["../hello.py"]


def test_two_figures_of_one_program_differ_in_their_ids() -> None:
    """The same runs may be shown twice on a page."""
    runs = [run(start="fork"), run(start="spawn")]
    one, two = (read(figure(Example(1, HELLO), runs, Place(name, "x"))) for name in ("example-1", "example-2"))
    ids = [element.get("id") for page in (one, two) for element in page if element.get("id")]
    assert len(ids) == len(set(ids)) == 4


# The small site, built


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> TinySite:
    """The small site."""
    return tinysite.built(tmp_path_factory)


@pytest.fixture(scope="module", params=["", "en/"], ids=["es", "en"])
def pages(request: pytest.FixtureRequest, built: TinySite) -> tuple[str, Element, Element]:
    """Its language and two pages."""
    folder = built.site / request.param
    return (
        request.param.strip("/") or "es",
        read((folder / "index.html").read_text(encoding="utf-8")),
        read((folder / "guide" / "second" / "index.html").read_text(encoding="utf-8")),
    )


def test_every_example_of_the_built_pages_is_there(pages: tuple[str, Element, Element]) -> None:
    """In the order of the page, inside lists too."""
    language, first, second = pages
    assert [found["data-program"] for found in first.all("figure", class_="example")] == ["first/hello"]
    figures = second.all("figure", class_="example")
    assert [found["data-program"] for found in figures] == ["text/parts", "text/parts", "text/symbols", "text/future"]
    assert {found["data-language"] for found in figures} == {language}
    usual = Interpreter.current().default_start()
    assert [found["data-start"] for found in figures] == [usual, usual, "spawn", usual]
    assert [found["data-status"] for found in figures] == ["3", "3", "0", "0"]
    assert [item.one("figure")["data-program"] for item in second.all("li") if item.all("figure")] == ["text/parts"]
    assert [bool(found.all(class_="example__needs")) for found in figures] == [False, False, False, True]


def test_printed_markup_stays_text_on_the_built_page(pages: tuple[str, Element, Element]) -> None:
    """Neither Markdown, nor snippets, nor the theme's templates touch an output."""
    language, _, second = pages
    (found,) = second.all("figure", data_program="text/symbols")
    bold, quoted, link = {
        "es": ("<b>negrita</b> & &amp; \"comillas\" 'simples'", "es", "[enlace](nada.md) *énfasis*"),
        "en": ("<b>bold</b> & &amp; \"quotes\" 'single'", "en", "[link](nothing.md) *emphasis*"),
    }[language]
    lines = [bold, f'--8<-- "{quoted}/first/hello.py"', "```python", f"{link} {{{{ 1 }}}} :smile: <script>alert(1)</script>"]
    assert output(found) == "".join(f"{line}\n" for line in lines)
    assert not found.all("script") + found.all("b") + found.all("em")


def test_the_same_program_twice_on_a_page(pages: tuple[str, Element, Element]) -> None:
    """Once a part, once the whole, with one run: the outputs agree, the sources do not."""
    language, _, second = pages
    part, whole = second.all("figure", data_program="text/parts")
    assert output(part) == output(whole)
    assert source(part) in source(whole)
    assert source(part) != source(whole) == Example(1, SNIPPETS.program(language, "text/parts")).source
    title = {"es": 'Las "partes" de <b> & &amp;', "en": 'The "parts" of <b> & &amp;'}[language]
    assert whole.one("span", class_="filename").text == title


def test_the_tabs_of_the_built_page(pages: tuple[str, Element, Element]) -> None:
    """One for each start method of the machine, each with the output of its run."""
    language, first, _ = pages
    found = first.one("figure", class_="example")
    starts = found["data-start"].split()
    assert [label.text for label in found.all("label")] == (starts if len(starts) > 1 else [])
    word = {"es": "Hola", "en": "Hello"}[language]
    assert [one.one("pre").one("code").text for one in found.all(class_="run")] == [f"{word}, Ana\n{word}, Luis\n"] * len(starts)


def test_no_id_stands_twice_on_a_page(pages: tuple[str, Element, Element]) -> None:
    """Links and labels find what they mean."""
    for page in pages[1:]:
        count = Counter(element["id"] for element in page if "id" in element.attributes)
        assert [name for name, times in count.items() if times > 1] == []


def test_the_links_of_the_built_pages(built: TinySite, pages: tuple[str, Element, Element]) -> None:
    """The raw program lies where the page says; the repository is that of the configuration."""
    language, _, second = pages
    for found in second.all("figure", class_="example"):
        raw, repository = found.one("figcaption").all("a")
        program = f"snippets/{language}/{found['data-program']}.py"
        page = built.site / ("" if language == "es" else "en") / "guide" / "second"
        assert (page / raw["href"]).resolve() == (built.site / program).resolve()
        assert (built.site / program).read_bytes() == (HERE / program).read_bytes()
        assert repository["href"] == f"https://code.example/guide/blob/main/{program}"
        for trace in found.all("p", class_="example__provenance"):
            for link in trace.all("a"):
                file = (page / link["href"]).resolve()
                assert file.is_relative_to((built.site / "traces" / language).resolve())
                assert json.loads(gzip.decompress(file.read_bytes()))["traceEvents"]


def test_a_program_with_processes_has_its_trace_beside_the_page(built: TinySite, pages: tuple[str, Element, Element]) -> None:
    """For each start method that the page shows."""
    language, first, _ = pages
    found = first.one("figure", class_="example")
    starts = found["data-start"].split()
    assert len(found.all("a", download="")) == 1 + len(starts)
    for start in starts:
        assert (built.site / "traces" / language / "first" / f"hello-{start}.json.gz").exists()


def test_a_figure_does_not_depend_on_what_was_shown_before() -> None:
    """Highlighted sources are kept, by everything they depend on."""
    plain, titled = Example(1, HELLO), Example(1, HELLO, title="x")
    assert len({figure(example, [run()], Place("a", "b")) for example in (plain, titled, replace(plain, linenums=True))}) == 3
