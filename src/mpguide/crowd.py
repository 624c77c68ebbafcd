"""Many programs at once: all cores, each run once, a progress bar, and nobody left running."""

from __future__ import annotations

import atexit
import contextlib
import itertools
import queue
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from pathlib import Path

from filelock import FileLock, Timeout
from tqdm import tqdm

from mpguide.memory import Memory, key
from mpguide.programs import Program
from mpguide.runs import Interpreter, Run, Stopped, execute, unable
from mpguide.runs.interpreter import cores
from mpguide.runs.sweep import guarded, sweep

# tqdm's own lock is one of multiprocessing, which from Python 3.14 on starts a process; our bar is moved by threads alone.
tqdm.set_lock(threading.RLock())

PAUSE = 0.02
"""Seconds between two looks for a free place."""


class Places:
    """As many places for running programs as the machine has cores, shared by all builds and tests of a project.

    A program takes one place; a program that measures time takes them all, so that nothing runs beside it. The places are
    files that the system unlocks when their holder dies, however it dies.
    """

    def __init__(self, folder: Path, count: int) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._files = [folder / f"place-{number}.lock" for number in range(count)]

    @contextlib.contextmanager
    def one(self, stop: threading.Event) -> Iterator[None]:
        """Take any one place."""
        lock = _first_free(self._files, stop)
        try:
            yield
        finally:
            lock.release()

    @contextlib.contextmanager
    def all(self, stop: threading.Event) -> Iterator[None]:
        """Take every place, in their order, so that two who want all never wait for each other."""
        with contextlib.ExitStack() as taken:
            for file in self._files:
                taken.callback(_first_free([file], stop).release)
            yield


def _first_free(files: list[Path], stop: threading.Event) -> FileLock:
    """Lock the first of *files* that is free; Stopped if *stop* is set before there is one."""
    while True:
        for file in files:
            lock = FileLock(file)
            with contextlib.suppress(Timeout):
                lock.acquire(timeout=0)
                return lock
        if stop.wait(PAUSE):
            raise Stopped


def _failed(future: Future[Run]) -> bool:
    return future.done() and (future.exception() is not None or not future.result().worth_remembering)


class Crowd:
    """Runs programs in the background; whoever needs a run waits for it alone."""

    def __init__(self, memory: Memory, interpreter: Interpreter, workers: int | None = None, *, progress: bool = False) -> None:
        self.memory, self.interpreter = memory, interpreter
        count = workers or cores()
        self._places = Places(memory.folder / "places", max(count, cores()))
        self._asked: dict[str, Future[Run]] = {}
        self._queue: queue.PriorityQueue[tuple[bool, int, tuple[str, Program, str] | None]] = queue.PriorityQueue()
        self._numbers = itertools.count()
        self._stop = threading.Event()
        self._guard = contextlib.ExitStack()
        self._guarding = threading.Lock()
        self._guarded = False
        # disable=None: tqdm is silent when standard error is no terminal.
        self._bar = tqdm(total=0, unit="run", desc="programs", leave=False, disable=None if progress else True)
        self._threads = [threading.Thread(target=self._work, daemon=True) for _ in range(count)]
        for thread in self._threads:
            thread.start()
        # Programs live in sessions of their own, so a Ctrl-C or SIGTERM reaches only us: we have to end them.
        atexit.register(self.close)

    def ask(self, program: Program, start: str) -> Future[Run]:
        """The run of *program* with *start*, at once if it is remembered, else as soon as a worker has made it.

        A run that is no good (it hung, it left something behind) is made anew when it is asked for again.
        """
        name = key(program, start, self.interpreter)
        future = self._asked.get(name)
        if future is None or _failed(future):
            future = self._asked[name] = Future()
            run = self.memory.recall(name) or unable(program, start, self.interpreter)
            if run is not None:
                future.set_result(run)
            elif self._stop.is_set():
                future.set_exception(Stopped())
            else:
                self._bar.total = (self._bar.total or 0) + 1
                self._bar.refresh()
                # Programs that measure time come before all others: later they would keep pages waiting that are ready but
                # for them, and then many pages would be rendered when nothing is left to run beside that.
                self._queue.put((not program.alone, next(self._numbers), (name, program, start)))
        return future

    def _work(self) -> None:
        while True:
            _, _, job = self._queue.get()
            if job is None:
                return
            name, program, start = job
            future = self._asked[name]
            try:
                future.set_result(self.memory.recall_or(name, lambda: self._execute(program, start), self._stop))  # noqa: B023
            except BaseException as error:  # whatever it is, the one who waits must learn of it
                future.set_exception(error)
            self._bar.update()

    def _execute(self, program: Program, start: str) -> Run:
        if self._stop.is_set():
            raise Stopped
        take = self._places.all if program.alone else self._places.one
        self._keep_guard()
        with take(self._stop):
            return execute(program, start, self.interpreter, self._stop)

    def _keep_guard(self) -> None:
        """Before the first run: clear away what dead engines left, and have somebody do so for us should we die."""
        with self._guarding:
            if not self._guarded:
                sweep()
                self._guard.enter_context(guarded())
                self._guarded = True

    def close(self) -> None:
        """End what runs, drop what waits; whoever waits for any of it gets Stopped. Safe to call twice."""
        atexit.unregister(self.close)
        self._stop.set()
        for _ in self._threads:
            self._queue.put((False, -next(self._numbers), None))  # before everything that waits
        for thread in self._threads:
            thread.join(10)
        with contextlib.suppress(queue.Empty):
            while True:
                _, _, job = self._queue.get_nowait()
                if job is not None:
                    self._asked[job[0]].set_exception(Stopped())
        self._guard.close()
        self._bar.close()

    def __enter__(self) -> Crowd:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()
