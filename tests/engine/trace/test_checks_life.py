"""Checks of the lives of processes, of what they share, and of pools."""

from __future__ import annotations

from dataclasses import replace

from mpguide.trace.checks import find, judge
from mpguide.trace.model import Trace
from tests.engine.trace.judging import judged, silent, told, with_process
from tests.engine.trace.synthetic import trace

STARTED = ("main starts - a=A b=1", "main started - a=A b=1", "A begins")
LIFE = (*STARTED, "A ends b=0", "main joined - a=A b=0")

# Life cycle


def test_a_life() -> None:
    """Children count."""
    assert judged("life cycle", *LIFE) == (1, 0, [])
    quick = ("main starts - a=A b=1", "A begins", "A ends b=0", "main started - a=A b=1")
    assert judged("life cycle", *quick) == (1, 0, [])


def test_faults_of_a_life() -> None:
    """Alive before its start, begun twice, ended twice, another exit code than it said."""
    assert judged("life cycle", "A begins", *STARTED[:2], "A ends b=0") == (1, 1, ["alive too early"])
    assert judged("life cycle", *STARTED, "A begins", "A ends b=0") == (1, 1, ["lives twice"])
    assert judged("life cycle", *LIFE, "A ends b=0") == (1, 1, ["ends twice"])
    assert told(find(with_process(trace(*LIFE), "A", exitcode=3), "life cycle")) == (1, 1, ["other exit code"])


def test_lives_cut_short() -> None:
    """Killed, dead before it began, still alive when the recording ended."""
    assert told(find(with_process(trace(*LIFE), "A", exitcode=-9), "life cycle")) == (1, 0, [])
    assert told(find(with_process(trace(*STARTED), "A", exitcode=-15, signalled=True), "life cycle")) == (1, 0, [])
    assert told(find(with_process(trace(*STARTED[:2]), "A", exitcode=1), "life cycle")) == (1, 0, [])
    assert judged("life cycle", *STARTED, complete=False) == (1, 0, [])


def test_no_child() -> None:
    """There is nothing to check."""
    for name in ("life cycle", "nobody left", "join after exit"):
        silent(name, "main starts - a=-1 b=1", "main started - a=-1 b=1")


# Join after exit


def test_a_join_after_the_end() -> None:
    """Each return with an exit code counts, not those whose time was over."""
    assert judged("join after exit", *STARTED, "main joined - a=A b=-256", *LIFE[3:]) == (1, 0, [])
    assert judged("join after exit", *LIFE, "main joined - a=A b=0") == (2, 0, [])
    silent("join after exit", *STARTED, "main joined - a=A b=-256", "A ends b=0")


def test_a_join_before_the_end() -> None:
    """It gives an exit code of somebody who is still there."""
    assert judged("join after exit", *STARTED, "main joined - a=A b=0", "A ends b=0") == (1, 1, ["joined alive"])


# Nobody left


def test_everybody_has_ended() -> None:
    """By itself, killed, or with an exit code that only the system told."""
    assert judged("nobody left", *LIFE) == (1, 0, [])
    assert judged("nobody left", *STARTED, "main signals - a=A b=15") == (1, 0, [])
    assert told(find(with_process(trace(*STARTED), "A", exitcode=1), "nobody left")) == (1, 0, [])


def test_somebody_is_left() -> None:
    """Nobody knows of its end."""
    assert judged("nobody left", *STARTED) == (1, 1, ["left alive"])


def test_the_end_was_not_recorded() -> None:
    """Then there is no verdict."""
    silent("nobody left", *STARTED, complete=False)
    silent("nobody left", *STARTED, full=(1,))


# Really shared


def made_by(trace: Trace, *creators: int) -> Trace:
    """*trace*, with its objects created by these processes in one line, under one name."""
    objects = tuple(replace(one, creator=by, name="lock", line=3) for one, by in zip(trace.objects, creators, strict=True))
    return replace(trace, objects=objects)


TWINS = ("x: Lock", "y: Lock")


def test_one_object() -> None:
    """Those who use it count; one user shares with nobody."""
    assert judged("really shared of x", "x: Lock", "A acquired x", "B acquired x") == (2, 0, [])
    silent("really shared", "x: Lock", "A acquired x")


