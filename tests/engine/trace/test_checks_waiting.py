"""Checks of barriers, events, conditions and deadlock."""

from __future__ import annotations

import pytest

from mpguide.trace.checks import find
from tests.engine.trace.judging import judged, silent, told, with_process
from tests.engine.trace.synthetic import trace

# Barrier

TWO = "meeting: Barrier limit=2"


def test_rounds_of_a_barrier() -> None:
    """Who is quick may arrive for the next round while others still leave."""
    first = ("A arrives meeting", "B arrives meeting", "B passes meeting a=1")
    assert judged("barrier of meeting", TWO, *first, "A passes meeting a=0") == (1, 0, [])
    second = ("B arrives meeting", "A passes meeting a=0", "A arrives meeting", "A passes meeting", "B passes meeting")
    assert judged("barrier of meeting", TWO, *first, *second) == (2, 0, [])


def test_more_processes_than_parties() -> None:
    """Two others may make a whole round before one has noted that it has passed."""
    lines = ("A arrives meeting", "B arrives meeting", "B passes meeting", "B arrives meeting", "C arrives meeting")
    assert judged("barrier", TWO, *lines, "C passes meeting", "B passes meeting", "A passes meeting") == (2, 0, [])


def test_through_too_early() -> None:
    """Before the last one has arrived, in the first round or a later one."""
    early = ("A arrives meeting", "A passes meeting", "B arrives meeting", "B passes meeting")
    assert judged("barrier", TWO, *early) == (1, 1, ["through too early"])
    assert find(trace(TWO, *early), "barrier").evidence[0].numbers == (1, 2)
    whole = ("A arrives meeting", "B arrives meeting", "A passes meeting", "B passes meeting")
    assert judged("barrier", TWO, *whole, "B arrives meeting", "B passes meeting") == (2, 1, ["through too early"])


def test_arrival_and_departure_at_the_same_instant() -> None:
    """Arrivals come first."""
    lines = ("A arrives meeting", "@5 A passes meeting", "@5 B arrives meeting", "B passes meeting")
    assert judged("barrier", TWO, *lines) == (1, 0, [])


def test_a_broken_barrier() -> None:
    """Who found it broken has not arrived for anybody, unless the round was already whole."""
    broken = ("A arrives meeting", "A broken meeting", "main resets meeting", "B arrives meeting")
    assert judged("barrier", TWO, *broken, "B passes meeting") == (1, 1, ["through too early"])
    assert judged("barrier", TWO, *broken, "A arrives meeting", "A passes meeting", "B passes meeting") == (1, 0, [])
    leaving = ("A arrives meeting", "B arrives meeting", "B aborts meeting", "A broken meeting", "B passes meeting")
    assert judged("barrier", TWO, *leaving) == (1, 0, [])


def test_nobody_went_through() -> None:
    """Arrivals alone are no round."""
    silent("barrier", TWO, "A arrives meeting")
    silent("barrier", TWO, "A arrives meeting", "A broken meeting")


# Event

READY = "ready: Event"


def test_passed_after_it_was_set() -> None:
    """With and without waiting for it."""
    lines = ("A event waits ready a=-1", "main sets ready", "A event passed ready b=1", "B event passed ready b=1")
    assert judged("event of ready", READY, *lines) == (2, 0, [])


def test_passed_although_it_was_never_set() -> None:
    """The set comes later, or not at all."""
    assert judged("event", READY, "A event passed ready b=1", "main sets ready") == (1, 1, ["passed unset"])
    assert judged("event", READY, "A event waits ready a=-1", "A event passed ready b=1") == (1, 1, ["passed unset"])


