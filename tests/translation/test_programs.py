"""A translated program that does something else is found out, by mutation of the real ones; a true translation is accepted."""

from __future__ import annotations

import ast
import copy
import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from mpguide.parity import program_differences
from mpguide.programs import Program, Snippets

SITES = 4
"""In how many places of one program each kind of mutation is tried."""

Mutant = tuple[str, int, int]
"""A changed program, and the first and last line at which the change may be found; 0 for the file as a whole."""


def program(text: str, language: str = "en") -> Program:
    """A program of the site with this text."""
    return Program(Path(f"{language}/topic/name.py"), text, "topic/name", language)


def differences(original: str, translation: str) -> list[tuple[int, str]]:
    """Compare two texts as a program and its translation."""
    return program_differences(program(original, "es"), program(translation))


# Mutations of the real programs. A mutation takes a text and its nodes.

Mutation = Callable[[str, list[Any]], Iterator[Mutant]]
OPERATORS: dict[type[ast.AST], type[ast.AST]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.FloorDiv,
    ast.Div: ast.FloorDiv,
    ast.FloorDiv: ast.Div,
    ast.Mod: ast.Mult,
    ast.And: ast.Or,
    ast.Or: ast.And,
    ast.Not: ast.USub,
    ast.USub: ast.UAdd,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.Gt: ast.GtE,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}


def nodes_of(text: str) -> list[Any]:
    """All nodes that know their place: those inside f-strings do not before Python 3.12."""
    tree = ast.parse(text)
    hidden = {id(node) for string in ast.walk(tree) if isinstance(string, ast.JoinedStr) for node in ast.walk(string)}
    return [node for node in ast.walk(tree) if id(node) not in hidden and hasattr(node, "lineno")]


def put(text: str, node: Any, new: str) -> Mutant:
    """*text* with *new* in the place of *node*."""
    lines = [line.encode() for line in text.splitlines(keepends=True)]
    first, last = node.lineno - 1, node.end_lineno - 1
    lines[first : last + 1] = [lines[first][: node.col_offset] + new.encode() + lines[last][node.end_col_offset :]]
    return b"".join(lines).decode(), node.lineno, node.end_lineno


def change(text: str, node: Any, act: Callable[[Any], object]) -> Mutant:
    """*text* with *node* as *act* leaves it."""
    changed = copy.deepcopy(node)
    act(changed)
    return put(text, node, ast.unparse(ast.fix_missing_locations(changed)))


def operators(text: str, nodes: list[Any]) -> Iterator[Mutant]:
    """Another operator."""
    for node in nodes:
        if type(getattr(node, "op", None)) in OPERATORS:
            yield change(text, node, lambda n: setattr(n, "op", OPERATORS[type(n.op)]()))
        if isinstance(node, ast.Compare) and type(node.ops[0]) in OPERATORS:
            yield change(text, node, lambda n: n.ops.__setitem__(0, OPERATORS[type(n.ops[0])]()))


def numbers(text: str, nodes: list[Any]) -> Iterator[Mutant]:
    """Another number, True for False."""
    for node in nodes:
        if isinstance(node, ast.Constant) and isinstance(node.value, int | float):
            yield put(text, node, repr(not node.value if isinstance(node.value, bool) else node.value + 1))


def methods(text: str, nodes: list[Any]) -> Iterator[Mutant]:
    """Another method or attribute: one that the program itself sets is found there, or where the two meet again."""
    attributes = [node for node in nodes if isinstance(node, ast.Attribute)]
    own = {node.attr for node in attributes if isinstance(node.ctx, ast.Store)}
    for node in attributes:
        mutant, first, last = change(text, node, lambda n: setattr(n, "attr", "terminate"))
        yield mutant, *((1, len(text.splitlines())) if node.attr in own else (first, last))


def fewer_arguments(text: str, nodes: list[Any]) -> Iterator[Mutant]:
    """A call that lacks its last argument or keyword."""
    for node in nodes:
        if isinstance(node, ast.Call) and (node.args or node.keywords):
            yield change(text, node, lambda n: (n.keywords or n.args).pop())


def more_arguments(text: str, nodes: list[Any]) -> Iterator[Mutant]:
    """A call with one argument more."""
    for node in nodes:
        if isinstance(node, ast.Call):
            yield change(text, node, lambda n: n.args.append(ast.Constant(1)))


def keywords(text: str, nodes: list[Any]) -> Iterator[Mutant]:
    """Another keyword."""
    for node in nodes:
        if isinstance(node, ast.keyword) and node.arg:
            yield change(text, node, lambda n: setattr(n, "arg", "timeout_"))


