"""What must be true of the programs about processes and threads."""

import re

from mpguide.runs import Run


def test_execution_context(run: Run) -> None:
    """The child is born with what the parent has; what it changes stays its own."""
    before, birth, end, after = run.lines
    first, second, place = {
        "es": ("['leer']", "['leer', 'esquiar']", "en la raíz"),
        "en": ("['reading']", "['reading', 'skiing']", "at the root"),
    }[run.language]
    for line in (before, birth, after):
        assert line.endswith(f" Lima, {first}, {place}: False")
    assert end.endswith(f" Oslo, {second}, {place}: True")


def test_late_environment(run: Run) -> None:
    """The fork server does not learn of later changes; the other methods pass them on."""
    name, first, second, parent = {
        "es": ("CIUDAD", "primero", "segundo", "padre"),
        "en": ("CITY", "first", "second", "parent"),
    }[run.language]
    late = "Lima" if run.start == "forkserver" else "Oslo"
    assert run.lines == [f"{first}: {name}=Lima", f"{second}: {name}={late}", f"{parent}: {name}=Oslo"]


def test_same_address(run: Run) -> None:
    """The parent's list stays as it was; under fork the child's list has the same address."""
    found = [re.fullmatch(r"\w+ +\w+ (0x[0-9a-f]+) \D+(\[.*\])", line) for line in run.lines]
    assert all(found)
    addresses, contents = zip(*(match.groups() for match in found if match), strict=True)
    assert contents == ("[1, 2, 3]", "[]", "[1, 2, 3]")
    assert addresses[0] == addresses[2]
    if run.start == "fork":
        assert addresses[1] == addresses[0]


def test_shared_or_not(run: Run) -> None:
    """Threads fill the basket of their process, processes only their own."""
    fruits = {"es": "['pera', 'uva']", "en": "['pear', 'grape']"}[run.language]
    assert run.lines == [f"Thread: {fruits}", "Process: []"]


def test_lost_deposit(run: Run) -> None:
    """One deposit is lost without the lock and none with it."""
    without, using = {
        "es": ("ingresar", "ingresar_con_cerrojo"),
        "en": ("deposit", "deposit_with_lock"),
    }[run.language]
    assert run.lines == [f"{without}: 150", f"{using}: 200"]


def test_accidents(run: Run) -> None:
    """An exception ends one thread, an abort all the threads of the process, and the others go on."""
    goes_on, error, town = {
        "es": ("bar: el otro hilo sigue", "ValueError: se ha roto una taza", "La ciudad sigue"),
        "en": ("bar: the other thread goes on", "ValueError: a cup is broken", "The town goes on"),
    }[run.language]
    assert error in run.lines
    assert run.lines[-4:] == [goes_on, "bar: exitcode 0", "café: exitcode -6", town]


def test_gil_status(run: Run) -> None:
    """The version is that of the run; the GIL can only be off where Python is built without it."""
    version, built, enabled = run.lines
    assert version == "Python " + ".".join(map(str, run.python))
    assert built.endswith((": True", ": False"))
    assert enabled.endswith(": True") or built.endswith(": True")


def test_interpreters(run: Run) -> None:
    """Each interpreter counts its own visits, all in one process."""
    museum, cinema, same, here = {
        "es": ("museo", "cine", "y el pid es el mismo", "aquí"),
        "en": ("museum", "cinema", "and the pid is the same", "here"),
    }[run.language]
    assert run.lines == [
        f"{museum}: 1, {same}: True",
        f"{museum}: 2, {same}: True",
        f"{cinema}: 1, {same}: True",
        f"{here}: 0",
    ]