def test_passed_although_it_was_cleared() -> None:
    """Only if that was surely over before the wait began."""
    lines = ("main sets ready", "main clears ready", "main begins", "A event waits ready a=-1", "A event passed ready b=1")
    assert judged("event", READY, *lines) == (1, 1, ["passed unset"])
    not_over = ("main sets ready", "main clears ready", "A event waits ready a=-1", "A event passed ready b=1")
    assert judged("event", READY, *not_over) == (1, 0, [])
    again = (*lines[:4], "main sets ready", "A event passed ready b=1")
    assert judged("event", READY, *again) == (1, 0, [])
    meanwhile = ("A event waits ready a=-1", "main sets ready", "main clears ready", "main begins", "A event passed ready b=1")
    assert judged("event", READY, *meanwhile) == (1, 0, [])


def test_a_set_that_may_come_after_a_clear() -> None:
    """Both take effect somewhere before the next event of their threads."""
    lines = (
        "A sets ready",
        "main clears ready",
        "main begins",
        "A begins",
        "B event waits ready a=-1",
        "B event passed ready b=1",
    )
    assert judged("event", READY, *lines) == (1, 0, [])


def test_a_wait_that_does_not_see_that_it_is_set() -> None:
    """Its time is over although a set was in force all the time."""
    lines = ("main sets ready", "main begins", "A event waits ready a=5", "A event passed ready b=0")
    assert judged("event", READY, *lines) == (0, 1, ["not seen"])
    late = ("A event waits ready a=5", "main sets ready", "main begins", "A event passed ready b=0")
    silent("event", READY, *late)
    silent("event", READY, "main sets ready", "A event waits ready a=5", "A event passed ready b=0")
    cleared = ("main sets ready", "main begins", "A event waits ready a=5", "main clears ready", "A event passed ready b=0")
    silent("event", READY, *cleared)


def test_a_set_that_wakes_nobody() -> None:
    """Seen only where the run hung and had to be ended."""
    lines = ("main begins", "A event waits ready a=-1", "main sets ready", "main joins - a=A")
    assert judged("event", READY, *lines, complete=False) == (0, 1, ["not woken"])
    silent("event", READY, "main begins", "A event waits ready a=-1", "main sets ready", complete=False)
    silent("event", READY, *lines[:3], "main signals - a=A b=15", "main joined - a=A b=-15")


def test_nobody_passed() -> None:
    """A set alone is nothing to check."""
    silent("event", READY, "main sets ready", "A event passed ready b=0")


# Lost wake-up

CONDITION = ("news: Lock", "told: Condition lock=news")


def inside(who: str, *lines: str) -> tuple[str, ...]:
    """What *who* does while it has the lock."""
    return (f"{who} acquired news", *(f"{who} {line}" for line in lines), f"{who} releases news")


def waiting(who: str, timeout: int = -1) -> tuple[str, ...]:
    """*who* begins to wait."""
    return inside(who, f"condition waits told a={timeout}")


def woken(who: str, notified: int = 1) -> tuple[str, ...]:
    """*who* has the lock again."""
    return (f"{who} acquired news", f"{who} condition woken told b={notified}", f"{who} releases news")


NOTIFY = inside("main", "notifies told a=1")


def test_a_notify_that_finds_somebody() -> None:
    """Each time of waiting counts."""
    assert judged("no lost wake-up of told", *CONDITION, *waiting("A"), *NOTIFY, *woken("A")) == (1, 0, [])


@pytest.mark.parametrize("killed", [False, True])
def test_a_notify_before_the_wait(killed: bool) -> None:
    """It found nobody, and the one who comes next waits for ever, or until it is killed."""
    end = ("main signals - a=A b=15", "main joined - a=A b=-15") if killed else ()
    found = judged("no lost wake-up", *CONDITION, *NOTIFY, *waiting("A"), *end, complete=killed)
    assert found == (1, 1, ["missed"])


def test_a_notify_before_a_wait_with_a_timeout() -> None:
    """The time was over in vain."""
    lines = (*NOTIFY, *waiting("A", 500), *woken("A", 0), "A ends b=0")
    assert judged("no lost wake-up", *CONDITION, *lines) == (1, 1, ["missed"])


