"""Checks of locks and semaphores."""

from __future__ import annotations

import pytest

from mpguide.trace.checks import find
from tests.engine.trace.judging import judged, silent, told, with_process
from tests.engine.trace.synthetic import trace

TURNS = ("A acquired lock", "B waits lock a=-1", "A releases lock", "B acquired lock b=1", "B releases lock")

# Mutual exclusion


@pytest.mark.parametrize("kind", ["Lock", "RLock"])
def test_one_after_the_other(kind: str) -> None:
    """Each section counts once."""
    assert judged("mutual exclusion of lock", f"lock: {kind}", *TURNS) == (2, 0, [])


def test_two_inside() -> None:
    """An acquire that acquired nothing."""
    lines = ("lock: Lock", "A acquired lock", "B acquired lock", "A releases lock", "B releases lock", "A acquired lock")
    assert judged("mutual exclusion", *lines) == (3, 1, ["both inside"])
    (evidence,) = find(trace(*lines), "mutual exclusion").evidence
    assert (evidence.start, evidence.end, evidence.processes) == (2_000_000, 3_000_000, (2, 1))


def test_two_threads_of_one_process_inside() -> None:
    """They exclude one another like processes."""
    assert judged("mutual exclusion", "lock: Lock", "A acquired lock", "A acquired lock thread=1")[1] == 1


def test_a_third_inside_a_long_section() -> None:
    """The longest section so far is what counts, not the one before."""
    lines = ("A acquired lock", "B acquired lock", "B releases lock", "C acquired lock", "C releases lock", "A releases lock")
    assert judged("mutual exclusion", "lock: Lock", *lines) == (3, 2, ["both inside"] * 2)


def test_an_rlock_within_itself() -> None:
    """The outermost acquire and release are the section."""
    inner = ("A acquired lock", "A acquired lock", "A releases lock")
    assert judged("mutual exclusion", "lock: RLock", *inner, "A releases lock", "B acquired lock") == (2, 0, [])
    assert judged("mutual exclusion", "lock: RLock", *inner, "B acquired lock", "A releases lock") == (2, 1, ["both inside"])


def test_release_and_acquire_at_the_same_instant() -> None:
    """The order of two records of one instant means nothing."""
    lines = ("A acquired lock", "@5 B acquired lock", "@5 A releases lock")
    assert judged("mutual exclusion", "lock: Lock", *lines) == (2, 0, [])


def test_a_lock_as_a_signal() -> None:
    """One acquires, another releases: nobody is inside any longer."""
    lines = ("A acquired lock", "B releases lock", "A acquired lock b=1", "B releases lock", "C acquired lock")
    assert judged("mutual exclusion", "lock: Lock", *lines) == (3, 0, [])


def test_released_by_another_who_walks_in() -> None:
    """The first one is inside until it releases itself."""
    lines = ("A acquired lock", "B releases lock", "B acquired lock", "A releases lock")
    assert judged("mutual exclusion", "lock: Lock", *lines) == (2, 1, ["both inside"])


def test_a_release_that_failed_is_none() -> None:
    """Who has not released is still inside."""
    lines = ("A acquired lock", "A releases lock", "A release failed lock", "B acquired lock")
    assert judged("mutual exclusion", "lock: RLock", *lines)[1] == 1


def test_a_killed_owner_keeps_the_lock() -> None:
    """Nobody gets in after it but by a fault, or once somebody released it."""
    killed = ("lock: Lock", "A acquired lock", "main signals - a=A b=9", "main joined - a=A b=-9")
    assert judged("mutual exclusion", *killed, "B acquired lock")[1] == 1
    assert judged("mutual exclusion", *killed, "main releases lock", "B acquired lock") == (2, 0, [])


def test_the_lock_of_a_value() -> None:
    """It is checked under its own name, and found by the kind of its owner."""
    found = trace("total: Value typecode=i", "inner: RLock owner=total", "A acquired inner", "A releases inner")
    assert told(find(found, "mutual exclusion of inner")) == told(find(found, "mutual exclusion of Value")) == (1, 0, [])


def test_no_lock_was_used() -> None:
    """There is no verdict on nothing."""
    silent("mutual exclusion", "lock: Lock", "A begins")
    silent("mutual exclusion", "lock: Lock", "A waits lock a=0", "A gave up lock")


