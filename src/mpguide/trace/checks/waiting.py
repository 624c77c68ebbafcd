"""Barriers, events and conditions: nobody goes on too early, nobody misses the call."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import accumulate
from operator import attrgetter

from mpguide.trace.checks.deadlock import stuck
from mpguide.trace.checks.facts import Facts, Thread
from mpguide.trace.checks.verdict import Tally, Verdict
from mpguide.trace.model import NOT_OVER, Event
from mpguide.trace.spans import Wait


def barrier(facts: Facts) -> Iterator[Verdict]:
    """Nobody goes through a barrier before all parties of the round have arrived. Count: rounds.

    At any time, those gone through are at most as many as the arrivals make whole rounds. An arrival that found the barrier
    broken no longer counts, unless it may have belonged to a round whose others still go through.
    """
    for shared in facts.of_kinds({"Barrier"}):
        tally = Tally("barrier", shared.number)
        parties = max(shared.limit, 1)
        arrived = passed = 0
        # At the same instant, who arrives comes first.
        for event in sorted(facts.events(shared.number), key=lambda event: (event.time, event.kind != "arrives")):
            if event.kind == "arrives":
                arrived += 1
            elif event.kind == "broken":
                arrived -= passed >= arrived // parties * parties
            elif event.kind == "passes":
                passed += 1
                if passed > arrived // parties * parties:
                    there = arrived - (passed - 1) // parties * parties
                    tally.against("through too early", event.time, event.time, event.process, numbers=(there, parties))
        tally.count = -(-passed // parties)
        yield tally.verdict()


def event(facts: Facts) -> Iterator[Verdict]:
    """Nobody passes an event before it is set, and nobody who waits misses it. Count: how many passed.

    It fails if somebody passes an event that was never set before, or was surely cleared again before he came; if a wait whose
    time is over did not see an event that was surely set before; and if somebody waits for ever for an event that is set.
    Setting and clearing take effect somewhere between their record and the next one of the same thread.
    """
    for shared in facts.of_kinds({"Event"}):
        tally = Tally("event", shared.number)
        events = facts.trace.by_object[shared.number]
        flag = _Flag(facts, events)
        begun: dict[Thread, Event] = {}
        for one in events:
            thread = (one.process, one.thread)
            if one.kind == "event waits":
                begun[thread] = one
            elif one.kind == "event passed":
                first = begun.pop(thread, None)
                start = first.time if first else facts.previous_time(one) if flag.clears else -1
                tally.count += one.b
                if one.b and not flag.may_be_set(start, one.time):
                    tally.against("passed unset", max(start, 0), one.time, one.process)
                elif not one.b and first and flag.is_set(first.time, one.time):
                    tally.against("not seen", first.time, one.time, one.process)
        for wait in stuck(facts).values():
            if wait.object == shared.number and wait.kind == "event waits" and flag.is_set(NOT_OVER - 1, NOT_OVER - 1):
                tally.against("not woken", wait.start, facts.trace.end, wait.process)
        yield tally.verdict()


class _Flag:
    """The flag of an event, as far as the record proves its state."""

    def __init__(self, facts: Facts, events: list[Event]) -> None:
        sets = [(one.time, facts.next_time(one)) for one in events if one.kind == "sets"]
        self.clears = [(one.time, facts.next_time(one)) for one in events if one.kind == "clears"]
        self.set_from = [start for start, _ in sets]
        self.set_by = list(accumulate((end for _, end in sets), max))
        """When the last effect of the sets up to here is over."""
        self.finished = sorted((end, start) for start, end in sets)
        done = sorted((end, start) for start, end in self.clears)
        self.cleared_by = [end for end, _ in done]
        self.cleared_from = list(accumulate((start for _, start in done), max))

    def may_be_set(self, start: int, end: int) -> bool:
        """Whether a set may be in force at some time from *start* to *end*."""
        place = bisect_right(self.set_from, end)
        if not place:
            return False
        cleared = bisect_right(self.cleared_by, start)
        return not cleared or self.cleared_from[cleared - 1] < self.set_by[place - 1]

    def is_set(self, start: int, end: int) -> bool:
        """Whether a set was surely in force from *start* to *end*."""
        place = bisect_right(self.finished, (start, NOT_OVER))
        if not place:
            return False
        since = self.finished[place - 1][1]
        return all(over < since or begun > end for begun, over in self.clears)


def lost_wakeup(facts: Facts) -> Iterator[Verdict]:
    """No notify is lost for somebody who then waits in vain. Count: times of waiting.

    A wait in vain is never over, or its time is over and nobody has notified. It has missed its call if the last notify before
    it found nobody, no other section of the lock lies between the two, so that the waiter could have seen what the notify was
    about, and no notify follows. It is also lost if a notify found the waiter, and enough of those who waited were never woken.
    """
    for shared in facts.of_kinds({"Condition"}):
        own = [wait for wait in facts.waits if wait.object == shared.number and wait.kind == "condition waits"]
        tally = Tally("no lost wake-up", shared.number, len(own))
        notifies = [one for one in facts.trace.by_object[shared.number] if one.kind == "notifies"]
        times = [one.time for one in notifies]
        starts = [wait.start for wait in own]
        ends = sorted(wait.end for wait in own)
        for wait in own:
            place = bisect_right(times, wait.start)
            in_vain = wait.end == NOT_OVER or (wait.outcome == "condition woken" and not wait.result)
            if in_vain and 0 < place == len(times):
                last = notifies[place - 1]
                nobody = bisect_left(starts, last.time) == bisect_left(ends, last.time)
                if nobody and last.process != wait.process and _next_inside(facts, shared.lock, last, wait):
                    tally.against("missed", last.time, facts.last_time(wait.end), wait.process, last.process)
        for wait in _unwoken(facts, own, notifies):
            tally.against("not woken", wait.start, facts.trace.end, wait.process)
        yield tally.verdict()


def _next_inside(facts: Facts, lock: int | None, notify: Event, wait: Wait) -> bool:
    """Whether the first to take the *lock* after *notify* was the one who then began to *wait*."""
    if lock is None:
        return False
    held, _ = facts.possessions(lock)
    place = bisect_right(held, notify.time, key=attrgetter("start"))
    if place == len(held):
        return False
    following = held[place]
    return (following.process, following.thread) == (wait.process, wait.thread) and following.start <= wait.start <= following.end


def _unwoken(facts: Facts, own: list[Wait], notifies: list[Event]) -> list[Wait]:
    """Those stuck in a wait although a notify found them and woke fewer than it should."""
    forever = {id(wait) for wait in stuck(facts).values()}
    if not notifies or not any(id(wait) in forever for wait in own):
        return []
    last = notifies[-1]
    found = [wait for wait in own if wait.start < last.time < wait.end]
    left = [wait for wait in found if id(wait) in forever]
    wanted = len(found) if last.a < 0 else min(int(last.a), len(found))
    return left if len(found) - len(left) < wanted else []