def test_an_object_of_its_own() -> None:
    """A module that is imported again makes it again."""
    found = made_by(trace(*TWINS, "main acquired x", "A acquired y"), 0, 1)
    assert told(find(found, "really shared of lock")) == (2, 1, ["its own"])
    unused = made_by(trace(*TWINS, "A acquired y"), 0, 1)
    assert told(find(unused, "really shared of lock"))[1] == 1


def test_innocent_twins() -> None:
    """Two of one process; of siblings; one more for children of its own; one that nobody uses; of another line."""
    found = trace(*TWINS, "main acquired x", "A acquired x", "A acquired y", "B acquired x", "B acquired y")
    assert told(find(made_by(found, 0, 0), "really shared")) == (5, 0, [])
    assert told(find(made_by(found, 1, 2), "really shared"))[1] == 0
    assert told(find(made_by(found, 0, 1), "really shared"))[1] == 0
    unused = made_by(trace(*TWINS, "main acquired x", "B acquired x", "A begins"), 0, 2)
    assert told(find(unused, "really shared")) == (2, 0, [])
    silent("really shared", *TWINS, "main acquired x", "A acquired y")
    found = made_by(trace(*TWINS, "main acquired x", "A acquired y"), 0, 1)
    nowhere = replace(found, objects=tuple(replace(one, line=0) for one in found.objects))
    assert [verdict for verdict in judge(nowhere) if verdict.check == "really shared"] == []


# Pools

POOL = ("pool: Pool", "main submits pool a=7 b=1", "main submits pool a=8 b=1", "main submits pool a=9 b=1")


def task(worker: str, number: int) -> tuple[str, ...]:
    """*worker* does a task."""
    return (f"{worker} task begins pool a={number}", f"{worker} task ends pool a={number}")


ENDS = ("A ends b=0", "B ends b=0")


def test_each_task_once() -> None:
    """Each task begun counts; those not yet begun are no fault."""
    assert judged("each task once of pool", *POOL, *task("A", 7), *task("B", 8), *task("A", 9), *ENDS) == (3, 0, [])
    assert judged("each task once of pool", *POOL, *task("A", 7), *ENDS) == (1, 0, [])


def test_faults_of_a_pool() -> None:
    """Begun twice, ended twice, never submitted, never ended, never begun."""
    seven = task("A", 7)
    assert judged("each task once", *POOL, *seven, *task("B", 7), *ENDS)[1:] == (2, ["begun twice", "ended twice"])
    assert judged("each task once", *POOL, *task("A", 6), *ENDS)[1:] == (1, ["never submitted"])
    assert judged("each task once", *POOL, "A task begins pool a=7", *ENDS)[1:] == (1, ["never ended"])
    assert judged("each task once", *POOL, *seven, *task("B", 9), *ENDS) == (2, 1, ["never begun"])
    assert find(trace(*POOL, *seven, *task("B", 9), *ENDS), "each task once").evidence[0].numbers == (2,)


def test_a_worker_that_was_killed() -> None:
    """It may have taken a task, and need not end the one that it has; one that dies of itself must."""
    killed = ("main signals - a=B b=15", "main joined - a=B b=-15", "A ends b=0")
    assert judged("each task once", *POOL, *task("A", 7), *task("A", 9), *killed)[1] == 0
    assert judged("each task once", *POOL, *task("A", 7), "B task begins pool a=8", *killed)[1] == 0
    died = with_process(trace(*POOL, "B task begins pool a=7", "main joined - a=B b=-9"), "B", exitcode=-9)
    assert told(find(died, "each task once")) == (1, 1, ["never ended"])


def test_an_executor_may_cancel() -> None:
    """A task that was never begun is no fault of it."""
    lines = (POOL[0].replace("Pool", "ProcessPoolExecutor"), *POOL[1:])
    assert judged("each task once", *lines, *task("A", 7), *task("B", 9), *ENDS) == (2, 0, [])


def test_a_pool_that_was_cut_short() -> None:
    """Nothing is known of the tasks at its end."""
    lines = (*POOL, *task("A", 7), "B task begins pool a=9")
    assert judged("each task once", *lines, complete=False) == (2, 0, [])


def test_no_task_was_begun() -> None:
    """There is nothing to check."""
    silent("each task once", *POOL)
