"""Hold the reference pages against the real module: every public name and parameter of this Python, and none that it lacks.

A page documents a name by a heading of its section ``#interface``: ``### `acquire(block=True, timeout=None)` { #acquire }`` is a
method, ``### `exitcode` { #exitcode }`` an attribute, ``### `with` { #with }`` the context manager. What only newer versions have
says so below its heading, ``- **Since:** 3.14``, and of a parameter ``- **Since:** 3.2; `buffersize`, 3.14``.

Nothing but the standard library is needed, so that any Python can be asked: ``python3.14 -m tests.interfaces``.
"""

from __future__ import annotations

import concurrent.futures
import inspect
import multiprocessing
import multiprocessing.connection
import multiprocessing.managers
import multiprocessing.pool
import multiprocessing.shared_memory
import multiprocessing.synchronize
import pkgutil
import re
import sys
from collections.abc import Callable, Collection, Iterator, Mapping, Set
from dataclasses import dataclass, field
from pathlib import Path

PROJECT = Path(__file__).parent.parent
LANGUAGES = ("es", "en")
MINOR = sys.version_info.minor
"""Of this Python: 14 for 3.14."""

SPECIAL = (
    "__enter__",
    "__call__",
    "__contains__",
    "__delitem__",
    "__getitem__",
    "__iter__",
    "__len__",
    "__next__",
    "__setitem__",
)
"""The special methods by which a program uses an object."""

# Creating an object in a context of one's own does not fix the start method; under fork it starts no resource tracker either.
_CONTEXT = multiprocessing.get_context("fork" if sys.platform != "win32" else "spawn")


@dataclass(frozen=True)
class Interface:
    """What one page documents, by the names under which it is imported.

    Attributes:
        constructor: what the section ``#constructor`` calls; nothing on a page of functions.
        objects: a class, or how to make an object whose methods its class does not show; the page documents the names of all.
        functions: those documented beside the class.
        parts: the id of a ``###`` heading, and another class that it documents; the names of that class stand in ``####``
            headings below it, or in the headings whose ids follow.
        special: the id of a section, and the special methods that it documents.
        lists: the ids of sections with a table, in whose first column there are names.
        asides: the ids of headings that are not about a name.
        later: names that an object has only while it is used, so that its class does not show them.
        base: the page that documents what is inherited; such names are listed before the first ``###`` heading.
        excused: public names that the page passes over, each with the reason; of a part as ``Future.set_result``, and as
            ``Process(kwargs=)`` a parameter whose default is written otherwise.
    """

    constructor: str = ""
    objects: tuple[str | Callable[[], object], ...] = ()
    functions: tuple[str, ...] = ()
    parts: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    special: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    lists: tuple[str, ...] = ()
    asides: tuple[str, ...] = ()
    later: tuple[str, ...] = ()
    base: str = ""
    excused: Mapping[str, str] = field(default_factory=dict)


