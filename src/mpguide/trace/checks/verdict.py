"""What a check says, and the facts that it says it by."""

from __future__ import annotations

from dataclasses import dataclass, field

FEW = 5
"""How many facts of evidence a verdict keeps: the first ones."""


@dataclass(frozen=True)
class Evidence:
    """One fact that can be marked in a picture and told in words.

    Attributes:
        kind: what it is, one of the keys of ``mpguide.trace.words``.
        start: when it began.
        end: when it was over, within the recording.
        processes: numbers of those who took part, the one it is told of first.
        objects: numbers of the objects.
        numbers: how many, or which values.
    """

    kind: str
    start: int
    end: int
    processes: tuple[int, ...] = ()
    objects: tuple[int, ...] = ()
    numbers: tuple[float, ...] = ()


@dataclass(frozen=True)
class Verdict:
    """What one check found out about one object, or about the whole run.

    Attributes:
        check: its key: ``mutual exclusion``.
        object: number of the object, None where the check is about the whole run.
        count: how many times there was something to check: critical sections, items, rounds.
        violations: how many times it went wrong.
        evidence: the first facts; a verdict that holds may have some too, as what was left in a queue.
    """

    check: str
    object: int | None
    count: int
    violations: int = 0
    evidence: tuple[Evidence, ...] = ()

    @property
    def holds(self) -> bool:
        """Whether nothing went wrong."""
        return self.violations == 0


@dataclass
class Tally:
    """A verdict in the making."""

    check: str
    object: int | None = None
    count: int = 0
    violations: int = 0
    evidence: list[Evidence] = field(default_factory=list)

    def against(
        self,
        kind: str,
        start: int,
        end: int,
        *processes: int,
        numbers: tuple[float, ...] = (),
        objects: tuple[int, ...] | None = None,
    ) -> None:
        """Take down that it went wrong, with the fact that shows it: *objects* are others than the one of the verdict."""
        self.violations += 1
        self.note(kind, start, end, *processes, numbers=numbers, objects=objects)

    def note(
        self,
        kind: str,
        start: int,
        end: int,
        *processes: int,
        numbers: tuple[float, ...] = (),
        objects: tuple[int, ...] | None = None,
    ) -> None:
        """Keep a fact, if there is still room for it."""
        if len(self.evidence) < FEW:
            own = () if self.object is None else (self.object,)
            self.evidence.append(Evidence(kind, start, end, processes, own if objects is None else objects, numbers))

    def verdict(self) -> Verdict:
        """What was found out."""
        return Verdict(self.check, self.object, self.count, self.violations, tuple(self.evidence))
