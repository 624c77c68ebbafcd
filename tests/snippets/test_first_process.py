"""What must be true of the programs about a first process."""

import re

from mpguide.runs import Run


def test_soup(run: Run) -> None:
    """What join() waits for is printed before what comes after it."""
    assert (
        run.lines
        == {
            "es": ["Cocina: preparo 2 raciones de sopa", "Sala: ya se puede servir"],
            "en": ["Kitchen: making 2 servings of soup", "Dining room: ready to serve"],
        }[run.language]
    )


def test_no_waiting(run: Run) -> None:
    """start() returns while the child lives, join() when it has ended."""
    assert (
        run.lines
        == {
            "es": [
                "Sala: start() ha vuelto. ¿Vive? True",
                "Cocina: he oído la campana y sirvo",
                "Sala: join() ha vuelto. ¿Vive? False",
            ],
            "en": [
                "Dining room: start() has returned. Alive? True",
                "Kitchen: I heard the bell, serving now",
                "Dining room: join() has returned. Alive? False",
            ],
        }[run.language]
    )


def test_lost_result(run: Run) -> None:
    """The parent's list does not change and join() returns nothing."""
    assert (
        run.lines
        == {
            "es": [
                "El hijo tiene ['sopa', 'pan', 'café']",
                "El padre tiene ['sopa', 'pan']",
                "join() ha devuelto None",
            ],
            "en": [
                "The child has ['soup', 'bread', 'coffee']",
                "The parent has ['soup', 'bread']",
                "join() returned None",
            ],
        }[run.language]
    )


def test_sent_result(run: Run) -> None:
    """Through the queue the parent gets the longer list."""
    assert (
        run.lines
        == {
            "es": ["El padre tiene ['sopa', 'pan', 'café']"],
            "en": ["The parent has ['soup', 'bread', 'coffee']"],
        }[run.language]
    )


def test_life_cycle(run: Run) -> None:
    """Each moment has its answers; a closed object gives none."""
    rows = [tuple(re.split(r" +\| ", line)) for line in run.lines]
    created, running, ended, closed = {
        "es": ("creado", "en marcha", "terminado", "cerrado"),
        "en": ("created", "running", "ended", "closed"),
    }[run.language]
    assert rows == [
        (created, "pid: False", "is_alive(): False", "exitcode: None"),
        (running, "pid: True", "is_alive(): True", "exitcode: None"),
        (ended, "pid: True", "is_alive(): False", "exitcode: 0"),
        (closed, "ValueError: process object is closed"),
    ]


def test_who_is_who(run: Run) -> None:
    """Both children know the main process as their parent; one has the name that it was given, one a name of Python's."""
    chef = {"es": "cocinera", "en": "chef"}[run.language]
    pids = [int(pid) for pid in re.findall(r"pid (\d+)", run.output)]
    main, first, parent_of_first, second, parent_of_second = pids
    assert main == parent_of_first == parent_of_second
    assert len({main, first, second}) == 3
    assert re.findall(r"^(\S+), pid", run.output, re.M) == ["MainProcess", chef, "Process-2"]
    assert run.lines[1].endswith("parent_process() is None" if run.language == "en" else "parent_process() es None")


def test_family_tree(run: Run) -> None:
    """The tree is that of the team, and every process names its parent's pid."""
    kitchen, first, second, other = {
        "es": ("cocina", "horno", "parrilla", "terraza"),
        "en": ("kitchen", "grill", "oven", "terrace"),
    }[run.language]
    rows = [re.fullmatch(r"( *)(\w+): pid (\d+)(?:\D+(\d+))?", line) for line in run.lines]
    assert all(rows)
    found = [match.groups() for match in rows if match]
    assert [(len(margin) // 4, name) for margin, name, _, _ in found] == [
        (0, "MainProcess"),
        (1, kitchen),
        (2, first),
        (2, second),
        (1, other),
    ]
    pid = {name: own for _, name, own, _ in found}
    parent = {name: of for _, name, _, of in found}
    assert parent == {
        "MainProcess": None,
        kitchen: pid["MainProcess"],
        first: pid[kitchen],
        second: pid[kitchen],
        other: pid["MainProcess"],
    }
    assert len(set(pid.values())) == 5


def test_exit_codes(run: Run) -> None:
    """What the function returns is no exit code; an exception is 1; a signal is negative."""
    codes = dict(re.findall(r"^(\w+): exitcode (-?\d+)$", run.output, re.M))
    names = {
        "es": ["acabar", "fallar", "salir_con_numero", "salir_con_texto", "dormir"],
        "en": ["finish", "fail", "exit_with_number", "exit_with_text", "nap"],
    }[run.language]
    assert codes == dict(zip(names, ["0", "1", "3", "1", "-15"], strict=True))
    error, text = {
        "es": ("ValueError: se ha quemado la tarta", "no queda gas"),
        "en": ("ValueError: the cake has burnt", "no gas left"),
    }[run.language]
    assert error in run.lines
    assert text in run.lines
    assert run.status == 0


def test_closing_time(run: Run) -> None:
    """The daemon is ended without its finally; the other child is waited for."""
    assert (
        run.lines
        == {
            "es": ["Encargado: cierro y me voy", "Caja: la cuenta está hecha"],
            "en": ["Manager: closing up and going home", "Till: all counted"],
        }[run.language]
    )
    assert sorted((child.name, child.exitcode) for child in run.children) == [("Process-1", -15), ("Process-2", 0)]


def test_endings(run: Run) -> None:
    """Only a process that was asked turns off the stove."""
    off, code = {"es": ("    cocinera: apago el fuego", "    código"), "en": ("    chef: turning off the stove", "    code")}[
        run.language
    ]
    assert run.lines == ["Event", off, f"{code} 0", "terminate", f"{code} -15", "kill", f"{code} -9"]


def test_interrupt(run: Run) -> None:
    """The interruption runs except and finally, and the process ends as it likes."""
    assert (
        run.lines
        == {
            "es": ["Cocinera: me interrumpen", "Cocinera: apago el fuego", "Código de salida: 0"],
            "en": ["Chef: I am interrupted", "Chef: turning off the stove", "Exit code: 0"],
        }[run.language]
    )
