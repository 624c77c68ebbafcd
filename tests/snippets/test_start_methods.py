"""What must be true of the programs of the chapter about start methods.

The methods differ on purpose here, so most tests say what each of them must do.
"""

import random
import re
from ast import literal_eval

import pytest

from mpguide.runs import Run

BOOTSTRAPPING = "before the\n        current process has finished its bootstrapping phase"
"""Part of the RuntimeError for starting a process while the main file is being imported."""


def fork_server_reads_main(run: Run) -> bool | None:
    """Say whether the fork server imports the main file before it forks; None where that is not known.

    It does from 3.14.1 on and in the last releases of 3.13 (https://github.com/python/cpython/issues/126631): not yet in
    3.13.4, already in 3.13.11 (https://github.com/python/cpython/issues/143706).
    """
    if (3, 13, 5) <= run.python < (3, 13, 11):
        return None
    return (3, 13, 11) <= run.python < (3, 14) or run.python >= (3, 14, 1)


def pickling_error(run: Run) -> str:
    """Name the exception for a function that cannot be found by its name: it changed in 3.14."""
    return "PicklingError" if run.python >= (3, 14) else "AttributeError"


def exit_codes(run: Run) -> list[tuple[str, int]]:
    """List the children that the program started by hand, in order of their names."""
    return sorted((child.name, child.exitcode) for child in run.children if "Pool" not in child.name)


def test_birth(run: Run) -> None:
    """Only a forked child knows the file as __main__, and only the fork server comes between parent and child."""
    assert len(run.lines) == 6
    answers = [line.split(": ")[-1] for line in run.lines]
    assert answers[0] == run.start
    assert answers[1] == ("__main__" if run.start == "fork" else "__mp_main__")
    assert answers[3] == "True"
    assert answers[4] == str(run.start != "forkserver")
    assert answers[5] == "0"
    run.check("life cycle", times=1)
    run.check("join after exit", times=1)
    run.check("nobody left", times=1)


@pytest.mark.status(0, 1)
def test_missing_guard(run: Run) -> None:
    """Without the guard fork works; otherwise no child ever works, and the parent says so only by chance."""
    hello, code = {
        "es": ("Hola desde el hijo", "Código de salida del hijo:"),
        "en": ("Hello from the child", "Exit code of the child:"),
    }[run.language]
    if run.start == "fork":
        assert run.lines == [hello, f"{code} 0"]
        assert run.status == 0
        return
    assert hello not in run.output
    assert BOOTSTRAPPING in run.output
    server_dies = run.start == "forkserver" and run.python < (3, 15) and fork_server_reads_main(run)
    if server_dies is None:  # both endings are right there
        server_dies = run.status == 1
    if server_dies:
        assert run.status == 1
        assert code not in run.output
        assert re.match(r"Connection\w+Error|BrokenPipeError|EOFError", run.lines[-1])
    else:
        assert run.status == 0
        assert run.lines[-1] == f"{code} 1"
        assert exit_codes(run) == [("Process-1", 1)]
        run.check("nobody left", times=1)


def test_with_guard(run: Run) -> None:
    """With the guard the child greets and ends well under every method."""
    assert (
        run.lines
        == {
            "es": ["Hola desde el hijo", "Código de salida del hijo: 0"],
            "en": ["Hello from the child", "Exit code of the child: 0"],
        }[run.language]
    )
    assert exit_codes(run) == [("Process-1", 0)]
    run.check("life cycle", times=1)
    run.check("join after exit", times=1)
    run.check("nobody left", times=1)


