"""Checks of queues and pipes."""

from __future__ import annotations

from mpguide.trace.checks import find
from tests.engine.trace.judging import judged, silent, told, with_process
from tests.engine.trace.synthetic import trace

QUEUE = "q: Queue"


def put(who: str, *numbers: int) -> tuple[str, ...]:
    """*who* puts its items of these *numbers*; each item is called by the producer's letter and the number."""
    return tuple(f"{who} puts q a={number} b={who} item={ord(who) * 100 + number}" for number in numbers)


def got(who: str, producer: str, *numbers: int) -> tuple[str, ...]:
    """*who* gets items of *producer*."""
    return tuple(f"{who} got q a={number} b={producer} item={ord(producer) * 100 + number}" for number in numbers)


# Nothing lost, nothing doubled


def test_everything_comes_out_once() -> None:
    """Each item got counts."""
    lines = (*put("A", 1, 2), *put("B", 1), *got("C", "A", 1), *got("D", "A", 2), *got("C", "B", 1))
    assert judged("nothing lost of q", QUEUE, *lines) == (3, 0, [])


def test_an_item_is_lost() -> None:
    """A later one of the same producer came out."""
    lines = (*put("A", 1, 2, 3), *got("C", "A", 1, 3), "C ends b=0")
    assert judged("nothing lost", QUEUE, *lines) == (2, 1, ["lost"])
    assert find(trace(QUEUE, *lines), "nothing lost").evidence[0].numbers == (2,)


def test_an_item_comes_out_twice() -> None:
    """By two consumers, or by one."""
    assert judged("nothing lost", QUEUE, *put("A", 1), *got("C", "A", 1), *got("D", "A", 1)) == (1, 1, ["doubled"])
    assert judged("nothing lost", QUEUE, *put("A", 1), *got("C", "A", 1, 1)) == (1, 1, ["doubled"])


def test_what_is_left_in_a_queue() -> None:
    """It is said, and is no fault; an item of another producer says nothing of it."""
    lines = (*put("A", 1, 2, 3), *put("B", 1), *got("C", "A", 1), *got("C", "B", 1), "C ends b=0")
    assert judged("nothing lost", QUEUE, *lines) == (2, 0, ["left"])
    assert find(trace(QUEUE, *lines), "nothing lost").evidence[0].numbers == (2,)


def test_a_consumer_that_was_killed() -> None:
    """It may have taken one item that it could not note, and no more."""
    killed = ("D get waits q a=-1", "main signals - a=D b=9", "main joined - a=D b=-9")
    lines = (*put("A", 1, 2, 3, 4), *killed)
    assert judged("nothing lost", QUEUE, *lines, *got("C", "A", 1, 3, 4), "C ends b=0")[1] == 0
    assert judged("nothing lost", QUEUE, *lines, *got("C", "A", 1, 4), "C ends b=0") == (2, 2, ["lost"] * 2)


def test_a_recording_that_was_cut_short() -> None:
    """Each consumer that was still alive may have one."""
    lines = (*put("A", 1, 2, 3), *got("C", "A", 1), *got("D", "A", 3))
    assert judged("nothing lost", QUEUE, *lines, complete=False)[1] == 0
    full = with_process(with_process(trace(QUEUE, *lines, full=(1,)), "C", exitcode=0), "D", exitcode=0)
    assert told(find(full, "nothing lost"))[1] == 0


def test_an_item_that_somebody_waits_for_in_vain() -> None:
    """It was put, and the run hung."""
    lines = (*put("A", 1, 2), *got("C", "A", 1), "A ends b=0", "C get waits q a=-1", "main joins - a=C")
    assert judged("nothing lost", QUEUE, *lines, complete=False) == (1, 1, ["lost"])
    killed = (*lines[:5], "main signals - a=C b=15", "main joined - a=C b=-15")
    assert judged("nothing lost", QUEUE, *killed)[1] == 0


