"""Fences are read as SuperFences reads them, and each is judged: an example with its options, or a problem."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from markdown import Markdown

from mpguide.page import ExampleError, Page
from mpguide.page.examples import Example, is_example, parse
from mpguide.page.fences import Fence, read_fences
from mpguide.programs import Snippets
from tests.tinysite import HERE

SNIPPETS = Snippets(HERE / "snippets")
INCLUDE = '--8<-- "es/first/hello.py"'

# Reading

READ: dict[str, tuple[str, list[tuple[int, str, list[str]]]]] = {
    "a fence": ("```text\na\n```\n", [(1, "text", ["a"])]),
    "its language and options": ('``` python title="x" \na\n```', [(1, 'python title="x"', ["a"])]),
    "braces": ("```{.text .wide}\na\n```", [(1, "{.text .wide}", ["a"])]),
    "tildes": ("~~~text\n```\n~~~", [(1, "text", ["```"])]),
    "longer marks": ("````text\n```\na\n```\n````\n\n```text\nb\n```", [(1, "text", ["```", "a", "```"]), (7, "text", ["b"])]),
    "blanks after the marks": ("```text\na\n```  \nb", [(1, "text", ["a"])]),
    "an empty one": ("```text\n```", [(1, "text", [])]),
    "blank lines": ("```text\n\na\n\n\nb\n```", [(1, "text", ["", "a", "", "", "b"])]),
    "one in an admonition": ('!!! note "x"\n\n    ```text\n    a\n      b\n    ```\n', [(3, "text", ["a", "  b"])]),
    "one in a list": ("- a\n\n    ```text\n    a\n\n    b\n    ```\n", [(3, "text", ["a", "", "b"])]),
    "one indented by tabs": ("1. a\n\n\t```text\n\ta\n\t```\n", [(3, "text", ["a"])]),
    "one in a quotation": ("> ```text\n> a\n>\n> b\n> ```\n", [(1, "text", ["a", "", "b"])]),
    "one that is indented within a fence": (
        "```text\n    ```\n    a\n    ```\n```",
        [(1, "text", ["    ```", "    a", "    ```"])],
    ),
    "two in a row": ("```text\na\n```\n```text\nb\n```", [(1, "text", ["a"]), (4, "text", ["b"])]),
    "one after a front matter": ("---\ntitle: x\n---\n\n```text\na\n```", [(5, "text", ["a"])]),
    "no fence": ("a ```b``` c\n\n`` ` ``\n", []),
}


@pytest.mark.parametrize("name", READ)
def test_a_fence_is_read_with_its_line(name: str) -> None:
    """The line is that of the opening marks; the body loses the indentation of the fence."""
    text, expected = READ[name]
    fences = list(read_fences(text))
    assert [(fence.line, fence.info, [line.rstrip() for line in fence.body]) for fence in fences] == expected
    assert [fence.fault for fence in fences] == [""] * len(expected)


@pytest.mark.parametrize("name", READ)
def test_superfences_reads_the_same(name: str) -> None:
    """What is a fence for us is one for Markdown, with the same text."""
    text, expected = READ[name]
    seen: list[list[str]] = []

    def see(source: str, *arguments: Any, **options: Any) -> str:
        seen.append([line.rstrip() for line in source.splitlines()])
        return ""

    fences = [{"name": language, "class": language, "format": see} for language in ("text", "python")]
    options = {"pymdownx.superfences": {"custom_fences": fences}}
    extensions = ["attr_list", "admonition", "pymdownx.highlight", "pymdownx.superfences"]
    text = text.replace(' title="x" ', "")  # a custom fence has no options unless it says so
    Markdown(extensions=extensions, extension_configs=options).convert(text)
    assert seen == [body for _, _, body in expected]


FAULTS = {
    "never closed": ("```text\na\n", 1, "this fence is never closed"),
    "closed by fewer marks": ("````text\na\n```\n", 1, "this fence is never closed"),
    "closed by more marks": ("```text\na\n````\n", 1, "this fence is never closed"),
    "closed by other marks": ("```text\na\n~~~\n", 1, "this fence is never closed"),
    "closed farther right": ("```text\na\n  ```\n", 1, "this fence is never closed"),
    "closed farther left": ("1. x\n\n    ```text\n    a\n```\n", 3, "line 5 is indented less than its fence"),
    "a line farther left": ("1. x\n\n    ```text\n  a\n    ```\n", 3, "line 4 is indented less than its fence"),
    "a line in a quotation": ("1. x\n\n    ```text\n   >a\n    ```\n", 3, "line 4 is indented less than its fence"),
    "a line outside the quotation": ("> ```text\na\n> ```\n", 1, "line 2 is indented less than its fence"),
    "behind a bullet": ("- ```text\n  a\n  ```\n", 1, "a fence cannot begin behind a list marker"),
    "behind a number": ("12. ```text\n  a\n  ```\n", 1, "a fence cannot begin behind a list marker"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fence_that_markdown_would_lose_has_a_fault(name: str) -> None:
    """What would silently become a paragraph is told."""
    text, line, fault = FAULTS[name]
    fence = next(read_fences(text))
    assert fence.line == line
    assert fence.fault.startswith(fault)


LANGUAGES = {
    "python": "python",
    "Python": "python",
    'python exec="on"': "python",
    "python, x": "python",
    ".python": "python",
    "{.python .x}": "python",
    "{ .py }": "py",
    "python3.14": "python3",
    "c++ x": "c++",
    'title="x"': "",
    "": "",
}


@pytest.mark.parametrize("info", LANGUAGES)
def test_the_language_is_the_first_word(info: str) -> None:
    """However it is written: an option is none."""
    assert Fence(1, info, (), "").language == LANGUAGES[info]


PLAIN = ("", "text", 'text title="a b"', "text hl_lines='1 2' linenums=\"1\"", 'title="x"', "{.text #id .x}", "c++")
NOT_PLAIN = ("text x", 'text colour="red"', "text title=x", 'text title="x"y', "text, x", 'exec="on"')


def test_markdown_understands_a_fence_or_does_not() -> None:
    """Only the options of the highlighter make a fence; with any other word it becomes a paragraph."""
    assert [info for info in PLAIN if not Fence(1, info, (), "").is_plain] == []
    assert [info for info in NOT_PLAIN if Fence(1, info, (), "").is_plain] == []


# Judging


def example(info: str, *body: str) -> Example:
    """The example that a fence of a Spanish page is."""
    return parse(Fence(7, info, body or (INCLUDE,), ""), "es", SNIPPETS)


def refused(info: str, *body: str) -> str:
    """Why a fence is no example."""
    with pytest.raises(ExampleError) as caught:
        example(info, *body)
    return str(caught.value)


def test_an_example_without_options() -> None:
    """It shows the whole program, runs under the default method and is expected to end well."""
    found = example('python exec="on"')
    assert found == Example(7, SNIPPETS.program("es", "first/hello"))
    assert (found.section, found.starts, found.statuses, found.picture, found.folded) == ("", (), (0,), "on", False)


OPTIONS: dict[str, tuple[str, object]] = {
    'start="spawn"': ("starts", ("spawn",)),
    'start="fork spawn forkserver"': ("starts", ("fork", "spawn", "forkserver")),
    'status="1"': ("statuses", (1,)),
    'status="0 1 -9"': ("statuses", (0, 1, -9)),
    'picture="off"': ("picture", "off"),
    'picture="race"': ("picture", "race"),
    'picture="bars"': ("picture", "bars"),
    'output="folded"': ("folded", True),
    'output="open"': ("folded", False),
    'title="a <b>"': ("title", "a <b>"),
    "title='a \"b\"'": ("title", 'a "b"'),
    'title=""': ("title", ""),
    'hl_lines="1 3-5"': ("hl_lines", (1, 3, 4, 5)),
    'linenums="1"': ("linenums", True),
    'linenums="0"': ("linenums", False),
}


@pytest.mark.parametrize("option", OPTIONS)
def test_each_option_has_its_meaning(option: str) -> None:
    """Before or behind exec, with any quotes."""
    attribute, value = OPTIONS[option]
    for info in (f'python exec="on" {option}', f"python {option} exec='on'"):
        assert getattr(example(info), attribute) == value


WRONG = {
    'start=""': "start names each start method once, at least one",
    'start="spawn spawn"': "start names each start method once",
    'start="thread"': "unknown start method 'thread'; there are fork, spawn, forkserver",
    'status=""': "status is empty; give it a number or leave it out",
    'status="1,2"': "status holds whole numbers separated by blanks, as in status=\"1 2\", not '1,2'",
    'status="1-2"': "status holds whole numbers",
    'picture="maybe"': "picture is on or off or race or bars, not 'maybe'",
    'output="closed"': "output is folded or open, not 'closed'",
    'linenums="yes"': "linenums is 1 or 0, not 'yes'",
    'hl_lines="0"': "hl_lines holds whole numbers",
    'hl_lines="5-3"': "hl_lines: 5-3 runs backwards",
    'hl_lines="19"': "hl_lines names line 19, and the page shows 18",
    'strat="spawn"': "unknown option 'strat'; did you mean 'start'?",
    'source="above"': "unknown option 'source'; there are exec, start,",
    'title="a" title="b"': "option 'title' stands twice; keep one",
    "title=a": "cannot read the options from 'title=a' on; write name=\"value\"",
    "title": "cannot read the options from 'title' on",
    'title="a': "cannot read the options from",
}


@pytest.mark.parametrize("option", WRONG)
def test_a_wrong_option_is_told_with_the_program(option: str) -> None:
    """A typing slip never becomes a default."""
    assert refused(f'python exec="on" {option}').startswith(f"es/first/hello.py: {WRONG[option]}")


def test_an_include_of_a_section() -> None:
    """The page shows the part, dedented and without markers."""
    found = example('python exec="on" status="3"', '--8<-- "es/text/parts.py:task"')
    assert found.section == "task"
    assert found.source == found.included == 'def preparar() -> None:\n    if 2 > 1:\n        raise ValueError("no queda café")'


def test_what_is_no_include_is_refused() -> None:
    """The body is one include, of a program of the page's language."""
    no_program = "the text of this Python fence is not exactly one program of snippets/"
    for body in ((), ("print(1)",), (INCLUDE, "print(1)"), (INCLUDE, INCLUDE), (f";{INCLUDE}",), (f"x = {INCLUDE}",)):
        fence = Fence(1, 'python exec="on"', body, "")
        with pytest.raises(ExampleError, match=no_program):
            parse(fence, "es", SNIPPETS)
    assert no_program in refused('python exec="on"', '--8<-- "es/first/hello.py:1:3"')
    assert no_program in refused('python exec="on"', '--8<-- "es/first/hello.txt"')
    assert "no program of this page's language; include es/first/hello.py" in refused(
        'python exec="on"', '--8<-- "en/first/hello.py"'
    )
    assert "include es/hello.py" in refused('python exec="on"', '--8<-- "hello.py"')
    assert "(did you mean es/first/hello.py?)" in refused('python exec="on"', '--8<-- "es/first/helo.py"')
    assert "has no section 'tusk'" in refused('python exec="on"', '--8<-- "es/text/parts.py:tusk"')
    assert "is no program that a page can show" in refused('python exec="on"', '--8<-- "es/../en/first/hello.py"')


