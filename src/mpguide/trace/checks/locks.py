"""Locks and semaphores: who is inside, who gives back, in what order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from mpguide.trace.checks.facts import LOCKS, SEMAPHORES, Facts, Thread
from mpguide.trace.checks.verdict import Tally, Verdict
from mpguide.trace.model import NOT_OVER, Event, Shared
from mpguide.trace.spans import Hold

_TAKES = frozenset({"acquired", "waits"})


def mutual_exclusion(facts: Facts) -> Iterator[Verdict]:
    """Never two inside a lock at once. Count: critical sections.

    A section goes from an acquire to the release by the same thread. If another process released the lock meanwhile and the
    thread releases it once more later, it believed itself inside until then: so it counts as inside. If it does not, the lock
    is a signal, and its section ended with the foreign release.
    """
    for shared in facts.of_kinds(LOCKS):
        tally = Tally("mutual exclusion", shared.number)
        inside: Hold | None = None
        for hold in _sections(facts, shared.number):
            tally.count += 1
            if inside is not None and hold.start < inside.end:
                both = facts.last_time(min(hold.end, inside.end))
                tally.against("both inside", hold.start, both, hold.process, inside.process)
            if inside is None or hold.end > inside.end:
                inside = hold
        yield tally.verdict()


def _sections(facts: Facts, number: int) -> list[Hold]:
    """The possessions of a lock, each up to where its thread believed to have it."""
    held, _ = facts.possessions(number)
    if not any(hold.releaser not in (hold.process, -1) for hold in held):
        return held
    own: dict[Thread, list[tuple[int, str]]] = {}
    for event in facts.events(number):
        if event.kind in ("acquired", "releases"):
            own.setdefault((event.process, event.thread), []).append((event.time, event.kind))
    return [_believed(hold, own[hold.process, hold.thread]) for hold in held]


def _believed(hold: Hold, own: list[tuple[int, str]]) -> Hold:
    if hold.releaser in (hold.process, -1):
        return hold
    following = next(((time, kind) for time, kind in own if time > hold.start), (0, ""))
    return hold._replace(end=following[0]) if following[1] == "releases" else hold


def permits(facts: Facts) -> Iterator[Verdict]:
    """A semaphore never lets in more than it has. Count: permits taken.

    At any time, the permits taken so far are at most its initial value and the releases begun so far. That is exact for every
    use: where those who acquire release, it says that never more are inside than the initial value; where others release, as
    for a signal, it says that nobody passes before somebody has let him.
    """
    for shared in facts.of_kinds(SEMAPHORES):
        tally = Tally("permits", shared.number)
        free = shared.value
        # At the same instant, who releases comes first.
        for event in sorted(facts.events(shared.number), key=lambda event: (event.time, event.kind == "acquired")):
            if event.kind == "releases":
                free += 1
            elif event.kind == "acquired":
                tally.count += 1
                free -= 1
                if free < 0:
                    numbers = (shared.value - free, shared.value)
                    tally.against("too many inside", event.time, event.time, event.process, numbers=numbers)
                    free = 0  # each intruder is told once
        yield tally.verdict()


def balanced(facts: Facts) -> Iterator[Verdict]:
    """What is acquired is released once, by who has it, and nobody dies with it. Count: possessions.

    A semaphore whose permits are released by others is a signal, and nobody owes a release. Of a plain Semaphore, only those
    processes owe one that release at all: else permits are tickets that are used up.
    """
    for shared in facts.of_kinds(LOCKS | SEMAPHORES):
        held, surplus = facts.possessions(shared.number)
        tally = Tally("balanced", shared.number, len(held))
        for event in facts.trace.by_object[shared.number]:
            if event.kind == "release failed":
                tally.against("released too often", event.time, event.time, event.process)
        if shared.kind in LOCKS:
            for event in surplus:
                tally.against("released too often", event.time, event.time, event.process)
        _given_back(facts, shared, held, tally)
        yield tally.verdict()


def _given_back(facts: Facts, shared: Shared, held: list[Hold], tally: Tally) -> None:
    """Look whether those who had it gave it back."""
    lock = shared.kind in LOCKS
    if not lock and facts.used_as_signal(shared.number):
        return
    releasing = {hold.releaser for hold in held}
    for hold in held:
        if hold.end == NOT_OVER:
            if hold.process in facts.gone and (shared.kind != "Semaphore" or hold.process in releasing):
                end = max(hold.start, facts.trace.processes[hold.process].ended)
                tally.against("held at death", hold.start, end, hold.process)
        elif hold.releaser != hold.process:
            tally.against("foreign release", hold.end, hold.end, hold.releaser, hold.process)


@dataclass
class _Edge:
    """That one lock was taken while another was held.

    Attributes:
        time: when first.
        threads: by whom.
        guards: locks that were held besides every time: whoever holds one of them keeps the others out.
    """

    time: int
    threads: set[Thread]
    guards: set[int]


class _Order:
    """Which locks were taken while others were held: by outer and inner lock."""

    def __init__(self, facts: Facts) -> None:
        self.edges: dict[tuple[int, int], _Edge] = {}
        self.holding: defaultdict[Thread, list[int]] = defaultdict(list)
        self.count = 0
        locks = {shared.number for shared in facts.of_kinds(LOCKS)}
        if len(locks) > 1:
            for event in facts.trace.events:
                if event.object in locks:
                    self._follow(event)

    def _follow(self, event: Event) -> None:
        held = self.holding[event[1:3]]
        if event.kind in _TAKES:
            if held and event.object not in held:
                self.count += event.kind == "waits" or not event.b  # not once more when the wait is over
                self._take(event, held)
            if event.kind == "acquired":
                held.append(event.object)
        elif event.kind == "releases":
            if event.object not in held:  # somebody else's
                held = next((locks for locks in self.holding.values() if event.object in locks), [event.object])
            held.remove(event.object)

    def _take(self, event: Event, held: list[int]) -> None:
        for outer in held:
            guards = {lock for lock in held if lock != outer}
            edge = self.edges.get((outer, event.object))
            if edge is None:
                edge = self.edges[outer, event.object] = _Edge(event.time, set(), guards)
            edge.threads.add(event[1:3])
            edge.guards &= guards


def lock_order(facts: Facts) -> Iterator[Verdict]:
    """Locks are taken in one order by all. Count: how many times one was taken while another was held.

    It fails if some take A then B and others B then A, or around a longer circle, although this run may have been lucky. The
    same thread may do both, and a common lock around both makes it harmless.
    """
    order = _Order(facts)
    tally = Tally("lock order", None, order.count)
    after: dict[int, list[int]] = {}
    for outer, inner in order.edges:
        after.setdefault(outer, []).append(inner)
    told: set[frozenset[int]] = set()
    for outer, inner in order.edges:
        way = _way(after, inner, outer)
        circle = [order.edges[pair] for pair in zip([outer, *way], way, strict=False)]
        if way and frozenset(way) not in told and _dangerous(circle):
            told.add(frozenset(way))
            times = [edge.time for edge in circle]
            tally.against("opposite order", min(times), max(times), *_takers(circle), objects=(outer, *way[:-1]))
    yield tally.verdict()


def _way(after: dict[int, list[int]], start: int, goal: int) -> list[int]:
    """The shortest way from *start* to *goal* along the order; empty if there is none."""
    ways = {start: [start]}
    ahead = [start]
    for place in ahead:
        for following in after.get(place, ()):
            if following not in ways:
                ways[following] = [*ways[place], following]
                ahead.append(following)
            if following == goal:
                return ways[goal]
    return []


def _dangerous(circle: list[_Edge]) -> bool:
    """Whether several threads can stop one another on it."""
    threads = set().union(*(edge.threads for edge in circle))
    return len(threads) > 1 and not set.intersection(*(edge.guards for edge in circle))


def _takers(circle: list[_Edge]) -> list[int]:
    """A process for each lock that is taken on the *circle*, of different threads if possible."""
    found: list[Thread] = []
    for edge in circle:
        found.append(min(edge.threads - set(found) or edge.threads))
    return [process for process, _ in found]
