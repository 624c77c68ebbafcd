"""How a program calls the objects that it creates: from the place of the call to the target of its assignment."""

from __future__ import annotations

import ast
from collections.abc import Mapping
from functools import lru_cache
from pathlib import PurePath

Site = tuple[str, int, int, int, int]
"""Where a call stands: file, line, end line, column, end column, as ``code.co_positions`` gives them."""


def name_of(site: Site, sources: Mapping[str, str], earlier: int) -> str:
    """The name of the object that the call at *site* created; empty if the program gives it none.

    *earlier* is how many objects the same call has created before in the same process: the place in a list that it fills.
    """
    file, *place = site
    text = sources.get(PurePath(file).name)
    form = _forms(text).get((place[0], place[1], place[2], place[3])) if text is not None else None
    return form.replace("#", str(earlier)) if form else ""


@lru_cache(maxsize=256)
def _forms(text: str) -> dict[tuple[int, int, int, int], str]:
    """By the place of each call of *text*: the name of what it creates, ``#`` where a number has to be put in."""
    try:
        tree = ast.parse(text)
    except SyntaxError:
        return {}
    # Columns of the syntax tree count bytes, as those of code objects do.
    forms: dict[tuple[int, int, int, int], str] = {}
    for node in ast.walk(tree):
        for target, value in _assignments(node):
            for call, name in _calls(target, value):
                forms[call.lineno, call.end_lineno or 0, call.col_offset, call.end_col_offset or 0] = name
    return forms


def _assignments(node: ast.AST) -> list[tuple[ast.expr, ast.expr]]:
    """The targets that *node* gives a value, with their values."""
    match node:
        case ast.Assign(targets=targets, value=value):
            return [(target, value) for target in targets]
        case ast.AnnAssign(target=target, value=ast.expr() as value) | ast.NamedExpr(target=target, value=value):
            return [(target, value)]
        case ast.withitem(context_expr=value, optional_vars=ast.expr() as target):
            return [(target, value)]
    return []


def _calls(target: ast.expr, value: ast.expr) -> list[tuple[ast.Call, str]]:
    """The calls in *value* whose results *target* names."""
    if isinstance(target, ast.Tuple | ast.List):
        if isinstance(value, ast.Tuple | ast.List) and len(value.elts) == len(target.elts):
            return [pair for one, other in zip(target.elts, value.elts, strict=True) for pair in _calls(one, other)]
        names = ", ".join(ast.unparse(one) for one in target.elts)  # both ends of a pipe
        return [(value, names)] if isinstance(value, ast.Call) else []
    return _filled(ast.unparse(target), value)


def _filled(name: str, value: ast.expr) -> list[tuple[ast.Call, str]]:
    """The calls whose results stand under *name*, alone or as items of what *value* makes."""
    items: list[tuple[ast.expr, str]] = []
    match value:
        case ast.Call():
            items = [(value, name)]
        case ast.List(elts=elements) | ast.Tuple(elts=elements):
            items = [(one, f"{name}[{number}]") for number, one in enumerate(elements)]
        case ast.Dict(keys=keys, values=values):
            items = [(one, f"{name}[{ast.unparse(key)}]") for key, one in zip(keys, values, strict=True) if key]
        case ast.ListComp(elt=one) | ast.DictComp(value=one):
            items = [(one, f"{name}[#]")]
    return [(one, form) for one, form in items if isinstance(one, ast.Call)]
