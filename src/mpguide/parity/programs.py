"""Compare a program with its translation as syntax trees.

Identifiers of the program itself may be translated, each always by the same word; texts are free. All else is equal: structure,
operators, numbers, builtins, imported names, attributes and keywords of the library, format specifications, words of the API.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator

from mpguide.programs import Program

API_WORDS = frozenset(
    [
        "fork",
        "spawn",
        "forkserver",
        "__main__",
        "__mp_main__",
        "utf-8",
        "ascii",
        "latin-1",
        "r",
        "w",
        "a",
        "x",
        "rb",
        "wb",
        "ab",
        "r+",
        "w+",
        "a+",
        "r+b",
        "w+b",
        "c",
        "b",
        "B",
        "h",
        "H",
        "i",
        "I",
        "l",
        "L",
        "q",
        "Q",
        "f",
        "d",
    ]
)
"""Strings that mean something to Python: they are equal in both languages."""


class _Difference(Exception):
    def __init__(self, original: ast.AST, translation: ast.AST, what: str) -> None:
        super().__init__(what)
        self.lines = (getattr(original, "lineno", 0), getattr(translation, "lineno", 0))


def program_differences(original: Program, translation: Program) -> list[tuple[int, str]]:
    """What *translation* says otherwise than *original*: line of the translation and the difference, at most one of the tree."""
    rows = _declared(original, translation)
    try:
        trees = [ast.parse(program.text) for program in (original, translation)]
    except SyntaxError as error:
        return [*rows, (error.lineno or 0, f"cannot be compared with its translation: {error.msg}")]
    try:
        _Comparison(*trees).run()
    except _Difference as difference:
        line, twin_line = difference.lines[1], difference.lines[0]
        rows.append((line, f"{difference}; the original is {original.include}:{twin_line}"))
    return rows


def _declared(original: Program, translation: Program) -> list[tuple[int, str]]:
    left, right = original.declaration, translation.declaration
    pairs = {
        "requires-python": (str(left.requires_python), str(right.requires_python)),
        "dependencies": (sorted(map(str, left.dependencies)), sorted(map(str, right.dependencies))),
        "the number of failing-children": (len(left.failing_children), len(right.failing_children)),
        "time-limit": (left.time_limit, right.time_limit),
        "processes": (left.processes, right.processes),
    }
    return [
        (0, f"{name} is {ours} here and {theirs} in {original.include}; make them equal")
        for name, (theirs, ours) in pairs.items()
        if ours != theirs
    ]


class _Comparison:
    def __init__(self, original: ast.AST, translation: ast.AST) -> None:
        self.original, self.translation = original, translation
        self.names = [_own_names(tree) for tree in (original, translation)]
        self.attributes = [_own_attributes(tree) for tree in (original, translation)]
        self.words: dict[str, str] = {}
        self.back: dict[str, str] = {}

    def run(self) -> None:
        self._nodes(self.original, self.translation)

    def _nodes(self, left: ast.AST, right: ast.AST) -> None:
        if type(left) is not type(right):
            raise _Difference(left, right, f"{_name(right)} in the place of {_name(left)}")
        if isinstance(left, ast.Constant) and isinstance(right, ast.Constant):
            return self._constants(left, right)
        if isinstance(left, ast.JoinedStr) and isinstance(right, ast.JoinedStr):
            return self._lists(left, right, _fields(left), _fields(right), "fields of an f-string")
        for field in left._fields:
            self._fields(left, right, field, getattr(left, field, None), getattr(right, field, None))
        return None

    def _fields(self, left: ast.AST, right: ast.AST, field: str, a: object, b: object) -> None:
        if isinstance(a, ast.AST) and isinstance(b, ast.AST):
            # A format specification is an f-string whose texts are not free.
            if field == "format_spec" and ast.dump(a) != ast.dump(b) and not _has_names(a):
                raise _Difference(left, right, f"format {ast.unparse(b)} in the place of {ast.unparse(a)}")
            self._nodes(a, b)
        elif isinstance(a, list) and isinstance(b, list):
            self._lists(left, right, a, b, field)
        elif isinstance(a, str) and isinstance(b, str):
            self._identifiers(left, right, a, b)
        elif a != b:
            raise _Difference(left, right, f"{field} {_name(b)} in the place of {_name(a)}")

    def _lists(self, left: ast.AST, right: ast.AST, a: list[object], b: list[object], what: str) -> None:
        for one, other in zip(a, b, strict=False):
            self._fields(left, right, what, one, other)
        if len(a) != len(b):
            raise _Difference(left, right, f"{len(b)} {what} in {_name(right)} in the place of {len(a)}")

    def _constants(self, left: ast.Constant, right: ast.Constant) -> None:
        a, b = left.value, right.value
        free = isinstance(a, str) and isinstance(b, str) and a not in API_WORDS and b not in API_WORDS
        if type(a) is not type(b) or (a != b and not free):
            raise _Difference(left, right, f"{b!r} in the place of {a!r}")

    def _identifiers(self, left: ast.AST, right: ast.AST, a: str, b: str) -> None:
        if isinstance(left, ast.alias | ast.ImportFrom):
            own = False
        elif isinstance(left, ast.Attribute):
            own = self._is_own(self.attributes, left, right, a, b)
        else:
            # A keyword equal in both languages may be the library's, whatever the program calls its own.
            own = not (isinstance(left, ast.keyword) and a == b) and self._is_own(self.names, left, right, a, b)
        if not own:
            if a != b:
                raise _Difference(left, right, f"'{b}' in the place of '{a}'")
        elif self.words.setdefault(a, b) != b or self.back.setdefault(b, a) != a:
            raise _Difference(left, right, f"'{b}' for '{a}', though elsewhere '{a}' is '{self.words.get(a, '')}'")

    def _is_own(self, sets: list[frozenset[str]], left: ast.AST, right: ast.AST, a: str, b: str) -> bool:
        if (a in sets[0]) != (b in sets[1]):
            raise _Difference(left, right, f"'{b}' in the place of '{a}'")
        return a in sets[0]


def _own_names(tree: ast.AST) -> frozenset[str]:
    """Names that the program itself gives to variables, functions, classes and parameters."""
    names: set[str] = set()
    imported: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                names.add(node.name)
            case ast.arg():
                names.add(node.arg)
            case ast.Name(ctx=ast.Store()):
                names.add(node.id)
            case ast.ExceptHandler() | ast.MatchAs() | ast.MatchStar():
                names.add(node.name or "")
            case ast.Import() | ast.ImportFrom():
                imported.update(alias.asname or alias.name for alias in node.names)
    return frozenset(names - imported - set(dir(builtins)) - {""})


def _own_attributes(tree: ast.AST) -> frozenset[str]:
    """Names that the program's classes give to their attributes and methods; special methods are Python's."""
    names: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Name(id="self"), ctx=ast.Store()):
                names.add(node.attr)
            case ast.ClassDef():
                names.update(part.name for part in node.body if isinstance(part, ast.FunctionDef))
    return frozenset(name for name in names if not name.startswith("__"))


def _fields(node: ast.JoinedStr) -> list[object]:
    return [value for value in node.values if isinstance(value, ast.FormattedValue)]


def _has_names(node: ast.AST) -> bool:
    return any(isinstance(child, ast.Name) for child in ast.walk(node))


def _name(thing: object) -> str:
    if isinstance(thing, ast.AST):
        text = ast.unparse(thing) if isinstance(thing, ast.expr | ast.stmt | ast.arg | ast.keyword) else ""
        first = text.splitlines()[0] if text else ""
        return f"{type(thing).__name__} {first!r}" if first else type(thing).__name__
    return repr(thing)


def markers(text: str) -> Iterator[str]:
    """The section markers of a program, in order: they are equal in both languages too."""
    return (line.strip() for line in text.splitlines() if "--8<--" in line)