def test_waits_in_vain_that_missed_nothing() -> None:
    """Somebody saw what the notify was about, or another notify follows, or there was none before."""
    seen = (*NOTIFY, *inside("A", "begins"), *waiting("A", 500), *woken("A", 0))
    assert judged("no lost wake-up", *CONDITION, *seen) == (1, 0, [])
    taken = (*NOTIFY, *inside("B", "begins"), *waiting("A"))
    assert judged("no lost wake-up", *CONDITION, *taken, complete=False) == (1, 0, [])
    later = (*NOTIFY, *waiting("A", 500), *woken("A", 0), *NOTIFY)
    assert judged("no lost wake-up", *CONDITION, *later) == (1, 0, [])
    assert judged("no lost wake-up", *CONDITION, *waiting("A", 500), *woken("A", 0)) == (1, 0, [])
    others = (*waiting("B"), *NOTIFY, *waiting("A"), "main signals - a=A b=15")
    assert judged("no lost wake-up", *CONDITION, *others, *woken("B")) == (2, 0, [])


def test_a_notify_that_wakes_nobody() -> None:
    """It found somebody, who waits for ever in a run that had to be ended."""
    lines = ("main begins", *waiting("A"), *NOTIFY, "main joins - a=A")
    assert judged("no lost wake-up", *CONDITION, *lines, complete=False) == (1, 1, ["not woken"])
    two = ("main begins", *waiting("A"), *waiting("B"), *NOTIFY, *woken("B"), "B ends b=0", "main joins - a=A")
    assert judged("no lost wake-up", *CONDITION, *two, complete=False) == (2, 0, [])
    everybody = (*two[:7], *inside("main", "notifies told a=-1"), *two[10:])
    assert judged("no lost wake-up", *CONDITION, *everybody, complete=False) == (2, 1, ["not woken"])


def test_nobody_waited() -> None:
    """A notify alone is nothing to check."""
    silent("no lost wake-up", *CONDITION, *NOTIFY)


# Deadlock

LOCKS = ("a: Lock", "b: Lock")
CROSSED = ("A acquired a", "B acquired b", "A waits b a=-1", "B waits a a=-1")
CIRCLE = ["waits for owner"] * 2


def test_waits_that_are_over() -> None:
    """Each one counts."""
    lines = ("A acquired a", "B waits a a=-1", "main joins - a=B", "A releases a", "B acquired a b=1", "B releases a")
    assert judged("no deadlock", *LOCKS, *lines, "B ends b=0", "main joined - a=B b=0") == (2, 0, [])


def test_two_locks_crossed() -> None:
    """Whether the run was ended, or the main process killed both."""
    assert judged("no deadlock", *LOCKS, *CROSSED, complete=False) == (2, 2, CIRCLE)
    killed = ("main signals - a=A b=15", "main signals - a=B b=15", "main joined - a=A b=-15", "main joined - a=B b=-15")
    assert judged("no deadlock", *LOCKS, *CROSSED, *killed) == (2, 2, CIRCLE)
    found = find(trace(*LOCKS, *CROSSED, complete=False), "no deadlock").evidence
    assert [(one.processes, one.objects) for one in found] == [((1, 2), (1,)), ((2, 1), (0,))]


def test_a_lock_taken_twice() -> None:
    """By the one thread that has it."""
    lines = ("A acquired a", "A waits a a=-1")
    assert judged("no deadlock", *LOCKS, *lines, complete=False) == (1, 1, ["waits for itself"])


def test_a_dead_owner() -> None:
    """Nobody can release it; but it must have been dead while the other one still waited."""
    dead = ("A acquired a", "main signals - a=A b=9", "main joined - a=A b=-9")
    assert judged("no deadlock", *LOCKS, *dead, "B waits a a=-1", complete=False) == (1, 1, ["waits for dead"])
    seen = (*dead, "B waits a a=-1", "main signals - a=B b=15", "main joined - a=B b=-15")
    assert judged("no deadlock", *LOCKS, *seen) == (1, 1, ["waits for dead"])
    looked = ("B waits a a=-1", *dead, "main joined - a=B b=-256", "main signals - a=B b=15")
    assert judged("no deadlock", *LOCKS, *looked) == (1, 1, ["waits for dead"])