def imports(text: str, nodes: list[Any]) -> Iterator[Mutant]:
    """Another imported name."""
    for node in nodes:
        if isinstance(node, ast.alias):
            yield put(text, node, "Thread")


def names(text: str, nodes: list[Any]) -> Iterator[Mutant]:
    """A name of the program that is another one in one of its places: found there, or where the two meet again."""
    count = Counter(node.id for node in nodes if isinstance(node, ast.Name))
    for node in nodes:
        if isinstance(node, ast.Name) and count[node.id] > 1:
            mutant, _, _ = put(text, node, "other")
            yield mutant, 1, len(text.splitlines())


def start_methods(text: str, nodes: list[Any]) -> Iterator[Mutant]:
    """Another start method: a text that is a word of the API."""
    other = {"fork": "spawn", "spawn": "forkserver", "forkserver": "fork"}
    for node in nodes:
        if isinstance(node, ast.Constant) and node.value in other:
            yield put(text, node, repr(other[node.value]))


def repeated_texts(text: str, nodes: list[Any]) -> Iterator[Mutant]:
    """A text that stands in several places, changed in one: keys of a dictionary, names of files."""
    texts = [(node, node.value) for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]
    count = Counter(value for _, value in texts)
    for node, value in texts:
        if count[value] > 1:
            mutant, _, _ = put(text, node, repr(value + "x"))
            yield mutant, 1, len(text.splitlines())


def formats(text: str, nodes: list[Any]) -> Iterator[Mutant]:
    """Another format of a number in an f-string."""
    for found in re.finditer(r":\d*\.\d+f\}", text):
        line = text.count("\n", 0, found.start()) + 1
        yield text[: found.start()] + ":>9}" + text[found.end() :], line, line


def statements(text: str, nodes: list[Any]) -> Iterator[Mutant]:
    """A statement less: found where the next one stands in its place, or where its block ends."""
    for node in nodes:
        for body in (getattr(node, "body", None), getattr(node, "orelse", None)):
            for statement in body[1:] if isinstance(body, list) else []:
                if getattr(statement, "decorator_list", None):  # what is left of it would be no program
                    continue
                mutant, _, _ = put(text, statement, "")
                yield mutant, 1, len(text.splitlines())


def comments(text: str, nodes: list[Any]) -> Iterator[Mutant]:
    """A comment less."""
    for found in re.finditer(r"(?m)^[^'\"\n]*\S( *#.*)$", text):
        yield text[: found.start(1)] + text[found.end(1) :], 0, len(text.splitlines())


def declarations(text: str, nodes: list[Any]) -> Iterator[Mutant]:
    """Another declaration in the PEP 723 block, or none."""
    without = re.sub(r"(?ms)^# /// script$.*?^# ///$", "", text)
    if without != text:
        yield without, 0, 0


MUTATIONS: tuple[tuple[Mutation, int], ...] = (
    (operators, 30),
    (numbers, 60),
    (methods, 100),
    (fewer_arguments, 100),
    (more_arguments, 100),
    (keywords, 50),
    (imports, 40),
    (names, 100),
    (start_methods, 5),
    (repeated_texts, 10),
    (formats, 2),
    (statements, 80),
    (comments, 5),
    (declarations, 3),
)
"""Each mutation, and how many mutants there are at least: none is tested in vain."""


@pytest.mark.parametrize(("mutation", "least"), MUTATIONS, ids=[mutation.__name__ for mutation, _ in MUTATIONS])
def test_every_mutant_of_the_real_programs_is_found(snippets: Snippets, mutation: Mutation, least: int) -> None:
    """The file, the line and the place in the original are told."""
    found = 0
    for name in snippets.names("es"):
        original, translation = snippets.program("es", name), snippets.program("en", name)
        for text, first, last in islice(mutation(translation.text, nodes_of(translation.text)), SITES):
            if text == translation.text:  # it was called so before
                continue
            mutant = Program(translation.path, text, translation.name, translation.language)
            rows = program_differences(original, mutant)
            assert rows, f"{mutation.__name__} of {translation.include}:{first} was not found:\n{text}"
            line, what = rows[0]
            assert first <= line <= last, f"{translation.include}:{first}: {rows}"
            assert f"es/{name}.py" in what
            found += 1
    assert found >= least


# What a translation may and may not do