# Permits


@pytest.mark.parametrize("kind", ["Semaphore", "BoundedSemaphore"])
def test_as_many_inside_as_there_are_permits(kind: str) -> None:
    """Two of two, then the next one after a release."""
    lines = ("A acquired two", "B acquired two", "A releases two", "C acquired two b=1", "B releases two", "C releases two")
    assert judged("permits of two", f"two: {kind} value=2", *lines) == (3, 0, [])


def test_one_too_many_inside() -> None:
    """Each intruder is told once."""
    lines = ("A acquired two", "B acquired two", "C acquired two", "A releases two", "D acquired two")
    assert judged("permits of two", "two: Semaphore value=2", *lines) == (4, 1, ["too many inside"])
    assert find(trace("two: Semaphore value=2", *lines), "permits").evidence[0].numbers == (3, 2)


def test_a_semaphore_as_a_signal() -> None:
    """Those who release do not acquire: nobody may pass before, and all may after."""
    signal = ("ready: Semaphore value=0", "A waits ready a=-1")
    assert judged("permits", *signal, "main releases ready", "A acquired ready b=1") == (1, 0, [])
    assert judged("permits", *signal, "A acquired ready b=1", "main releases ready")[1] == 1
    many = ("main releases ready", "main releases ready", "A acquired ready", "A acquired ready")
    assert judged("permits", "ready: Semaphore value=0", *many) == (2, 0, [])


def test_a_release_that_a_bounded_semaphore_refused() -> None:
    """It made no permit."""
    lines = ("A releases one", "A release failed one", "A acquired one", "B acquired one")
    assert judged("permits", "one: BoundedSemaphore value=1", *lines)[1] == 1


def test_a_permit_given_back_at_the_same_instant() -> None:
    """Who releases comes first."""
    lines = ("A acquired one", "@5 B acquired one", "@5 A releases one")
    assert judged("permits", "one: Semaphore value=1", *lines) == (2, 0, [])


def test_no_permit_was_taken() -> None:
    """A release alone proves nothing."""
    silent("permits", "one: Semaphore value=1", "A releases one")


# Balanced


def test_all_is_given_back() -> None:
    """By those who had it."""
    assert judged("balanced of lock", "lock: Lock", *TURNS, "A ends b=0", "B ends b=0") == (2, 0, [])


def test_another_releases() -> None:
    """A Lock belongs to who has acquired it."""
    lines = ("A acquired lock", "B releases lock")
    assert judged("balanced of lock", "lock: Lock", *lines) == (1, 1, ["foreign release"])
    assert judged("balanced", "lock: Lock", "A acquired lock", "A releases lock thread=1") == (1, 0, [])


def test_released_once_too_often() -> None:
    """Whether it was refused or not."""
    once = ("A acquired lock", "A releases lock", "A releases lock")
    assert judged("balanced", "lock: Lock", *once, "A release failed lock") == (1, 1, ["released too often"])
    assert judged("balanced", "lock: Lock", *once) == (1, 1, ["released too often"])
    assert judged("balanced", "lock: RLock", *once) == (1, 1, ["released too often"])
    refused = ("A acquired one", "A releases one", "A releases one", "A release failed one")
    assert judged("balanced", "one: BoundedSemaphore", *refused) == (1, 1, ["released too often"])


def test_nobody_dies_with_a_lock() -> None:
    """Neither at its own end, nor killed, nor the main process at the end of the run."""
    assert judged("balanced", "lock: Lock", "A acquired lock", "A ends b=0") == (1, 1, ["held at death"])
    killed = ("A acquired lock", "main signals - a=A b=9", "main joined - a=A b=-9")
    assert judged("balanced", "lock: Lock", *killed) == (1, 1, ["held at death"])
    assert judged("balanced", "lock: Lock", "main acquired lock") == (1, 1, ["held at death"])
    assert judged("balanced", "lock: RLock", "A acquired lock", "A acquired lock", "A releases lock", "A ends b=0")[1] == 1