PAGES = {
    "array": Interface(
        "multiprocessing.Array",
        (lambda: _CONTEXT.Array("i", 1), lambda: _CONTEXT.Array("c", 1)),
        special={"index": ("__getitem__", "__setitem__", "__len__")},
    ),
    "barrier": Interface("multiprocessing.Barrier", ("multiprocessing.synchronize.Barrier",)),
    "bounded-semaphore": Interface("multiprocessing.BoundedSemaphore", (_CONTEXT.BoundedSemaphore,)),
    "condition": Interface("multiprocessing.Condition", (_CONTEXT.Condition,)),
    "connection": Interface(
        "multiprocessing.Pipe", ("multiprocessing.connection.Connection",), functions=("multiprocessing.connection.wait",)
    ),
    "event": Interface("multiprocessing.Event", ("multiprocessing.synchronize.Event",)),
    "joinable-queue": Interface("multiprocessing.JoinableQueue", ("multiprocessing.queues.JoinableQueue",), base="queue"),
    "lock": Interface("multiprocessing.Lock", (_CONTEXT.Lock,)),
    "manager": Interface(
        "multiprocessing.Manager",
        ("multiprocessing.managers.SyncManager",),
        functions=("multiprocessing.managers.BaseManager",),
        lists=("types",),
        asides=("types", "namespace", "proxy", "proxy-type"),
        later=("shutdown",),
    ),
    "pool": Interface(
        "multiprocessing.Pool",
        ("multiprocessing.pool.Pool",),
        parts={"async-result": ("multiprocessing.pool.AsyncResult",), "imap": ("multiprocessing.pool.IMapIterator",)},
        special={"imap": ("__iter__", "__next__")},
        excused={"Process": "makes the workers, for the pool itself"},
    ),
    "process": Interface(
        "multiprocessing.Process",
        ("multiprocessing.Process",),
        functions=("multiprocessing.current_process", "multiprocessing.parent_process", "multiprocessing.active_children"),
        excused={"Process(kwargs=)": "None since 3.14, which means the same"},
    ),
    "process-pool-executor": Interface(
        "concurrent.futures.ProcessPoolExecutor",
        ("concurrent.futures.ProcessPoolExecutor",),
        functions=("concurrent.futures.as_completed", "concurrent.futures.wait"),
        parts={"future": ("concurrent.futures.Future",)},
        excused={
            "Future.set_running_or_notify_cancel": "for who writes an executor",
            "Future.set_result": "for who writes an executor",
            "Future.set_exception": "for who writes an executor",
        },
    ),
    "queue": Interface("multiprocessing.Queue", ("multiprocessing.queues.Queue",)),
    "rlock": Interface("multiprocessing.RLock", (_CONTEXT.RLock,)),
    "semaphore": Interface("multiprocessing.Semaphore", (_CONTEXT.Semaphore,)),
    "shared-memory": Interface(
        "multiprocessing.shared_memory.SharedMemory",
        ("multiprocessing.shared_memory.SharedMemory",),
        parts={
            "shareable-list": ("multiprocessing.shared_memory.ShareableList", "list-items", "list-attributes"),
            "manager": (
                "multiprocessing.managers.SharedMemoryManager",
                "manager-start",
                "manager-blocks",
                "manager-shutdown",
                "manager-with",
            ),
        },
        special={"list-items": ("__getitem__", "__len__", "__setitem__")},
        later=("ShareableList.shm", "SharedMemoryManager.shutdown"),
        excused={
            f"SharedMemoryManager.{name}": "of any manager" for name in ("address", "connect", "get_server", "join", "register")
        },
    ),
    "simple-queue": Interface("multiprocessing.SimpleQueue", ("multiprocessing.queues.SimpleQueue",)),
    "start-methods": Interface(
        objects=(multiprocessing.get_context,),
        functions=("multiprocessing.get_all_start_methods",),
        lists=("context-object",),
        asides=("context-object", "process-classes"),
    ),
    "value": Interface("multiprocessing.Value", (lambda: _CONTEXT.Value("i"),)),
}
"""The pages of docs/<language>/reference and what they document."""

_HEADING = re.compile(r"^(#{2,6}) (.+?) \{ #([\w-]+)[^}]*\}\s*$", re.MULTILINE)
_CODE = re.compile(r"`([^`]+)`")
_METHOD = re.compile(r"(\w+)\((.*)\)")
_METHOD_NAME = re.compile(r"`(\w+)\(\)`")
_SINCE = re.compile(r"^- \*\*(?:Desde|Since):\*\* (?:3\.(?P<minor>\d+))?(?P<rest>.*)$", re.MULTILINE)
_PARAMETERS_SINCE = re.compile(r"((?:`\w+`(?:, | y | e | and )?)+), (?:desde |since )?\[?3\.(\d+)")
_BUILT_IN = ("len", "with")
"""What stands in headings for a special method."""
_FIRST_CELL = re.compile(r"^\| ([^|]+) \|", re.MULTILINE)