ORIGINAL = '''
"""Un contador."""

from multiprocessing import Process, Value


class Caja:
    precio: int = 3

    def __init__(self, nombre):
        self.nombre = nombre  # como la llama todo el mundo

    def vender(self, *, cuantas=1):
        return cuantas * self.precio


# Suma lo que se vende.
def contar(total, caja):
    for _ in range(3):
        total.value += caja.vender(cuantas=2)


def main():
    cajas = {"norte": Caja("norte"), "sur": Caja("sur")}
    total = Value("i", 0)
    procesos = [Process(target=contar, args=(total, caja), name="contador") for caja in cajas.values()]
    for proceso in procesos:
        proceso.start()
    print(f"En la caja {cajas['norte'].nombre} hay {total.value:>5} euros")
    print("El 50 % de %s" % "norte")


if __name__ == "__main__":
    main()
'''
TRANSLATION = '''
"""A counter, in many more words
than the original has."""

from multiprocessing import Process, Value


class Till:
    price: int = 3

    def __init__(self, label):
        self.label = label  # as everybody calls it

    def sell(self, *, how_many=1):
        return how_many * self.price


# Add what is sold,
# all of it.
def count(total, till):
    for _ in range(3):
        total.value += till.sell(how_many=2)


def main():
    tills = {"north": Till("north"), "south": Till("south")}
    total = Value("i", 0)
    processes = [
        Process(target=count, args=(total, till), name="counter")
        for till in tills.values()
    ]
    for process in processes:
        process.start()
    print(f"There are at {tills['north'].label} {total.value:>5} euros")
    print("50 % of %s" % "north")


if __name__ == "__main__":
    main()
'''


def test_a_true_translation_is_accepted() -> None:
    """Names, texts, comments and docstrings are translated, lines are broken elsewhere: nothing differs."""
    assert differences(ORIGINAL, TRANSLATION) == []


FALSE: dict[str, tuple[str, str, str]] = {
    "a name of the translation in one place": ("args=(total, till)", "args=(total, tills)", "'tills' for 'caja'"),
    "two names that become one": (
        "def count(total, till)",
        "def count(total, total)",
        "'total' for 'caja', though elsewhere",
    ),
    "a name that is the same in both languages": ("    main()\n", "    run()\n", "'run' in the place of 'main'"),
    "a definition under another name": ("def main():", "def run():", "'main', which only one of the two programs defines"),
    "a keyword of an own function": ("how_many=2", "how_much=2", "'how_much' in the place of 'cuantas'"),
    "a keyword of the library": ('name="counter"', 'nombre="counter"', "'nombre' in the place of 'name'"),
    "an own attribute": ("].label}", "].name}", "'name' in the place of 'nombre'"),
    "an attribute of the library": ("total.value +=", "total.valor +=", "'valor' in the place of 'value'"),
    "a builtin": ("in range(3)", "in reversed(3)", "'reversed' in the place of 'range'"),
    "a variable that is meant to be thrown away": ("for _ in", "for number in", "'number' in the place of '_'"),
    "a key": ("tills['north']", "tills['south']", "'south' for 'norte', which is 'north' elsewhere"),
    "a type code": ('Value("i", 0)', 'Value("d", 0)', "'d' in the place of 'i'"),
    "a word of the interpreter": ('== "__main__"', '== "main"', "'main' in the place of '__main__'"),
    "a format": (":>5}", ":<5}", "format f'<5' in the place of f'>5'"),
    "a conversion": ("{total.value:>5}", "{total.value!r:>5}", "conversion 114 in the place of -1"),
    "a field less": (" {total.value:>5}", "", "1 fields of an f-string in the place of 2"),
    "fields in another order": (
        "{tills['north'].label} {total.value:>5}",
        "{total.value:>5} {tills['north'].label}",
        "in the place of",
    ),
    "a number in a text": ('"50 % of', '"60 % of', "'60 % of %s' in the place of 'El 50 % de %s'"),
    "a field in a text": ('of %s"', 'of %d"', "'50 % of %d' in the place of"),
    "a text that is lost": ('name="counter"', 'name=""', "'' in the place of 'contador'"),
    "a comment more": ("    main()\n", "    main()  # go\n", "this comment has no counterpart in es/topic/name.py"),
    "a docstring that is a name": (
        '"""A counter, in many more words\nthan the original has."""',
        "None",
        "None in the place of 'Un contador.'",
    ),
    "a broken program": ("def main():", "def main(:", "cannot be compared with its translation: "),
}


@pytest.mark.parametrize("name", FALSE)
def test_a_false_translation_is_found(name: str) -> None:
    """What a translation must not change is told with its line."""
    old, new, what = FALSE[name]
    assert TRANSLATION.count(old) == 1
    line = TRANSLATION.count("\n", 0, TRANSLATION.index(old)) + 1
    if name == "a definition under another name":  # found where it is used
        line = TRANSLATION.count("\n")
    ((found, told),) = differences(ORIGINAL, TRANSLATION.replace(old, new))
    assert (found, what in told) == (line, True), (found, told)