def test_a_helper_is_no_program(tmp_path: Path) -> None:
    """Files whose name begins with _ are read by programs and are not run themselves."""
    path = tmp_path / "es" / "first" / "_helper.py"
    path.parent.mkdir(parents=True)
    path.write_text("x = 1\n")
    fence = Fence(1, 'python exec="on"', ('--8<-- "es/first/_helper.py"',), "")
    with pytest.raises(ExampleError, match="is no program that a page can show"):
        parse(fence, "es", Snippets(tmp_path))


def test_single_quotes_and_blank_lines_do_not_matter() -> None:
    """As for pymdownx.snippets."""
    assert example('python exec="on"', "", "--8<-- 'es/first/hello.py'", "").program.name == "first/hello"


@pytest.mark.parametrize(
    ("info", "answer"),
    [
        ("python", True),
        ("py", True),
        ("pycon", True),
        ("{.python}", True),
        ("ipython", True),
        ('bash exec="on"', True),
        ("text exec", True),
        ("text", False),
        ("sh", False),
        ("", False),
        ('title="python"', False),
    ],
)
def test_what_has_to_be_an_example(info: str, answer: bool) -> None:
    """Every fence that may hold Python, and every fence that asks to be run."""
    assert is_example(Fence(1, info, (), "")) is answer