@dataclass(frozen=True)
class _Section:
    """A heading within ``#interface`` and what follows it up to the next.

    Attributes:
        line: where it stands, from 1.
        level: 2 for the heading ``#interface`` itself, whose text comes before all others.
        code: what it sets as code.
        id: its own.
        above: the id of the ``###`` heading to which it belongs.
        text: what follows.
    """

    line: int
    level: int
    code: tuple[str, ...]
    id: str
    above: str
    text: str

    @property
    def since(self) -> int:
        """The minor version that it names as its first, 0 where every version has it."""
        found = _SINCE.search(self.text)
        return int(found["minor"] or 0) if found else 0

    @property
    def parameters_since(self) -> dict[str, int]:
        """Parameters that came later, with the minor version of each."""
        found = _SINCE.search(self.text)
        rows = _PARAMETERS_SINCE.findall(found["rest"]) if found else []
        return {name: int(minor) for names, minor in rows for name in _CODE.findall(names)}


@dataclass(frozen=True)
class _Real:
    """A public name of this Python: whether it is called, and with what, where Python can tell."""

    called: bool
    parameters: tuple[inspect.Parameter, ...] | None


_Complaints = Iterator[tuple[int, str]]
"""Lines of a page, and what is wrong there."""


def complaints(name: str, language: str) -> list[str]:
    """Where the reference page *name* in *language* and this Python differ."""
    place = Path("docs", language, "reference", f"{name}.md")
    text = (PROJECT / place).read_text(encoding="utf-8")
    return [f"{place.as_posix()}:{line}: {what}" for line, what in differences(name, text)]


def differences(name: str, text: str) -> list[tuple[int, str]]:
    """Where *text*, the reference page *name*, and this Python differ: lines, and what to do."""
    if name not in PAGES:
        what = f'nobody knows what this page documents: add PAGES["{name}"] = Interface(...) to tests/interfaces.py'
        return [(1, what)]
    sections = list(_sections(text))
    if not sections:
        return [(1, "the page has no section #interface")]
    return sorted(_compare(PAGES[name], sections))


def _compare(interface: Interface, sections: list[_Section]) -> _Complaints:
    """Hold everything that *interface* names against the *sections* of the page."""
    introduction, *_ = sections
    objects = _objects(interface)
    functions = {path.rpartition(".")[2]: pkgutil.resolve_name(path) for path in interface.functions}
    headings = [section for section in sections if section.level == 3]
    of_parts = {id_ for first, (_, *others) in interface.parts.items() for id_ in (first, *others)}
    own = [section for section in headings if section.id not in of_parts]
    named = [section for section in own if section.id not in ("constructor", *interface.special, *interface.asides)]
    # The heading of a part may be that of a method too: what imap() gives stands under imap().
    named += [
        section for section in headings if section.id in interface.parts and _documented(section).keys() & _public(objects).keys()
    ]
    documented = {name: found for section in named for name, found in _documented(section).items() if name not in functions}
    yield from _constructor(interface, headings)
    yield from _functions(functions, headings)
    listed: set[str] = set()
    if interface.base:
        listed = {*_METHOD_NAME.findall(introduction.text)}
        yield from _inherited(interface.base, introduction, listed)
    for section in own:
        if section.id in interface.lists:
            cells = _FIRST_CELL.findall(section.text)
            listed |= {found[0] for cell in cells for code in _CODE.findall(cell) if (found := re.match(r"\w+", code))}
            for name in sorted(listed - _public(objects).keys() - documented.keys()):
                yield section.line, f"Python 3.{MINOR} has no {name}"
    yield from _members("", interface, introduction.line, documented, objects, listed)
    yield from _special(interface, introduction.line, own, objects)
    for id_ in interface.parts:
        yield from _part(id_, interface, sections)
    for section in sections:
        if section.level > 3 and section.above not in interface.parts:
            yield section.line, f"whose name is this? add #{section.above} to the parts of the page in tests/interfaces.py"


def _sections(text: str) -> Iterator[_Section]:
    """The section ``#interface`` and those within it."""
    headings = list(_HEADING.finditer(text))
    within, above = False, ""
    for heading, following in zip(headings, [*headings[1:], None], strict=True):
        level, id_ = len(heading[1]), heading[3]
        if level == 2:
            within = id_ == "interface"
        above = id_ if level == 3 else above
        if within:
            body = text[heading.end() : following.start() if following else len(text)]
            line = text.count("\n", 0, heading.start()) + 1
            yield _Section(line, level, tuple(_CODE.findall(heading[2])), id_, above, body)