def test_a_comment_that_is_missing_is_told_where_the_next_one_stands() -> None:
    """Comments are compared by the code before them; the lines of one comment count as one."""
    assert differences(ORIGINAL, TRANSLATION.replace("  # as everybody calls it", "")) == [
        (18, "the comments are not at the places of those of es/topic/name.py:11")
    ]
    assert differences(ORIGINAL, TRANSLATION.replace("# Add what is sold,\n# all of it.\n", "")) == [
        (0, "the comment of es/topic/name.py:17 is missing")
    ]


def test_two_texts_of_the_original_do_not_change_places() -> None:
    """A text that is the same in both languages stands for itself."""
    one, other = 'a(block=1)\nb("block")\nb("blocking")\n', 'a(block=1)\nb("blocking")\nb("block")\n'
    assert differences(one, one) == []
    assert differences(one, other) == [(2, "'blocking' in the place of 'block'; the original is es/topic/name.py:2")]


def test_a_width_that_is_a_variable() -> None:
    """The texts and the fields of a format specification count."""
    one = "ancho, alto = 5, 6\nprint(f'{1:>{ancho}}')\n"
    assert differences(one, "width, height = 5, 6\nprint(f'{1:>{width}}')\n") == []
    for wrong in ("{1:<{width}}", "{1:>{height}}", "{1:>5}", "{1}"):
        ((line, _),) = differences(one, f"width, height = 5, 6\nprint(f'{wrong}')\n")
        assert line == 2


def test_a_number_among_the_words_of_an_f_string() -> None:
    """What a machine reads in a text is equal in an f-string too, in any order."""
    one = "x = 1\nprint(f'De 40 quedan {x}\\n')\n"
    assert differences(one, "x = 1\nprint(f'{x} are left\\nof 40')\n") == []
    assert differences(one, "x = 1\nprint(f'{x} are left\\nof 41')\n") != []
    assert differences(one, "x = 1\nprint(f'{x} are left of 40')\n") != []


def test_names_of_an_own_helper_may_be_translated() -> None:
    """A module whose name begins with _ belongs to the programs."""
    one = "from _ayuda import preparar\n\npreparar()\n".replace("_ayuda", "_help")
    assert differences(one, "from _help import prepare\n\nprepare()\n") == []
    assert differences(one, "from help import prepare\n\nprepare()\n") != []
    assert differences("from os import fork\n", "from os import spawn\n") != []


def test_what_is_registered_with_a_manager_becomes_its_method() -> None:
    """The text is a name, translated as a name is; one that nobody registers belongs to the library."""
    one = 'class Caja:\n    pass\n\n\nManager.register("Caja", Caja)\nmanager.Caja()\n'
    assert differences(one, one.replace("Caja", "Till")) == []
    assert differences(one, one.replace("Caja", "Till").replace("manager.Till", "manager.Safe")) != []
    assert differences("manager.Caja()\n", "manager.Till()\n") != []


def test_declarations_are_equal() -> None:
    """Each declaration that differs is told; names of failing children are texts."""
    block = "# /// script\n# requires-python = '>=3.11'\n# [tool.mpguide]\n# time-limit = {}\n# failing-children = {}\n# ///\n"
    one = block.format(5, "['Uno']")
    assert differences(one, block.format(5, "['One']")) == []
    assert differences(one, block.format(6, "['One', 'Two']")) == [
        (0, "the number of failing-children is 2 here and 1 in es/topic/name.py; make them equal"),
        (0, "time-limit is 6.0 here and 5.0 in es/topic/name.py; make them equal"),
    ]


def test_sections_are_equal() -> None:
    """The markers of sections stand in the same order under the same names; a printed one is a text."""
    one = '# --8<-- [start:work]\nprint("--8<-- uno")\n# --8<-- [end:work]\n'
    assert differences(one, one.replace("uno", "one")) == []
    ((line, what), *_) = differences(one, one.replace("work", "trabajo"))
    assert (line, what) == (0, "its sections are not those of es/topic/name.py; the markers are the same in both languages")


def test_the_syntax_of_a_newer_python_waits_for_it() -> None:
    """A program that says it needs a newer Python is compared there, and not refused here."""
    newer = "# /// script\n# requires-python = '>=3.99'\n# ///\nnew syntax\n"
    assert differences(newer, newer) == []
    ((line, what),) = differences("new syntax\n", "new syntax\n")
    assert line == 1
    assert "cannot be compared" in what