def test_both_killed_at_once() -> None:
    """The owner was alive as long as the other one waited, for all that is known."""
    lines = ("A acquired a", "B waits a a=-1", "main signals - a=A b=15", "main signals - a=B b=15")
    assert judged("no deadlock", *LOCKS, *lines, "main joined - a=A b=-15", "main joined - a=B b=-15") == (1, 0, [])


def test_a_join_of_one_who_waits() -> None:
    """For a lock that the joiner has."""
    lines = ("main acquired a", "A waits a a=-1", "main joins - a=A")
    kinds = ["waits for owner", "waits for process"]
    assert judged("no deadlock", *LOCKS, *lines, complete=False) == (2, 2, kinds)


def test_a_circle_through_a_semaphore() -> None:
    """If all its permits are with those who wait."""
    lines = (
        "s: Semaphore value=2",
        "a: Lock",
        "A acquired s",
        "B acquired s",
        "C acquired a",
        "C waits s a=-1",
        "A waits a a=-1",
    )
    assert judged("no deadlock", *lines, complete=False) == (2, 0, [])
    assert judged("no deadlock", *lines, "B waits a a=-1", complete=False) == (3, 3, ["waits for owner"] * 3)


def test_a_semaphore_with_a_permit_left() -> None:
    """Whoever waits for it is about to get it, whatever the owner of another permit waits for."""
    lines = ("s: Semaphore value=2", "a: Lock", "A acquired s", "B acquired a", "A waits a a=-1", "B waits s a=-1")
    assert judged("no deadlock", *lines, complete=False) == (2, 0, [])


def test_a_thread_that_waits_when_its_process_ends() -> None:
    """Nobody needs it any more."""
    lines = ("A acquired a thread=1", "A waits a a=-1 thread=1", "A ends b=0", "main joined - a=A b=0")
    assert judged("no deadlock", *LOCKS, *lines) == (1, 0, [])


def test_all_wait_for_what_nobody_can_bring() -> None:
    """A worker without its sentinel, and the main process that joins it."""
    lines = ("q: Queue", "A get waits q a=-1", "main joins - a=A")
    assert judged("no deadlock", *lines, complete=False) == (2, 2, ["waits for nobody", "waits for process"])
    assert judged("no deadlock", *lines, "B begins", complete=False) == (2, 0, [])
    assert judged("no deadlock", *lines, complete=False, full=(1,))[1] == 0


def test_innocent_ends() -> None:
    """A timeout ends by itself; a free lock is about to be taken; a signalled worker was no longer needed."""
    lines = ("A acquired a", "B acquired b", "A waits b a=500", "B waits a a=-1")
    assert judged("no deadlock", *LOCKS, *lines, complete=False) == (2, 0, [])
    assert judged("no deadlock", *LOCKS, "A waits a a=-1", complete=False) == (1, 0, [])
    daemon = ("q: Queue", "A get waits q a=-1", "main signals - a=A b=15", "main joined - a=A b=-15")
    assert judged("no deadlock", *daemon) == (1, 0, [])
    worker = with_process(trace("q: Queue", "A get waits q a=-1"), "A", signalled=True, daemon=True)
    assert told(find(worker, "no deadlock")) == (1, 0, [])


def test_a_wait_that_an_exception_ended() -> None:
    """Its thread went on."""
    lines = ("main acquired a", "main waits a a=-1", "main begins")
    assert judged("no deadlock", *LOCKS, *lines, complete=False) == (1, 0, [])


def test_a_lock_as_a_signal_has_no_owner() -> None:
    """Somebody else may still release it."""
    lines = ("A acquired a", "main releases a", "A acquired a b=1", "A waits a a=-1", "main begins")
    assert judged("no deadlock", *LOCKS, *lines, complete=False) == (1, 0, [])


def test_nobody_ever_waited() -> None:
    """There is nothing to check."""
    silent("no deadlock", *LOCKS, "A acquired a", "A releases a")
