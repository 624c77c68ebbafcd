"""Which objects are recorded, who they are in every process, and where the program made them.

An object that the program creates bears its number in the attribute ``NUMBER``; what the standard library creates for itself
bears none and is left alone. Children of fork inherit the attribute; how it gets to those of spawn is said with each kind.
"""

import functools
import itertools
import os
import sys

from mpguide_hooks import OWN, attempt, hide
from mpguide_notes import note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import FrameType
    from typing import Any

NUMBER = "_mpguide_number"

_count = itertools.count(1)
_LIBRARY = ("multiprocessing", "concurrent.futures")


def number_of(thing: "Any") -> int:
    """The number of *thing*; 0 if it is not recorded."""
    number: int = vars(thing).get(NUMBER, 0)
    return number


def fresh_number() -> int:
    """A number that no other object of the run has: its first bit tells it from those made of names, which are ASCII."""
    return 1 << 63 | (os.getpid() & 0x7FFFFFFF) << 32 | next(_count) & 0xFFFFFFFF


def maker() -> "FrameType | None":
    """The frame of the program that is creating an object; None if the standard library is, for its own use.

    A context's method of the same name only hands on, and our own frames do not count.
    """
    frame = _outside(sys._getframe(1), "multiprocessing.context")
    return None if frame is None or is_of_library(_name(frame)) else frame


def program() -> "FrameType | None":
    """The first frame that belongs neither to us nor to the standard library's modules for processes."""
    return _outside(sys._getframe(1), *_LIBRARY)


def _name(frame: "FrameType") -> str:
    name: str = frame.f_globals.get("__name__") or ""
    return name


def is_of_library(module: str) -> bool:
    """Whether *module* is one of the standard library's for processes."""
    return module.startswith(tuple(f"{name}." for name in _LIBRARY)) or module in _LIBRARY


def _outside(frame: "FrameType | None", *modules: str) -> "FrameType | None":
    """The first frame from *frame* outwards that is neither ours nor of *modules*."""
    inside = (OWN, *(f"{module}." for module in modules))
    while frame is not None and (_name(frame).startswith(inside) or _name(frame) in modules):
        frame = frame.f_back
    return frame


def site(frame: "FrameType") -> tuple[str, int, int, int, int]:
    """Where *frame* stands: file, line, end line, column, end column; zeros where it is not known."""
    code = frame.f_code
    places = itertools.islice(code.co_positions(), frame.f_lasti // 2, None)
    line, end, column, end_column = next(places, (frame.f_lineno, 0, 0, 0))
    return code.co_filename, line or 0, end or 0, column or 0, end_column or 0


def created(number: int, kind: str, frame: "FrameType", **facts: object) -> None:
    """Note an object that the program has created at *frame*."""
    note("object", number, os.getpid(), kind, site(frame), facts)


def when_created(owner: "Any", name: str, adopt: "Callable[..., None]") -> None:
    """Have *adopt* called when the program, not the library, has something made by ``owner.name``.

    *adopt* gets the frame of the program and what was made, then the arguments. What a constructor makes is its ``self``.
    """
    original = getattr(owner, name)

    @functools.wraps(original)
    def make(*args: "Any", **kwargs: "Any") -> "Any":
        try:
            made = original(*args, **kwargs)
            frame = maker()
            if frame is not None:
                attempt(adopt, frame, *(() if name == "__init__" else (made,)), *args, **kwargs)
            return made
        except BaseException as error:
            hide(error)
            raise

    setattr(owner, name, make)