def test_imported_again(run: Run) -> None:
    """The file is executed once more for each spawned child, and once more in all where the fork server does it."""
    executed, works, code = {
        "es": ("Se ejecuta este archivo con el nombre", "Trabaja", "Código de salida:"),
        "en": ("This file is being executed under the name", "At work:", "Exit code:"),
    }[run.language]
    first, again = f"{executed} __main__", f"{executed} __mp_main__"
    children = [[f"{works} Process-{number}", f"{code} 0"] for number in (1, 2, 3)]
    never = [first, *(line for child in children for line in child)]
    for_each_child = [first, *(line for child in children for line in [again, *child])]
    in_the_server = [first, again, *(line for child in children for line in child)]
    if run.start == "fork":
        assert run.lines == never
    elif run.start == "spawn":
        assert run.lines == for_each_child
    else:
        assert (
            run.lines
            in {
                True: [in_the_server],
                False: [for_each_child],
                None: [in_the_server, for_each_child],
            }[fork_server_reads_main(run)]
        )
    run.check("life cycle", times=3)
    run.check("join after exit", times=3)
    run.check("nobody left", times=3)


def test_lambda_target(run: Run) -> None:
    """Process takes a lambda under fork only; a pool takes it under no method."""
    two, no, yes, no_pool = {
        "es": ("Dos: 60", "Process no la acepta:", "Process la acepta; código de salida: 0", "Pool no la acepta:"),
        "en": ("Two: 60", "Process does not take it:", "Process takes it; exit code: 0", "Pool does not take it:"),
    }[run.language]
    error = pickling_error(run)
    process = [two, yes] if run.start == "fork" else [f"{no} {error}"]
    assert run.lines == [*process, f"{no_pool} {error}"]
    run.check("life cycle", times=2 if run.start == "fork" else 1)
    run.check("nobody left")


def test_importable_function(run: Run) -> None:
    """A function of the module works for a process and for a pool under every method."""
    assert (
        run.lines
        == {
            "es": ["2 entradas: 60", "Código de salida del hijo: 0", "[30, 60]"],
            "en": ["2 tickets: 60", "Exit code of the child: 0", "[30, 60]"],
        }[run.language]
    )
    run.check("each task once of Pool", times=2)
    run.check("life cycle", times=2)
    run.check("nobody left", times=2)


def test_common_slips(run: Run) -> None:
    """The called function runs in the parent, the string is taken apart, and only the third process works."""
    hello, ends, function = {
        "es": ("Hola, Ana: te saluda", "termina con", "saludar"),
        "en": ("Hello, Ana: greetings from", "ends with", "greet"),
    }[run.language]
    assert run.lines[:2] == [f"{hello} MainProcess", f"Process-1 {ends} 0"]
    assert run.lines[2] == "Process Process-2:"
    assert run.lines[-4:] == [
        f"TypeError: {function}() takes 1 positional argument but 3 were given",
        f"Process-2 {ends} 1",
        f"{hello} Process-3",
        f"Process-3 {ends} 0",
    ]
    assert exit_codes(run) == [("Process-1", 0), ("Process-2", 1), ("Process-3", 0)]
    run.check("life cycle", times=3)
    run.check("join after exit", times=3)
    run.check("nobody left", times=3)


def test_what_travels(run: Run) -> None:
    """Under fork everything arrives; otherwise only what can be pickled, and a multiprocessing Lock."""
    yes, no = {"es": ("viaja, código 0", "no viaja,"), "en": ("travels, code 0", "does not travel,")}[run.language]
    endings = [line.split(": ", 1)[1] for line in run.lines]
    assert len(endings) == 8
    assert len({line.split(": ", 1)[0] for line in run.lines}) == 8
    assert endings[:4] == [yes] * 4
    if run.start == "fork":
        assert endings[4:] == [yes] * 4
    else:
        assert endings[4:] == [f"{no} {pickling_error(run)}", *[f"{no} TypeError"] * 3]
    travelled = sum(ending == yes for ending in endings)
    run.check("life cycle", times=travelled)
    run.check("join after exit", times=travelled)


def test_changed_global(run: Run) -> None:
    """The argument always arrives, the changed global only under fork, and nothing comes back."""
    assert len(run.lines) == 4
    seen, received, code, at_the_end = (int(line.split(": ")[1]) for line in run.lines)
    assert seen == (12 if run.start == "fork" else 10)
    assert received == 12
    assert code == 0
    assert at_the_end == 12
    run.check("life cycle", times=1)
    run.check("join after exit", times=1)
    run.check("nobody left", times=1)