def _documented(section: _Section) -> dict[str, tuple[str | None, _Section]]:
    """The names in its heading: the parameters of a method, nothing for an attribute; a parameter (``lock=``) is no name."""
    found: dict[str, tuple[str | None, _Section]] = {}
    for code in section.code:
        if method := _METHOD.fullmatch(code):
            found[method[1]] = (method[2], section)
        elif code.isidentifier():
            found[code] = (None, section)
    return found


def _constructor(interface: Interface, sections: list[_Section]) -> _Complaints:
    """The section ``#constructor`` calls the constructor with its parameters, and so do headings of single parameters."""
    if not interface.constructor:
        return
    name = interface.constructor.rpartition(".")[2]
    real = _real(pkgutil.resolve_name(interface.constructor))
    section = next((section for section in sections if section.id == "constructor"), None)
    if section is None or name not in _documented(section):
        yield 1, f"no heading shows how {name}() is called: write ### `{name}(...)` {{ #constructor }}"
        return
    yield from _parameters(name, *_documented(section)[name], real, interface.excused)
    known = {parameter.name for parameter in real.parameters or ()}
    for other in sections:
        for code in other.code:
            if code.endswith("=") and code[:-1] not in known:
                yield other.line, f"{name}() has no parameter {code[:-1]}"


def _functions(functions: Mapping[str, object], sections: list[_Section]) -> _Complaints:
    for name, function in functions.items():
        section = next((section for section in sections if name in _documented(section)), None)
        if section is None:
            yield 1, f"nothing documents the function {name}()"
        else:
            yield from _parameters(name, *_documented(section)[name], _real(function))


def _part(id_: str, interface: Interface, sections: list[_Section]) -> _Complaints:
    """A class that the page documents beside its own."""
    path, *others = interface.parts[id_]
    name, thing = path.rpartition(".")[2], pkgutil.resolve_name(path)
    section = next((section for section in sections if section.id == id_), None)
    if section is None:
        yield 1, f"no heading {{ #{id_} }} documents {name}"
        return
    parameters, _ = _documented(section).get(name, (None, section))
    if parameters is not None:
        yield from _parameters(name, parameters, section, _real(thing))
    below = [other for other in sections if (other.level > 3 and other.above == id_) or other.id in others]
    documented = {name: found for other in below for name, found in _documented(other).items() if name not in _BUILT_IN}
    yield from _members(f"{name}.", interface, section.line, documented, [thing])
    yield from _special(interface, section.line, [section, *below], [thing])


def _members(
    prefix: str,
    interface: Interface,
    line: int,
    documented: Mapping[str, tuple[str | None, _Section]],
    objects: list[object],
    inherited: Set[str] = frozenset(),
) -> _Complaints:
    """Every public name is documented, inherited or excused; every documented name is real."""
    real = _public(objects)
    passed = {
        name.removeprefix(prefix)
        for name in interface.excused
        if "(" not in name and name.rpartition(".")[0] == prefix.rstrip(".")
    }
    for name in sorted(passed - real.keys()):
        yield line, f"{prefix}{name} is excused in tests/interfaces.py, and Python 3.{MINOR} has no such name"
    for name in sorted(passed & documented.keys()):
        yield documented[name][1].line, f"{prefix}{name} is excused in tests/interfaces.py and documented here"
    for name in sorted(real.keys() - documented.keys() - passed - inherited):
        what = f"{name}()" if real[name].called else name
        yield line, f"nothing documents {prefix}{what}: write a heading for it, or excuse it in tests/interfaces.py"
    for name, (parameters, section) in documented.items():
        if name in real:
            yield from _parameters(f"{prefix}{name}", parameters, section, real[name])
        elif name != "with" and f"{prefix}{name}" not in interface.later and section.since <= MINOR:
            yield section.line, f"Python 3.{MINOR} has no {prefix}{name}; if a newer one has, write - **Since:** 3.N"