def test_items_that_nobody_knows() -> None:
    """Each may be any of those that are missing."""
    lines = (*put("A", 1, 2, 3), *got("C", "A", 1), "C got q", *got("C", "A", 3), "C ends b=0")
    assert judged("nothing lost", QUEUE, *lines) == (2, 0, [])


def test_nothing_came_out() -> None:
    """There is no verdict on what was only put."""
    silent("nothing lost", QUEUE, *put("A", 1, 2))


# Order


def test_each_producer_in_its_order() -> None:
    """They may be mixed."""
    lines = (*put("A", 1, 2), *put("B", 1, 2), *got("C", "A", 1), *got("C", "B", 1, 2), *got("C", "A", 2))
    assert judged("order kept of q", QUEUE, *lines) == (4, 0, [])


def test_overtaken() -> None:
    """For one consumer."""
    lines = (*put("A", 1, 2, 3), *got("C", "A", 2, 1, 3))
    assert judged("order kept", QUEUE, *lines) == (3, 1, ["overtaken"])
    assert find(trace(QUEUE, *lines), "order kept").evidence[0].numbers == (1, 2)


def test_two_consumers_that_note_it_late() -> None:
    """Two gets may have crossed, unless one began after the other was over."""
    assert judged("order kept", QUEUE, *put("A", 1, 2), *got("C", "A", 2), *got("D", "A", 1)) == (2, 0, [])
    began = ("D get waits q a=-1", *got("D", "A", 1))
    assert judged("order kept", QUEUE, *put("A", 1, 2), *got("C", "A", 2), *began) == (2, 1, ["overtaken"])


def test_one_item_has_no_order() -> None:
    """Nor one of each producer."""
    silent("order kept", QUEUE, *put("A", 1), *put("B", 1), *got("C", "B", 1), *got("C", "A", 1))


# Bound


def test_within_the_bound() -> None:
    """A place is free when its item was taken out."""
    lines = (*put("A", 1, 2), *got("C", "A", 1), *put("A", 3))
    assert judged("bound kept of q", "q: Queue limit=2", *lines) == (3, 0, [])


def test_over_the_bound() -> None:
    """Each item too many."""
    assert judged("bound kept", "q: JoinableQueue limit=1", *put("A", 1, 2)) == (2, 1, ["over the bound"])


def test_a_place_given_back_at_the_same_instant() -> None:
    """Who takes out comes first."""
    lines = (*put("A", 1), "@5 A puts q a=2 b=A item=2", "@5 C got q a=1 b=A item=6501")
    assert judged("bound kept", "q: Queue limit=1", *lines) == (2, 0, [])


def test_no_bound() -> None:
    """Then nothing can be kept."""
    silent("bound kept", QUEUE, *put("A", 1, 2))


# Put before get


def test_got_after_it_was_put() -> None:
    """As it should be; an unknown item is not checked."""
    assert judged("put before get of q", QUEUE, *put("A", 1), *got("C", "A", 1), "C got q") == (1, 0, [])


def test_got_before_it_was_put() -> None:
    """Or never put at all."""
    assert judged("put before get", QUEUE, *got("C", "A", 1), *put("A", 1)) == (1, 1, ["from nowhere"])
    assert judged("put before get", QUEUE, *got("C", "A", 1)) == (1, 1, ["from nowhere"])


# task_done

TASKS = "q: JoinableQueue"


def test_join_returns_when_all_is_done() -> None:
    """One report for each item."""
    work = (*put("A", 1, 2), "A queue join waits q", *got("C", "A", 1), "C task done q", *got("C", "A", 2), "C task done q")
    assert judged("task_done of q", TASKS, *work, "A queue joined q") == (2, 0, [])


