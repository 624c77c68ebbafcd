"""Compare a program with its translation as syntax trees.

Identifiers of the program itself may be translated, and so may texts, each always in the same way. All else is equal: structure,
operators, numbers, builtins, imported names, attributes and keywords of the library, format specifications, words of the API,
and in texts what a machine reads. Comments stand at the same places, in any words.
"""

from __future__ import annotations

import ast
import io
import platform
import re
import tokenize
from collections.abc import Iterator, Sequence

from mpguide.programs import Program

API_WORDS = frozenset(
    {"fork", "spawn", "forkserver", "MainProcess", "__main__", "__mp_main__"}
    | {"r", "w", "a", "x", "rb", "wb", "ab", "xb", "r+", "w+", "a+", "r+b", "w+b", "rt", "wt", "at"}
    | {"utf-8", "utf8", "ascii", "latin-1", "strict", "replace", "ignore", "backslashreplace"}
    | {"c", "b", "B", "u", "h", "H", "i", "I", "l", "L", "q", "Q", "f", "d"}
    | {"linux", "win32", "darwin", "posix", "nt", "Linux", "Windows", "Darwin"}
)
"""Strings that mean something to Python: they are equal in both languages."""

# Of a text: fields and conversions to be filled in, escapes of patterns, line ends, numbers.
_MARKS = re.compile(r"%[-+#0]*\d*(?:\.\d+)?[a-zA-Z]|%%|%\(\w+\)[a-z]|\{[^{}]*\}|\\.|\n|\t|\d+")


class _Difference(Exception):
    """The first difference of two trees."""


def program_differences(original: Program, translation: Program) -> list[tuple[int, str]]:
    """What *translation* says otherwise than *original*: line of the translation and the difference, at most one of the tree."""
    rows = _declared(original, translation)
    if original.markers != translation.markers:
        rows.append((0, f"its sections are not those of {original.include}; the markers are the same in both languages"))
    try:
        trees = [ast.parse(program.text) for program in (original, translation)]
    except SyntaxError as error:
        if original.declaration.requires_python.contains(platform.python_version(), prereleases=True):
            rows.append((error.lineno or 0, f"cannot be compared with its translation: {error.msg}"))
        return rows  # the syntax of a newer Python is compared there
    comparison = _Comparison(*trees)
    try:
        comparison.run()
    except _Difference as difference:
        theirs, ours = comparison.lines
        rows.append((ours, f"{difference}; the original is {original.include}:{theirs}"))
    else:
        rows += _comments_differ(original, translation)
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


def _comments_differ(original: Program, translation: Program) -> list[tuple[int, str]]:
    """Where a comment has no counterpart, once both trees are equal."""
    left, right = _comments(original.text), _comments(translation.text)
    for (place, theirs), (other, ours) in zip(left, right, strict=False):
        if place != other:
            return [(ours, f"the comments are not at the places of those of {original.include}:{theirs}")]
    if len(left) > len(right):
        return [(0, f"the comment of {original.include}:{left[len(right)][1]} is missing")]
    if len(right) > len(left):
        return [(right[len(left)][1], f"this comment has no counterpart in {original.include}")]
    return []


def _comments(text: str) -> list[tuple[tuple[int, bool], int]]:
    """Of each comment how much code stands before it and whether it has a line of its own; and its line."""
    found: dict[tuple[int, bool], int] = {}
    statements = 0
    for token in tokenize.generate_tokens(io.StringIO(text).readline):
        if token.type == tokenize.NEWLINE:
            statements += 1
        elif token.type == tokenize.COMMENT:
            alone = not token.line[: token.start[1]].strip()
            found.setdefault((statements, alone), token.start[0])  # several lines may say one thing
    return list(found.items())


class _Dictionary:
    """Words and their translations, one for one."""

    def __init__(self) -> None:
        self._there: dict[str, str] = {}
        self._back: dict[str, str] = {}

    def agree(self, word: str, translation: str) -> None:
        """Note a pair; _Difference if either has been paired otherwise."""
        if self._there.setdefault(word, translation) != translation:
            raise _Difference(f"'{translation}' for '{word}', which is '{self._there[word]}' elsewhere")
        if self._back.setdefault(translation, word) != word:
            raise _Difference(f"'{translation}' for '{word}', though elsewhere it stands for '{self._back[translation]}'")


