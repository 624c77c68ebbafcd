"""What is recorded of processes, locks, semaphores, conditions, events and barriers."""

from __future__ import annotations

import itertools

import pytest

from mpguide.trace.spans import holds, waits
from tests.engine.conftest import STARTS, RunText, posix
from tests.engine.recorder.recordings import events, kinds, pairs, shared, trace_of

CHILD = "Process-1"
MAIN = "MainProcess"


def test_the_life_of_processes(run_text: RunText, start: str) -> None:
    trace = trace_of(
        run_text(
            """
            import sys
            from multiprocessing import Process


            class Own(Process):
                def run(self):
                    sys.exit(3)


            def nothing():
                pass


            if __name__ == "__main__":
                plain = Process(target=nothing, name="plain", daemon=True)
                plain.start()
                plain.join()
                plain.join()
                own = Own(name="own")
                own.start()
                own.join()
            """,
            start,
        )
    )
    main, plain, own = trace.processes
    assert (main.name, plain.name, own.name) == (MAIN, "plain", "own")
    assert (plain.target, plain.parent, plain.exitcode, plain.daemon) == ("nothing", 0, 0, True)
    assert (own.target, own.parent, own.exitcode, own.daemon) == ("Own.run", 0, 3, False)
    life = {number: [(event.kind, event.b) for event in trace.by_process[number]] for number in (1, 2)}
    assert life == {1: [("begins", 0), ("ends", 0)], 2: [("begins", 0), ("ends", 3)]}
    told = [(event.kind, event.a, event.b) for event in trace.by_process[0] if event.kind != "joins"]
    assert told == [
        ("starts", 1, 1),
        ("started", 1, 1),
        ("joined", 1, 0),
        ("joined", 1, 0),
        ("starts", 2, 2),
        ("started", 2, 2),
        ("joined", 2, 3),
    ]
    assert own.born < own.ended <= trace.end


def test_joins_that_wait_and_joins_that_do_not(run_text: RunText, start: str) -> None:
    trace = trace_of(
        run_text(
            """
            from multiprocessing import Event, Process

            if __name__ == "__main__":
                over = Event()
                child = Process(target=over.wait)
                child.start()
                child.join(0)
                child.join(0.01)
                over.set()
                child.join()
                child.join()
            """,
            start,
        )
    )
    told = [(event.kind, event.b) for event in trace.by_process[0] if event.kind in {"joins", "joined"}]
    assert [pair for pair in told if pair[0] == "joined"] == [("joined", -256), ("joined", -256), ("joined", 0), ("joined", 0)]
    assert told[:3] == [("joined", -256), ("joins", 0), ("joined", -256)]
    assert told[-1] == told[-2] == ("joined", 0)


@posix
def test_signals(run_text: RunText, start: str) -> None:
    trace = trace_of(
        run_text(
            """
            from multiprocessing import Event, Process


            def wait(ready, never):
                ready.set()
                never.wait()


            if __name__ == "__main__":
                for end in (Process.terminate, Process.kill):
                    ready, never = Event(), Event()
                    child = Process(target=wait, args=(ready, never))
                    child.start()
                    ready.wait()
                    end(child)
                    child.join()
            """,
            start,
        )
    )
    assert [(event.a, event.b) for event in trace.events if event.kind == "signals"] == [(1, 15), (2, 9)]
    assert [(one.exitcode, one.signalled) for one in trace.processes[1:]] == [(-15, True), (-9, True)]
    assert "ends" not in {event.kind for number in (1, 2) for event in trace.by_process[number]}


@pytest.mark.parametrize("start", [start for start in STARTS if start != "fork"])  # whose children need no pickle
def test_a_start_that_fails(run_text: RunText, start: str) -> None:
    trace = trace_of(
        run_text(
            """
            from multiprocessing import Lock, Process

            if __name__ == "__main__":
                try:
                    Process(target=lambda: None).start()
                except Exception as error:
                    print(type(error).__name__)
            """,
            start,
        )
    )
    told = [(event.kind, event.a, event.b) for event in trace.events]
    assert told[0] == ("starts", -1, 1)
    assert told[-1][0] == "started"
    assert told[-1][2] == 1
    assert len(trace.processes) == 1


