"""An object is called as the program calls it."""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from mpguide.trace.names import Site, name_of


def created(text: str) -> list[tuple[str, int]]:
    """The names that *text* gives to what its calls of ``make`` create, in the order of the calls, and their lines."""
    sites: list[Site] = []

    def make(*_: object) -> tuple[int, int]:
        frame: FrameType = sys._getframe(1)
        positions = list(frame.f_code.co_positions())[frame.f_lasti // 2]
        line, end_line, column, end_column = (place or 0 for place in positions)
        sites.append((frame.f_code.co_filename, line, end_line, column, end_column))
        return 1, 2

    class Made:
        """Stands for a module and for an object."""

        def __init__(self) -> None:
            self.make = make

    exec(compile(text, "/somewhere/program.py", "exec"), {"make": make, "context": Made(), "self": Made()})
    seen: list[Site] = []
    names = []
    for site in sites:
        names.append((name_of(site, {"program.py": text}, seen.count(site)), site[1]))
        seen.append(site)
    return names


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("lock = make()", ["lock"]),
        ("lock = context.make()", ["lock"]),
        ("lock: object = make()", ["lock"]),
        ("a, b = make(), make()", ["a", "b"]),
        ("left, right = make()", ["left, right"]),
        ("(left, right) = make()", ["left, right"]),
        ("locks = [make(), make()]", ["locks[0]", "locks[1]"]),
        ("locks = [make() for _ in range(3)]", ["locks[0]", "locks[1]", "locks[2]"]),
        ("locks = {'a': make(), 'b': make()}", ["locks['a']", "locks['b']"]),
        ("locks = {n: make() for n in 'ab'}", ["locks[0]", "locks[1]"]),
        ("self.turn = make()", ["self.turn"]),
        ("locks = {}\nlocks['x'] = make()", ["locks['x']"]),
        ("if (lock := make()):\n    pass", ["lock"]),
        ("año = make('ñ', \n  'é')", ["año"]),
        ("x = 'ñ'; lock = make()", ["lock"]),
        ("make()", [""]),
        ("x = [make()][0]", [""]),
        ("x = len(make())", [""]),
        ("def f():\n    return make()\nx = f()", [""]),
    ],
)
def test_the_name_is_that_of_the_target(text: str, names: list[str]) -> None:
    """Of an assignment in any form; what stands nowhere has no name."""
    assert [name for name, _ in created(text)] == names


def test_with_gives_a_name_too() -> None:
    """``with Pool() as pool`` is an assignment."""
    text = "from contextlib import nullcontext\nwith nullcontext(make()) as x, nullcontext(make()):\n    pass\n"
    assert [name for name, _ in created(text)] == ["", ""]
    text = "class C:\n    def __enter__(self): pass\n    def __exit__(self, *_): pass\nmade = make\n"
    text += "def pool():\n    made()\n    return C()\nwith pool() as p:\n    pass\n"
    assert name_of(("program.py", 8, 8, 5, 11), {"program.py": text}, 0) == "p"


def test_what_is_not_known_has_no_name() -> None:
    """A file of somebody else, a text that is no Python, a place where nothing stands."""
    assert name_of(("/lib/other.py", 1, 1, 0, 4), {"program.py": "x = f()"}, 0) == ""
    assert name_of(("program.py", 1, 1, 0, 4), {"program.py": "x = = f()"}, 0) == ""
    assert name_of(("program.py", 9, 9, 0, 4), {"program.py": "x = f()"}, 0) == ""
