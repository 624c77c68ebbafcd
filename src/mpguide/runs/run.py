"""What is known of one run, and what is wrong with it."""

from __future__ import annotations

import base64
from collections.abc import Callable, Collection
from dataclasses import asdict, dataclass, field
from functools import lru_cache
from typing import Any

from mpguide.trace import Trace, read
from mpguide.trace.checks import Verdict, find, judge
from mpguide.trace.words import told


@dataclass(frozen=True)
class Child:
    """A child process that ended.

    Attributes:
        name: as multiprocessing names it.
        exitcode: as ``Process.exitcode``: negative for a signal.
        ended: whether its parent asked for its end (``terminate()``, ``kill()``).
    """

    name: str
    exitcode: int
    ended: bool = False


@dataclass(frozen=True)
class Run:
    """One run of one program.

    Attributes:
        program: ``topic/name``.
        language: ``es``, ``en`` or empty.
        start: the start method.
        python: version of the Python that ran it, as ``(3, 14, 2)``.
        system: name of the operating system, as ``platform.system()`` gives it.
        cores: how many cores the run could use.
        status: exit status of the main process, negative for a signal.
        seconds: wall time from start to the end of its last process.
        output: standard output and error in order, without paths of the machine, cut in the middle when too long.
        left_out: bytes of output that were cut.
        children: the children that ended, in the order in which they did.
        expected_failures: names of the children that the program declares to fail.
        leftovers: what the run left behind, in words.
        ended_because: why the run had to be ended, in words; empty if it ended by itself.
        needs: what the program needs and this Python has not; then nothing ran.
        recording: what the recorder left, packed; empty if the program never used multiprocessing, or if it measures time.
    """

    program: str
    language: str
    start: str
    python: tuple[int, int, int]
    system: str
    cores: int
    status: int = 0
    seconds: float = 0.0
    output: str = ""
    left_out: int = 0
    children: tuple[Child, ...] = ()
    expected_failures: tuple[str, ...] = ()
    leftovers: tuple[str, ...] = ()
    ended_because: str = ""
    needs: str = ""
    recording: bytes = field(default=b"", repr=False)

    @property
    def trace(self) -> Trace | None:
        """What happened between its processes; None if nothing was recorded."""
        return _observed(self.recording, not self.ended_because)[0]

    @property
    def verdicts(self) -> list[Verdict]:
        """What the checks say of what happened."""
        return _observed(self.recording, not self.ended_because)[1]

    def check(self, name: str, *, times: int | Callable[[int], bool] | None = None, holds: bool = True) -> Verdict:
        """For tests: the verdict *name*, as in ``mutual exclusion of lock``, must be there and say *holds*.

        *times* is how often it must have been exercised, or a function that says whether a number of times is right.
        """
        trace = self.trace
        assert trace is not None, "nothing was recorded, so nothing can be checked"
        verdict = find(trace, name, self.verdicts)
        words = told(trace, verdict, "en")
        assert verdict.holds is holds, f"{words} (expected: it {'holds' if holds else 'fails'})"
        right = times is None or (times(verdict.count) if callable(times) else times == verdict.count)
        assert right, f"{words} (expected another number of times: {times})"
        return verdict

    @property
    def lines(self) -> list[str]:
        """The lines of the output."""
        return self.output.splitlines()

    @property
    def failed_children(self) -> list[Child]:
        """Children with an exit code other than 0 that nobody asked to end."""
        return [child for child in self.children if child.exitcode != 0 and not child.ended]

    def faults(self, statuses: Collection[int] = (0,)) -> list[str]:
        """Say what went otherwise than expected, and what to do; empty for a healthy run."""
        if self.needs:
            return []
        faults = []
        if self.ended_because:
            faults.append(self.ended_because)
        elif self.status not in statuses:
            expected = " or ".join(map(str, statuses))
            faults.append(f"exit status {self.status}, expected {expected} (mend the program, or say status=… on the fence)")
        faults += [
            f"child '{child.name}' failed with exit code {child.exitcode} (mend it, or declare it: "
            "failing-children under [tool.mpguide] in the program's '# /// script' block)"
            for child in self.failed_children
            if child.name not in self.expected_failures
        ]
        faults += [f"left behind: {thing} (join, close or unlink it in the program)" for thing in self.leftovers]
        return faults

    @property
    def worth_remembering(self) -> bool:
        """Whether the run ended by itself and clean: only such runs may stand for later ones."""
        return not (self.ended_because or self.leftovers or self.needs)

    def to_dict(self) -> dict[str, Any]:
        """The run as JSON can hold it."""
        return {**asdict(self), "recording": base64.b64encode(self.recording).decode()}

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Run:
        """The run that ``to_dict`` wrote; KeyError, TypeError or ValueError for anything else."""
        children = tuple(Child(**child) for child in data["children"])
        sequences = {name: tuple(data[name]) for name in ("python", "expected_failures", "leftovers")}
        recording = base64.b64decode(data["recording"], validate=True)
        return cls(**{**data, **sequences, "children": children, "recording": recording})


# Not kept with the run: a build holds hundreds of runs, and a trace may have hundreds of thousands of events.
@lru_cache(maxsize=2)
def _observed(recording: bytes, complete: bool) -> tuple[Trace | None, list[Verdict]]:
    """The trace of a *recording* and its verdicts."""
    trace = read(recording, complete=complete)
    return trace, judge(trace) if trace else []