def _inherited(base: str, introduction: _Section, listed: Set[str]) -> _Complaints:
    """What the page *base* documents is listed before the first heading, and the page is linked."""
    real = _public(_objects(PAGES[base]))
    for name in sorted(real.keys() - listed):
        yield introduction.line, f"{name}() is inherited and not listed before the first heading"
    for name in sorted(listed - real.keys()):
        yield introduction.line, f"{name}() is not among what is inherited"
    if f"]({base}.md#interface)" not in introduction.text:
        yield introduction.line, f"link {base}.md#interface, which documents what is inherited"


def _special(interface: Interface, line: int, sections: list[_Section], objects: list[object]) -> _Complaints:
    """The special methods by which a program uses the object are documented, and those documented are real."""
    bases = {base for thing in objects for base in (thing if isinstance(thing, type) else type(thing)).__mro__[:-1]}
    real = {name for name in SPECIAL for base in bases if name in vars(base)}
    documented = {name for section in sections for name in interface.special.get(section.id, ())}
    documented |= {"__enter__" for section in sections if "with" in section.code}
    for name in sorted(real - documented):
        yield line, f"nothing documents {name}(): write ### `with` {{ #with }}, or name its section in tests/interfaces.py"
    for name in sorted(documented - real):
        yield line, f"the page documents {name}(), which Python 3.{MINOR} has not"


def _parameters(name: str, parameters: str | None, section: _Section, real: _Real, excused: Collection[str] = ()) -> _Complaints:
    """The heading shows what is called as such, with the parameters that this Python has."""
    if section.since > MINOR:
        yield section.line, f"the page says that {name} exists since 3.{section.since}, and Python 3.{MINOR} has it"
    if (parameters is not None) != real.called:
        yield section.line, f"{name} is {'called' if real.called else 'not called'}: {name}{'()' if real.called else ''}"
    elif parameters is not None and real.parameters is not None:
        newer = {parameter for parameter, minor in section.parameters_since.items() if minor > MINOR}
        # Names of constants stand for themselves, as in return_when=ALL_COMPLETED.
        shown = inspect.signature(eval(f"lambda {parameters}: None", {**vars(concurrent.futures)})).parameters.values()
        there = {parameter.name: parameter for parameter in real.parameters}
        expected = [
            there[parameter.name] if f"{name}({parameter.name}=)" in excused and parameter.name in there else parameter
            for parameter in shown
            if parameter.name not in newer
        ]
        if expected != [*real.parameters]:
            yield (
                section.line,
                f"the heading shows {name}({parameters}), and Python 3.{MINOR} has {name}{inspect.Signature(real.parameters)}",
            )


def _public(objects: list[object]) -> dict[str, _Real]:
    """The public names of all *objects*."""
    return {name: _member(thing, name) for thing in objects for name in dir(thing) if not name.startswith("_")}


def _member(thing: object, name: str) -> _Real:
    found = inspect.getattr_static(thing, name)
    if isinstance(found, property):
        return _Real(called=False, parameters=None)
    return _real(getattr(thing, name), bound=not (isinstance(thing, type) and inspect.isfunction(found)))


def _real(found: object, *, bound: bool = True) -> _Real:
    """What *found* is; without its first parameter if it is not *bound*."""
    if not callable(found):
        return _Real(called=False, parameters=None)
    try:
        parameters = [*inspect.signature(found).parameters.values()][0 if bound else 1 :]
    except ValueError:
        return _Real(called=True, parameters=None)
    if parameters and all(parameter.kind in (parameter.VAR_POSITIONAL, parameter.VAR_KEYWORD) for parameter in parameters):
        return _Real(called=True, parameters=None)  # it hands on what it gets
    return _Real(called=True, parameters=tuple(parameter.replace(annotation=parameter.empty) for parameter in parameters))


def _objects(interface: Interface) -> list[object]:
    return [pkgutil.resolve_name(thing) if isinstance(thing, str) else thing() for thing in interface.objects]


def pages() -> list[tuple[str, str]]:
    """Every reference page, with its language."""
    return [
        (path.stem, language)
        for language in LANGUAGES
        for path in sorted((PROJECT / "docs" / language / "reference").glob("*.md"))
    ]


def main() -> int:
    found = [complaint for name, language in pages() for complaint in complaints(name, language)]
    print("\n".join([*found, f"Python 3.{MINOR}: {len(pages())} pages, {len(found)} differences"]))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