def took_the_lock(run: Run) -> int:
    """Read how many children took the Lock that their parent held; both must have ended well."""
    codes, count = {
        "es": ("Códigos de salida: [0, 0]", r"Hijos que también lo consiguieron: (\d+)"),
        "en": ("Exit codes: [0, 0]", r"Children that took it as well: (\d+)"),
    }[run.language]
    assert run.lines[0] == codes
    found = re.fullmatch(count, run.lines[2])
    assert found
    return int(found[1])


def test_module_lock(run: Run) -> None:
    """Everybody shares it under fork, nobody under spawn, and at most the children among themselves under forkserver."""
    one_for_all_children = fork_server_reads_main(run)
    expected = {
        "fork": {0},
        "spawn": {2},
        "forkserver": {True: {1}, False: {2}, None: {1, 2}}[one_for_all_children],
    }[run.start]
    assert took_the_lock(run) in expected
    if run.start != "forkserver" or one_for_all_children:
        assert len(run.lines) == 3
    elif one_for_all_children is False:
        assert "leaked semaphore objects" in run.output
    run.check("really shared of Lock", holds=run.start == "fork")


def test_lock_as_argument(run: Run) -> None:
    """Handed over as an argument it is one and the same Lock under every method."""
    assert took_the_lock(run) == 0
    assert len(run.lines) == 3
    run.check("really shared of Lock", times=3)
    run.check("mutual exclusion of Lock", times=1)
    run.check("nothing lost of SimpleQueue", times=2)


def test_choose_method(run: Run) -> None:
    """The method can be fixed once only, but a context is to be had at any time, whatever the default."""
    hello, code = {
        "es": ("Hola desde", "Código de salida con"),
        "en": ("Hello from", "Exit code with"),
    }[run.language]
    assert run.lines == [
        "set_start_method: context has already been set",
        f"{hello} ForkProcess-1",
        f"{code} fork: 0",
        f"{hello} ForkServerProcess-2",
        f"{code} forkserver: 0",
        f"{hello} SpawnProcess-3",
        f"{code} spawn: 0",
    ]
    run.check("life cycle", times=3)
    run.check("join after exit", times=3)
    run.check("nobody left", times=3)


def test_mixed_contexts(run: Run) -> None:
    """A Lock of the fork context is refused by a spawned process, a Lock of its own context is not."""
    context, uses, code = {
        "es": ("Lock del contexto", "El hijo usa el Lock", "Código de salida del hijo: 0"),
        "en": ("Lock of the context", "The child uses the Lock", "Exit code of the child: 0"),
    }[run.language]
    first, refused, *rest = run.lines
    assert first == f"{context} fork"
    assert refused.startswith(
        "RuntimeError: A SemLock created in a fork context is being shared with a process in a spawn context."
    )
    assert rest == [f"{context} spawn", uses, code]
    run.check("mutual exclusion of Lock", times=1)
    run.check("life cycle", times=1)
    run.check("join after exit", times=1)
    run.check("nobody left", times=1)


def test_fork_with_threads(run: Run) -> None:
    """A forked child inherits the Lock taken but not the thread that would let go of it."""
    assert len(run.lines) == 3
    threads, taken, code = (line.split(": ")[1] for line in run.lines)
    assert threads == "1"
    assert taken == str(run.start != "fork")
    assert code == "0"
    run.check("life cycle", times=1)
    run.check("join after exit", times=1)
    run.check("nobody left", times=1)


def test_same_random(run: Run) -> None:
    """Children that import the file draw the same number, children of a fork do not; a generator of one's own obeys its seed."""
    common, own = (literal_eval(line.split(": ")[1]) for line in run.lines)
    alike = {"fork": False, "spawn": True}.get(run.start, fork_server_reads_main(run) is False)
    if run.start != "forkserver" or fork_server_reads_main(run) is not None:
        assert len({*common}) == (1 if alike else 3)
    if alike:
        assert common[0] == random.Random(7).randrange(10**9)
    assert own == sorted(random.Random(seed).randrange(10**9) for seed in (1, 2, 3))
    run.check("life cycle", times=6)
    run.check("nobody left", times=6)