def test_join_returns_too_early() -> None:
    """With an item that is not reported done, or not even got."""
    early = (*put("A", 1, 2), *got("C", "A", 1), "C task done q", "A queue join waits q", "A queue joined q")
    assert judged("task_done", TASKS, *early) == (1, 1, ["joined too early"])
    assert find(trace(TASKS, *early), "task_done").evidence[0].numbers == (1,)
    others = (*put("A", 1), "A ends b=0", "main queue join waits q", "main queue joined q")
    assert judged("task_done", TASKS, *others) == (0, 1, ["joined too early"])


def test_join_beside_a_put() -> None:
    """What is put while join() runs, or is not surely over before, need not count."""
    work = (*put("A", 1), *got("C", "A", 1), "C task done q", "main queue join waits q")
    assert judged("task_done", TASKS, *work, *put("A", 2), "main queue joined q") == (1, 0, [])
    assert judged("task_done", TASKS, *work, *put("A", 2, 3), "main queue joined q") == (1, 0, [])
    under_way = (*put("A", 1), *got("C", "A", 1), "C task done q", *put("A", 2), "main queue join waits q")
    assert judged("task_done", TASKS, *under_way, "main queue joined q") == (1, 0, [])


def test_done_before_it_was_got() -> None:
    """Nobody can have done it."""
    lines = (*put("A", 1), "C task done q", *got("C", "A", 1), "C ends b=0")
    assert judged("task_done", TASKS, *lines) == (1, 1, ["done too early"])


def test_done_once_too_often() -> None:
    """The queue refused it."""
    lines = (*put("A", 1), *got("C", "A", 1), "C task done q", "C task done q", "C task done failed q")
    assert judged("task_done", TASKS, *lines) == (1, 1, ["done too often"])


def test_nothing_was_done() -> None:
    """There is no verdict then."""
    silent("task_done", TASKS, *put("A", 1), *got("C", "A", 1))
    silent("task_done", TASKS, "main queue join waits q", "main queue joined q")


# Pipe

PIPE = "pipe: Pipe"


def sent(who: str, *numbers: int) -> tuple[str, ...]:
    """*who* sends its items of these *numbers*."""
    return tuple(f"{who} sends pipe a={number} b={who} item={ord(who) * 100 + number}" for number in numbers)


def received(who: str, sender: str, *numbers: int) -> tuple[str, ...]:
    """*who* receives items of *sender*."""
    return tuple(f"{who} received pipe a={number} b={sender} item={ord(sender) * 100 + number}" for number in numbers)


def test_both_directions() -> None:
    """Each in its order."""
    lines = (*sent("A", 1, 2), *received("B", "A", 1), *sent("B", 1), *received("B", "A", 2), *received("A", "B", 1))
    assert judged("pipe order of pipe", PIPE, *lines) == (3, 0, [])


def test_faults_of_a_pipe() -> None:
    """Swapped, doubled, lost, from nowhere."""
    three = sent("A", 1, 2, 3)
    assert judged("pipe order", PIPE, *three, *received("B", "A", 1, 3, 2)) == (3, 1, ["overtaken"])
    assert judged("pipe order", PIPE, *three, *received("B", "A", 1, 2, 2, 3))[1:] == (1, ["doubled"])
    assert judged("pipe order", PIPE, *three, *received("B", "A", 1, 3), "B ends b=0")[1:] == (1, ["lost"])
    assert judged("pipe order", PIPE, *received("B", "A", 1)) == (1, 1, ["from nowhere"])


def test_a_pipe_whose_both_ends_one_process_uses() -> None:
    """Its numbers run twice and tell no order."""
    there = ("A sends pipe a=1 b=A item=1", "A sends pipe a=2 b=A item=2")
    back = ("A sends pipe a=1 b=A item=3", "A received pipe a=2 b=A item=2", "A received pipe a=1 b=A item=3")
    assert judged("pipe order", PIPE, *there, *back, "A ends b=0") == (2, 0, [])


def test_nothing_was_received() -> None:
    """The end of the pipe is nothing to check."""
    silent("pipe order", PIPE, *sent("A", 1), "B receive waits pipe", "B receive failed pipe")