# A page


def test_a_page_numbers_its_examples_for_the_formatter() -> None:
    """Nothing but the opening lines changes, and no option reaches markdown-exec."""
    text = f'---\ntitle: x\n---\n\n# X\n\n- a\n\n    ```python exec="on" title="x"\n    {INCLUDE}\n    ```\n\n```text\na\n```\n'
    text += f'\n~~~~ python exec="on" start="spawn"\n{INCLUDE}\n~~~~\n'
    page = Page("es/x.md", text, SNIPPETS)
    assert [example.line for example in page.examples] == [9, 17]
    assert page.problems == []
    markdown = text.partition("---\n\n")[2]
    expected = markdown.replace('python exec="on" title="x"', 'python exec="on" example="0"')
    expected = expected.replace('~~~~ python exec="on" start="spawn"', '~~~~python exec="on" example="1"')
    assert page.numbered(markdown) == expected.rstrip("\n")


def test_a_page_tells_all_its_problems() -> None:
    """Each with its line; the good fences among them stay examples."""
    fences = [
        f"```python\n{INCLUDE}\n```",
        f'```python exec="on"\n{INCLUDE}\n```',
        "```text x\na\n```",
        INCLUDE,
        "--8<--",
        "```text\na",
    ]
    page = Page("es/x.md", "\n\n".join(fences), SNIPPETS)
    assert [problem.line for problem in page.problems] == [1, 9, 17, 13, 15]
    assert {problem.where for problem in page.problems} == {"docs/es/x.md"}
    assert len(page.examples) == 1


def test_an_escaped_include_is_text() -> None:
    """A page may show how an include is written."""
    page = Page("es/x.md", f"```text\n;{INCLUDE}\n```\n", SNIPPETS)
    assert page.problems == []