LOCKS = """
    from multiprocessing import KIND, Process


    def take(lock):
        lock.acquire()
        lock.release()
        with lock:
            pass


    def miss(lock):
        print(lock.acquire(False), lock.acquire(timeout=0.01), lock.acquire(block=True, timeout=-1))


    if __name__ == "__main__":
        lock = KIND()
        for target in (take, miss):
            child = Process(target=target, args=(lock,), name=target.__name__)
            if target is miss:
                lock.acquire()
            child.start()
            child.join()
        lock.release()
        try:
            lock.release()
        except (ValueError, AssertionError):
            pass
    """


@pytest.mark.parametrize("kind", ["Lock", "RLock", "Semaphore", "BoundedSemaphore"])
def test_locks(run_text: RunText, start: str, kind: str) -> None:
    trace = trace_of(run_text(LOCKS.replace("KIND", kind), start))
    lock = shared(trace, "lock")
    assert (lock.kind, lock.value, lock.line) == (kind, 1, 16)
    assert kinds(trace, "lock", "take") == ["acquired", "releases", "acquired", "releases"]
    assert pairs(trace, "lock", "miss") == [("gave up", 0), ("waits", 0), ("gave up", 1), ("gave up", 0)]
    assert [event.a for event in events(trace, "lock", "miss") if event.kind == "waits"] == [10_000_000]
    failed = [] if kind == "Semaphore" else ["release failed"]
    assert kinds(trace, "lock", MAIN) == ["acquired", "releases", "releases", *failed]


def test_a_lock_that_is_waited_for(run_text: RunText, start: str) -> None:
    trace = trace_of(
        run_text(
            """
            from multiprocessing import Event, Lock, Process


            def take(lock, ready):
                ready.set()
                with lock:
                    pass


            if __name__ == "__main__":
                lock, ready = Lock(), Event()
                child = Process(target=take, args=(lock, ready))
                with lock:
                    child.start()
                    ready.wait()
                    child.join(0.2)
                child.join()
            """,
            start,
        )
    )
    assert pairs(trace, "lock", CHILD) == [("waits", 0), ("acquired", 1), ("releases", 0)]
    first, second = holds(trace, shared(trace, "lock").number)
    assert (first.process, second.process) == (0, 1)
    assert first.end <= second.start
    (wait,) = [wait for wait in waits(trace) if wait.kind == "waits"]
    assert wait.start < first.end < wait.end


def test_a_lock_is_one_object_on_every_way_to_a_process(run_text: RunText, start: str) -> None:
    trace = trace_of(
        run_text(
            """
            from multiprocessing import Lock, Process, Queue


            def grandchild(lock, again):
                with lock:
                    pass
                with again:
                    pass


            def child(pair):
                process = Process(target=grandchild, args=pair * 2)
                process.start()
                process.join()


            if __name__ == "__main__":
                lock = Lock()
                process = Process(target=child, args=([lock],))
                process.start()
                process.join()
            """,
            start,
        )
    )
    assert kinds(trace, "lock", "Process-1:1") == ["acquired", "releases"] * 2
    assert len(trace.objects) == 1


def test_a_lock_with_wrong_arguments_says_what_it_always_said(run_text: RunText, start: str) -> None:
    run = run_text(
        """
        from multiprocessing import Lock

        if __name__ == "__main__":
            lock = Lock()
            for arguments, names in [((1, 2, 3), {}), ((), {"wait": 5}), ((True, "long"), {}), (("no",), {})]:
                for acquire in (lock._semlock.raw.acquire, lock.acquire) if hasattr(lock._semlock, "raw") else ():
                    try:
                        print(acquire(*arguments, **names))
                        lock.release()
                    except Exception as error:
                        print(type(error), error)
        """,
        start,
    )
    said = run.lines
    assert len(said) == 8
    assert said[::2] == said[1::2]


