"""What must be true of the programs of the page about contexts.

Most of them choose their methods themselves, so they do the same under any default.
"""

import re

from mpguide.runs import Run

METHODS = ["fork", "forkserver", "spawn"]
CONCRETE = {"fork": "ForkProcess", "forkserver": "ForkServerProcess", "spawn": "SpawnProcess"}


def answers(lines: list[str]) -> list[str]:
    """What stands behind the first colon of each line."""
    return [line.partition(": ")[2] for line in lines]


def test_print_shop(run: Run) -> None:
    """Both jobs are done by a spawned process, whatever the method of the program."""
    first, second, process, method, default = run.lines
    done = {"es": ["Carteles: impreso", "Entradas: impreso"], "en": ["Posters: printed", "Tickets: printed"]}[run.language]
    assert [first, second] == done
    assert re.search(r": SpawnProcess-1, .* 0$", process)
    assert method.endswith(": spawn")
    assert default.endswith(f": {run.start}")
    run.check("nothing lost of Queue", times=5)
    run.check("nobody left")


def test_ask_method(run: Run) -> None:
    """Asking with allow_none fixes nothing; asking without it does."""
    exist, first, again, fixed, end, error = answers(run.lines)
    assert exist == str(METHODS)
    assert [first, again, fixed, end] == ["None", "None", run.start, run.start]
    assert error == "context has already been set"


def test_set_method(run: Run) -> None:
    """It can be set once, changed by force, and never on a concrete context."""
    unknown, first, second, forced, nothing, concrete = run.lines
    assert "ValueError: cannot find context for" in unknown
    assert first.endswith(" spawn")
    assert second.endswith("RuntimeError: context has already been set")
    assert forced.endswith(" forkserver")
    assert nothing.endswith(" None")
    assert concrete.endswith("ValueError: cannot set start method of concrete context")


def test_same_names(run: Run) -> None:
    """Nothing but get_all_start_methods is missing from a context."""
    assert [line.split(":")[0] for line in run.lines[::2]] == METHODS
    assert all(line.endswith(" get_all_start_methods") for line in run.lines[::2])
    assert len({line.split(": ")[1] for line in run.lines[::2]}) == 1
    assert [line.split()[-1] for line in run.lines[1::2]] == [CONCRETE[method] for method in METHODS]


def test_preload(run: Run) -> None:
    """Both children are born with the module, and the parent does not have it."""
    assert [line.split()[-1] for line in run.lines] == ["True", "True", "False"]
    run.check("life cycle", times=2)


def test_preload_late(run: Run) -> None:
    """Asked for when the server runs, no child has it."""
    assert [line.split()[-1] for line in run.lines] == ["False", "False"]
    run.check("life cycle", times=2)


def test_preload_on_error(run: Run) -> None:
    """A misspelt module is passed over in silence unless it is to be an error."""
    ignored, silence, failed, message = run.lines
    assert ignored.endswith(" 0")
    assert silence.strip() == {"es": "ningún error", "en": "no error"}[run.language]
    assert failed.endswith(" 1")
    assert "No module named 'colorsis'" in message


def test_what_fixes(run: Run) -> None:
    """What belongs to a context fixes the method; the rest does not.

    A start under another context did so up to 3.13.11 and 3.14.2 (https://github.com/python/cpython/issues/109263).
    """
    fixes = {"es": "lo fija", "en": "fixes it"}[run.language]
    *calls, start = run.lines
    fixed = [line for line in calls if line.endswith(f" {fixes}")]
    free = [line for line in calls if line.endswith(" no")]
    assert [line.split("(")[0] for line in fixed] == ["get_context", "get_start_method", "Lock", "Queue", "Value"]
    assert [line.split("(")[0] for line in free] == [
        "get_all_start_methods",
        "get_context",
        "cpu_count",
        "Process",
        "Pipe",
    ]
    assert len(calls) == 10
    if run.python < (3, 13) or run.python >= (3, 14, 3):
        assert start.endswith(f" {fixes}" if run.python < (3, 13) else " no")


def test_mixing(run: Run) -> None:
    """A Lock of fork goes to forked processes only; the others go everywhere."""
    assert len(run.lines) == 9
    for line in run.lines:
        source, target = re.findall(r"\b(fork|forkserver|spawn)\b", line)
        refused = source == "fork" and target != "fork"
        assert line.endswith(" RuntimeError" if refused else " 0")
    run.check("life cycle", times=7)


def test_main_module(run: Run) -> None:
    """The child knows the file by its second name unless it is a copy, and its objects come back."""
    name = "__main__" if run.start == "fork" else "__mp_main__"
    child, the_same, its_class, ours, received = run.lines
    assert child.endswith(f" {name}")
    assert the_same.endswith(": True")
    assert its_class.endswith(f" {name}")
    assert ours.endswith(" __main__")
    assert received.endswith(": True")


def test_novelties(run: Run) -> None:
    """Each novelty is there from its version on."""
    since = [(3, 13), (3, 14), (3, 14), (3, 14), (3, 15)]
    yes = {"es": "sí", "en": "yes"}[run.language]
    assert [line.split()[-1] for line in run.lines] == [yes if run.python >= version else "no" for version in since]


def test_set_at_import(run: Run) -> None:
    """The child dies of the line that its parent had executed already, and the parent ends well."""
    assert "RuntimeError: context has already been set" in run.lines
    assert run.lines[-1].endswith(": 1")
    assert [child.exitcode for child in run.children] == [1]


def test_set_in_main(run: Run) -> None:
    """Under the guard it is executed once, and the child greets."""
    assert len(run.lines) == 2
    assert run.lines[-1].endswith(": 0")
    assert [child.exitcode for child in run.children] == [0]


def test_library_forces(run: Run) -> None:
    """Both count; only the second changes the method of the program."""
    first, kept, second, changed = run.lines
    lengths = {"es": "[3, 6, 3]", "en": "[5, 3, 4]"}[run.language]
    assert first.endswith(lengths)
    assert second.endswith(lengths)
    assert kept.endswith(": forkserver")
    assert changed.endswith(": spawn")


def test_subclass(run: Run) -> None:
    """A subclass of the module's Process is forked as the program says, that of a context is spawned."""
    plain, plain_code, plain_kind, spawn, spawn_code, spawn_kind = run.lines
    assert plain.endswith(" __main__")
    assert spawn.endswith(" __mp_main__")
    assert plain_code.endswith(" 0")
    assert spawn_code.endswith(" 0")
    assert plain_kind.endswith(" True")
    assert spawn_kind.endswith(" False")


def test_library_map(run: Run) -> None:
    """The results are the same and in order under every method, and that of the program stays."""
    lengths = {"es": "[3, 6, 3, 6, 3]", "en": "[5, 3, 4, 6, 6]"}[run.language]
    *each, without, method = run.lines
    assert each == [f"{method}: {lengths}" for method in METHODS]
    assert without.endswith(lengths)
    assert method.endswith(": spawn")
    assert [child.exitcode for child in run.children] == [0] * 9


def test_portability(run: Run) -> None:
    """The function works everywhere, the lambda and the global variable under fork only."""
    results = [line.strip() for line in run.lines if re.match(r" +(fork|forkserver|spawn): ", line)]
    fine, code = {"es": ("bien", "código 1"), "en": ("fine", "exit code 1")}[run.language]
    error = "start(): " + ("PicklingError" if run.python >= (3, 14) else "AttributeError")
    expected = [fine] * 3 + [fine, error, error] + [fine, code, code]
    assert results == [f"{method}: {result}" for method, result in zip(METHODS * 3, expected, strict=True)]
    assert run.lines[-1].endswith(": spawn")
