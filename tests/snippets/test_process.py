"""What must be true of the programs of the Process page, whatever the order."""

import re

import pytest

from mpguide.runs import Run


def test_average_temperatures(run: Run) -> None:
    """The city without readings fails alone; the others have their means."""
    degrees, failed = {"es": ("grados de media", "falló con"), "en": ("degrees on average", "failed with")}[run.language]
    assert run.lines[-3:] == [f"Bilbao: 16.0 {degrees}", f"Oslo: {failed} 1", f"Lima: 19.0 {degrees}"]
    assert "ZeroDivisionError: division by zero" in run.lines
    assert sorted((child.name, child.exitcode) for child in run.children) == [("Bilbao", 0), ("Lima", 0), ("Oslo", 1)]


def test_constructor(run: Run) -> None:
    """Name, arguments and daemon reach the child; a process without a task ends well."""
    chef, soup = {
        "es": ("cocinera", "4 raciones de sopa"),
        "en": ("chef", "4 servings of soup"),
    }[run.language]
    assert run.lines == [f"{chef}: {soup}", "    daemon: True", f"{chef}: exitcode 0", "Process-2: exitcode 0"]


def test_subclass(run: Run) -> None:
    """The child runs the run() of its class."""
    name, heat = {"es": ("horno de pan", "a 230 grados"), "en": ("oven for bread", "at 230 degrees")}[run.language]
    assert run.lines == [f"{name}: {heat}", f"{name}: exitcode 0"]
    assert [child.name for child in run.children] == [name]


def test_refusals(run: Run) -> None:
    """Six calls out of place raise their errors."""
    assert [line.strip() for line in run.lines[1::2]] == [
        "AssertionError: can only join a started process",
        "AssertionError: cannot start a process twice",
        "AssertionError: process has already started",
        "ValueError: Cannot close a process while it is still running. You should first call join() or terminate().",
        "AssertionError: cannot start a process twice",
        "ValueError: process object is closed",
    ]
    assert len(run.lines) == 12


def test_join_timeout(run: Run) -> None:
    """join() returns None always; exitcode is None until the end."""
    without = {"es": "sin plazo", "en": "no timeout"}[run.language]
    assert run.lines == [
        "timeout=0.2: None, None",
        "timeout=0: None, None",
        "timeout=-1: None, None",
        f"{without}: None, 0",
    ]


def test_sentinel(run: Run) -> None:
    """Each courier is attended to once, with its exit code."""
    lines = {
        "es": ["este: 0 sin entregar", "norte: 0 sin entregar", "sur: 2 sin entregar"],
        "en": ["east: 0 undelivered", "north: 0 undelivered", "south: 2 undelivered"],
    }[run.language]
    assert sorted(run.lines) == lines


def test_authkey(run: Run) -> None:
    """The child inherits the key, which cannot be pickled."""
    kind, same, error = run.lines
    assert re.fullmatch(r"AuthenticationString \w+ 32 bytes", kind)
    assert same.endswith(": True")
    assert error == "TypeError: Pickling an AuthenticationString object is disallowed for security reasons"


def test_active(run: Run) -> None:
    """The list of children shrinks as they are relieved."""
    label, morning, night, noon = {
        "es": ("de guardia", "mañana", "noche", "tarde"),
        "en": ("on duty", "morning", "night", "noon"),
    }[run.language]
    assert run.lines == [f"{label}: {names}" for names in ([morning, night, noon], [night, noon], [night], [])]


def test_run_not_start(run: Run) -> None:
    """run() works in the main process, start() in a new one."""
    cook, chef = {"es": ("cocina", "la cocinera"), "en": ("the cook is", "the chef")}[run.language]
    assert run.lines == ["run()", f"    {cook} MainProcess", "start()", f"    {cook} {chef}"]
    assert len(run.children) == 1


def test_lost_attribute(run: Run) -> None:
    """The attribute is still None in the parent; the queue brings the number."""
    assert len(run.lines) == 2
    assert run.lines[0].endswith(".total: None")
    assert run.lines[1].endswith(": 2")


def test_timeout_is_no_end(run: Run) -> None:
    """After the timeout the process lives and cannot be closed; terminated and joined it can."""
    question, error, code = run.lines
    assert question.endswith("? True")
    assert error.startswith("ValueError: Cannot close a process while it is still running")
    assert code.endswith(": -15")


def test_daemon_children(run: Run) -> None:
    """The daemon is refused its child, the ordinary process has it."""
    boss, clean = {
        "es": ("jefe con", "    los platos están limpios"),
        "en": ("boss with", "    the dishes are clean"),
    }[run.language]
    assert run.lines == [
        f"MainProcess: {boss} daemon=True",
        "    AssertionError: daemonic processes are not allowed to have children",
        f"MainProcess: {boss} daemon=False",
        clean,
    ]


def test_orphan(run: Run) -> None:
    """The boss is terminated and the helper goes on without it."""
    assert (
        run.lines
        == {
            "es": ["Ayudante: estoy listo", "El jefe termina con -15", "Ayudante: ¿vive mi jefe? False"],
            "en": ["Helper: I am ready", "The boss ends with -15", "Helper: is my boss alive? False"],
        }[run.language]
    )


def test_watch_parent(run: Run) -> None:
    """The helper notices the death of its boss by itself."""
    assert (
        run.lines
        == {
            "es": ["Ayudante: estoy listo", "El jefe termina con -15", "Ayudante: mi jefe ha muerto: recojo y me voy"],
            "en": ["Helper: I am ready", "The boss ends with -15", "Helper: my boss has died: I clear up and leave"],
        }[run.language]
    )


@pytest.mark.status(1)
def test_supervisor(run: Run) -> None:
    """One backup succeeds at once, one at the third attempt, and one never; the program says so."""
    first, second, third, attempt, lost = {
        "es": ("fotos", "correo", "videos", "Intento", "Sin copia"),
        "en": ("photos", "mail", "films", "Attempt", "No backup"),
    }[run.language]
    assert [line for line in run.lines if not line.startswith(" ")] == [
        f"{attempt} 1: {first}, {second}, {third}",
        f"{attempt} 2: {second}, {third}",
        f"{attempt} 3: {second}, {third}",
        f"{lost}: {third}",
    ]
    failed = [line.strip().partition(":")[0] for line in run.lines if line.startswith(" ")]
    assert sorted(failed) == sorted([second] * 2 + [third] * 3)


def test_deadline(run: Run) -> None:
    """Each job is ended by the mildest means that it heeds."""
    quick, attentive, deaf, stubborn = {
        "es": ("rápido", "atento", "sordo", "terco"),
        "en": ("quick", "attentive", "deaf", "stubborn"),
    }[run.language]
    assert run.lines == [
        f"{deaf}: terminate()",
        f"{stubborn}: terminate()",
        f"{stubborn}: kill()",
        f"{quick}: exitcode 0",
        f"{attentive}: exitcode 0",
        f"{deaf}: exitcode -15",
        f"{stubborn}: exitcode -9",
    ]