def test_conditions(run_text: RunText, start: str) -> None:
    trace = trace_of(
        run_text(
            """
            from multiprocessing import Condition, Lock, Process, Semaphore


            def wait(condition, ready):
                with condition:
                    ready.release()
                    condition.wait()


            if __name__ == "__main__":
                condition, ready = Condition(), Semaphore(0)
                child = Process(target=wait, args=(condition, ready))
                child.start()
                ready.acquire()
                with condition:
                    condition.notify_all()
                    condition.notify(2)
                    condition.wait(0.01)
                child.join()
                other = Lock()
                named = Condition(other)
                try:
                    named.wait()
                except AssertionError:
                    pass
            """,
            start,
        )
    )
    condition = shared(trace, "condition")
    assert condition.lock is not None
    assert trace.objects[condition.lock].owner == condition.number
    assert pairs(trace, "condition", CHILD) == [("condition waits", 0), ("condition woken", 1)]
    main = [(event.kind, event.a, event.b) for event in events(trace, "condition", MAIN)]
    assert main == [("notifies", -1, 0), ("notifies", 2, 0), ("condition waits", 10_000_000, 0), ("condition woken", 0, 0)]
    lock = [event.kind for event in trace.by_object[condition.lock] if event.process == 1 and event.kind != "waits"]
    assert lock == ["acquired", "releases", "acquired", "releases"]
    assert shared(trace, "named").lock == shared(trace, "other").number
    assert kinds(trace, "named") == []


def test_events(run_text: RunText, start: str) -> None:
    trace = trace_of(
        run_text(
            """
            from multiprocessing import Event, Process, Semaphore


            def wait(event, ready):
                ready.set()
                event.wait()
                event.wait()


            if __name__ == "__main__":
                event, ready = Event(), Event()
                child = Process(target=wait, args=(event, ready))
                child.start()
                ready.wait()
                child.join(0.2)
                event.set()
                child.join()
                event.clear()
                event.wait(0.01)
            """,
            start,
        )
    )
    assert pairs(trace, "event", CHILD) == [("event waits", 0), ("event passed", 1), ("event passed", 1)]
    assert pairs(trace, "event", MAIN) == [("sets", 0), ("clears", 0), ("event waits", 0), ("event passed", 0)]
    assert [event.a for event in events(trace, "event") if event.kind == "event waits"] == [-1, 10_000_000]
    assert {thing.name for thing in trace.objects} == {"event", "ready"}


def test_barriers(run_text: RunText, start: str) -> None:
    trace = trace_of(
        run_text(
            """
            from multiprocessing import Barrier, Process
            from threading import BrokenBarrierError

            if __name__ == "__main__":
                barrier = Barrier(2)
                child = Process(target=barrier.wait)
                child.start()
                barrier.wait()
                child.join()
                try:
                    barrier.wait(0.01)
                except BrokenBarrierError:
                    barrier.reset()
                barrier.abort()
            """,
            start,
        )
    )
    assert shared(trace, "barrier").limit == 2
    assert kinds(trace, "barrier", CHILD) == ["arrives", "passes"]
    assert kinds(trace, "barrier", MAIN) == ["arrives", "passes", "arrives", "broken", "resets", "aborts"]
    assert {event.a for event in events(trace, "barrier") if event.kind == "passes"} == {0, 1}
    assert len(trace.objects) == 1


def test_threads_are_told_apart(run_text: RunText, start: str) -> None:
    trace = trace_of(
        run_text(
            """
            from multiprocessing import Lock, Process
            from threading import Barrier, Thread


            def take(lock, together):
                together.wait()  # a thread that begins when another has ended may get its identity
                for _ in range(1000):
                    with lock:
                        pass


            def many(lock):
                together = Barrier(4)
                threads = [Thread(target=take, args=(lock, together)) for _ in range(4)]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join()


            if __name__ == "__main__":
                lock = Lock()
                child = Process(target=many, args=(lock,))
                child.start()
                many(lock)
                child.join()
            """,
            start,
        )
    )
    found = events(trace, "lock")
    assert sum(event.kind == "acquired" for event in found) == sum(event.kind == "releases" for event in found) == 8000
    assert len({(event.process, event.thread) for event in found}) == 8
    spans = holds(trace, shared(trace, "lock").number)
    assert all(first.end <= second.start for first, second in itertools.pairwise(spans))


INTERRUPTED = """
    import signal
    from multiprocessing import Lock


    def late(number, frame):
        raise TimeoutError


    if __name__ == "__main__":
        lock = Lock()
        lock.acquire()
        signal.signal(signal.SIGALRM, late)
        signal.setitimer(signal.ITIMER_REAL, 0.05)
        try:
            lock.acquire()
        except TimeoutError:
            print("late")
    """


@posix
def test_an_interrupted_wait_is_over(run_text: RunText, start: str) -> None:
    trace = trace_of(run_text(INTERRUPTED, start))
    assert pairs(trace, "lock") == [("acquired", 0), ("waits", 0), ("gave up", 0)]