def test_what_is_not_over_is_not_held_for_ever() -> None:
    """Where the recording was cut short, nobody has died with it."""
    assert judged("balanced", "lock: Lock", "main acquired lock", complete=False) == (1, 0, [])
    assert judged("balanced", "lock: Lock", "A acquired lock", complete=False) == (1, 0, [])
    known = with_process(trace("lock: Lock", "A acquired lock", full=(1,)), "A", exitcode=0)
    assert told(find(known, "balanced")) == (1, 0, [])


def test_permits_that_nobody_owes() -> None:
    """A signal, and tickets that are used up."""
    signal = ("A acquired ready", "main releases ready", "A acquired ready", "A ends b=0")
    assert judged("balanced", "ready: Semaphore value=1", *signal) == (2, 0, [])
    tickets = ("A acquired seats", "B acquired seats", "A ends b=0", "B ends b=0")
    assert judged("balanced", "seats: Semaphore value=2", *tickets) == (2, 0, [])
    assert judged("balanced", "seats: BoundedSemaphore value=2", *tickets) == (2, 2, ["held at death"] * 2)


def test_a_permit_that_dies_with_its_owner() -> None:
    """Who releases at other times owes each one."""
    lines = ("A acquired two", "A releases two", "A acquired two", "A ends b=0")
    assert judged("balanced", "two: Semaphore value=2", *lines) == (2, 1, ["held at death"])


# Lock order

AB = ("A acquired a", "A acquired b", "A releases b", "A releases a")
BA = ("B acquired b", "B acquired a", "B releases a", "B releases b")
LOCKS = ("a: Lock", "b: Lock", "c: Lock")


def test_one_order() -> None:
    """However often, by however many."""
    again = tuple(line.replace("A", "B") for line in AB)
    assert judged("lock order", *LOCKS, *AB, *again, *AB) == (3, 0, [])


def test_two_orders() -> None:
    """Although nobody had to wait in this run."""
    assert judged("lock order", *LOCKS, *AB, *BA) == (2, 1, ["opposite order"])
    (evidence,) = find(trace(*LOCKS, *AB, *BA), "lock order").evidence
    assert (evidence.objects, evidence.processes) == ((0, 1), (1, 2))


def test_a_wait_counts_like_an_acquire() -> None:
    """In a deadlock neither gets its second lock; a wait that succeeds is not counted twice."""
    stuck = ("A acquired a", "B acquired b", "A waits b a=-1", "B waits a a=-1")
    assert judged("lock order", *LOCKS, *stuck) == (2, 1, ["opposite order"])
    assert judged("lock order", *LOCKS, "A acquired a", "A waits b a=-1", "A acquired b b=1") == (1, 0, [])


def test_a_circle_of_three() -> None:
    """As philosophers do."""
    circle = ("A acquired a", "A acquired b", "B acquired b", "B acquired c", "C acquired c", "C acquired a")
    assert judged("lock order", *LOCKS, *circle) == (3, 1, ["opposite order"])
    assert set(find(trace(*LOCKS, *circle), "lock order").evidence[0].objects) == {0, 1, 2}


def test_both_orders_by_one_thread() -> None:
    """It cannot stop itself."""
    again = tuple(line.replace("B ", "A ") for line in BA)
    assert judged("lock order", *LOCKS, *AB, *again) == (2, 0, [])
    others = tuple(f"{line.replace('B ', 'A ')} thread=1" for line in BA)
    assert judged("lock order", *LOCKS, *AB, *others)[1] == 1


def test_a_lock_around_both_orders() -> None:
    """Whoever has it keeps the others out."""
    around = ("A acquired c", *AB, "A releases c", "B acquired c", *BA, "B releases c")
    assert judged("lock order", *LOCKS, *around) == (4, 0, [])
    once = ("A acquired c", *AB, "A releases c", "B acquired c", *BA, "B releases c", *BA)
    assert judged("lock order", *LOCKS, *once)[1] == 1


def test_one_lock_at_a_time() -> None:
    """There is no order then."""
    silent("lock order", *LOCKS, "A acquired a", "A releases a", "A acquired b", "A releases b")
    silent("lock order", "a: RLock", "A acquired a", "A acquired a")


def test_a_lock_that_somebody_else_released() -> None:
    """It is no longer held."""
    silent("lock order", *LOCKS, "A acquired a", "B releases a", "A acquired b")