class _Comparison:
    def __init__(self, original: ast.AST, translation: ast.AST) -> None:
        self.original, self.translation = original, translation
        self.names = [_own_names(tree) for tree in (original, translation)]
        self.attributes = [_own_attributes(tree) for tree in (original, translation)]
        self.vocabulary = [_texts(tree) for tree in (original, translation)]
        self.identifiers, self.texts = _Dictionary(), _Dictionary()
        self.lines = (0, 0)
        """Where the comparison stands in both texts."""

    def run(self) -> None:
        self._nodes(self.original, self.translation)

    def _nodes(self, left: ast.AST, right: ast.AST) -> None:
        # Operators and some others have no line of their own: that of what surrounds them holds.
        self.lines = (getattr(left, "lineno", self.lines[0]), getattr(right, "lineno", self.lines[1]))
        if type(left) is not type(right):
            raise _Difference(f"{_name(right)} in the place of {_name(left)}")
        if isinstance(left, ast.Constant) and isinstance(right, ast.Constant):
            self._constants(left.value, right.value)
        elif isinstance(left, ast.JoinedStr) and isinstance(right, ast.JoinedStr):
            self._formatted(left, right)
        elif not (_is_docstring(left) and _is_docstring(right)):
            for field in left._fields:
                self._fields(left, field, getattr(left, field, None), getattr(right, field, None))

    def _fields(self, left: ast.AST, field: str, a: object, b: object) -> None:
        if field == "format_spec" and isinstance(a, ast.JoinedStr) and isinstance(b, ast.JoinedStr):
            self._specifications(a, b)
        elif isinstance(a, ast.AST) and isinstance(b, ast.AST):
            self._nodes(a, b)
        elif isinstance(a, list) and isinstance(b, list):
            self._lists(left, field, a, b)
        elif isinstance(a, str) and isinstance(b, str):
            self._identifiers(left, a, b)
        elif a != b:
            raise _Difference(f"{field} {_name(b)} in the place of {_name(a)}")

    def _lists(self, left: ast.AST, field: str, a: Sequence[object], b: Sequence[object]) -> None:
        for one, other in zip(a, b, strict=False):
            self._fields(left, field, one, other)
        if len(a) != len(b):
            raise _Difference(f"{len(b)} {field} in the place of {len(a)} in {_name(left)}")

    def _constants(self, a: object, b: object) -> None:
        if type(a) is not type(b) or (a != b and not isinstance(a, str)):
            raise _Difference(f"{b!r} in the place of {a!r}")
        if isinstance(a, str) and isinstance(b, str):
            _same_marks(a, b)
            known = a in API_WORDS or b in API_WORDS or a in self.vocabulary[1] or b in self.vocabulary[0]
            if known and a != b:
                raise _Difference(f"{b!r} in the place of {a!r}")
            self.texts.agree(a, b)

    def _formatted(self, left: ast.JoinedStr, right: ast.JoinedStr) -> None:
        """Compare two f-strings: between the same fields in the same order stand any words."""
        fields, texts = [], []
        for string in (left, right):
            fields.append([part for part in string.values if isinstance(part, ast.FormattedValue)])
            texts.append("".join(str(part.value) for part in string.values if isinstance(part, ast.Constant)))
        self._lists(left, "fields of an f-string", *fields)
        _same_marks(*texts)

    def _specifications(self, left: ast.JoinedStr, right: ast.JoinedStr) -> None:
        """Compare two format specifications, whose texts are not free."""
        texts = [[part.value for part in spec.values if isinstance(part, ast.Constant)] for spec in (left, right)]
        if texts[0] != texts[1]:
            raise _Difference(f"format {ast.unparse(right)} in the place of {ast.unparse(left)}")
        self._formatted(left, right)

    def _identifiers(self, left: ast.AST, a: str, b: str) -> None:
        theirs, ours = self.attributes if isinstance(left, ast.Attribute) else self.names
        if a in theirs and b in ours:
            self.identifiers.agree(a, b)
        elif a != b:
            raise _Difference(f"'{b}' in the place of '{a}'")
        elif (a in theirs or b in ours) and not isinstance(left, ast.keyword):
            raise _Difference(f"'{b}', which only one of the two programs defines")


def _own_names(tree: ast.AST) -> frozenset[str]:
    """Names that the program itself gives to variables, functions, classes and parameters, or takes from its helpers."""
    names: set[str] = set()
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
            case ast.ImportFrom(module=str(module)) if module.startswith("_"):
                names.update(alias.asname or alias.name for alias in node.names)
    return frozenset(names - {"", "_"})


def _own_attributes(tree: ast.AST) -> frozenset[str]:
    """Names that the program's classes give to their attributes and methods, and those that it registers with a manager.

    Special methods are Python's.
    """
    names: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(value=ast.Name(id="self"), ctx=ast.Store()):
                names.add(node.attr)
            case ast.ClassDef():
                names.update(_members(node))
            case ast.Call(func=ast.Attribute(attr="register"), args=[ast.Constant(value=str(name)), *_]):
                names.add(name)  # it becomes a method of the manager
    return frozenset(name for name in names if not name.startswith("__"))


def _members(node: ast.ClassDef) -> Iterator[str]:
    for part in node.body:
        match part:
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                yield part.name
            case ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]):
                yield name


def _texts(tree: ast.AST) -> frozenset[str]:
    """The whole texts of a program; parts of f-strings and docstrings are none."""
    parts = {id(part) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for part in node.values}
    parts |= {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    constants = (node for node in ast.walk(tree) if isinstance(node, ast.Constant) and id(node) not in parts)
    return frozenset(node.value for node in constants if isinstance(node.value, str))


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def _same_marks(a: str, b: str) -> None:
    """See that a machine finds the same in both texts, in any order; and that neither is empty where the other is not."""
    if sorted(_MARKS.findall(a)) != sorted(_MARKS.findall(b)) or bool(a) != bool(b):
        raise _Difference(f"{b!r} in the place of {a!r}")


def _name(thing: object) -> str:
    if isinstance(thing, ast.AST):
        text = ast.unparse(thing) if isinstance(thing, ast.expr | ast.stmt | ast.arg | ast.keyword) else ""
        first = text.splitlines()[0] if text else ""
        return f"{type(thing).__name__} {first!r}" if first else type(thing).__name__
    return repr(thing)
