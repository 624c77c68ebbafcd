"""Faults put into real programs, below what is recorded: each check sees its own, and the others see nothing."""

from __future__ import annotations

import textwrap
from typing import NamedTuple

import pytest

from mpguide.trace.checks import CHECKS, judge, title
from tests.engine.conftest import STARTS, RunText

SABOTAGE = '''
"""What the programs with faults share: workers that follow cues, and parts of multiprocessing that do wrong."""

import multiprocessing.connection
import multiprocessing.synchronize
from multiprocessing import Pipe, Process
from types import SimpleNamespace

raw = multiprocessing.synchronize._multiprocessing.SemLock


def begin(target, *args):
    """Start a worker, and wait until it says that it is ready."""
    director, actor = Pipe()
    worker = Process(target=target, args=(actor, *args))
    worker.start()
    director.recv()
    return worker, director


def cue(actor):
    """Say where the worker has come to, and wait for the sign to go on."""
    actor.send("here")
    actor.recv()


def semlock(**methods):
    """Let all locks and semaphores made from now on have other *methods* than those of the C part."""
    bad = type("SemLock", (raw,), methods)
    multiprocessing.synchronize._multiprocessing = SimpleNamespace(SemLock=bad)


def one_more(only=None):
    """Let a semaphore, or only one with this highest value, begin with one more than it was asked for."""

    def new(cls, kind, value, maxvalue, name, unlink):
        more = only is None or only == maxvalue
        return raw.__new__(cls, kind, value + more, maxvalue, name, unlink)

    semlock(__new__=new)


def open_door():
    """Let nobody wait for a lock."""
    semlock(acquire=lambda *args, **kwargs: True, release=lambda self: None, __exit__=lambda *args: None)


def dropped(number, *more):
    return lambda sent: [] if len(sent) in (number, *more) else sent[-1:]


def doubled(number):
    return lambda sent: sent[-1:] * (1 + (len(sent) == number))


def swapped(number):
    return lambda sent: {number: [], number + 1: sent[:-3:-1]}.get(len(sent), sent[-1:])


def tampered(send, change):
    """*send*, which now sends what *change* makes of all that was to be sent so far."""
    sent = []

    def tampering(data):
        sent.append(bytes(data))
        for one in change(sent):
            send(one)

    return tampering


def tamper(change):
    """Let the writing end of every queue send what *change* makes of it."""
    base = multiprocessing.connection._ConnectionBase
    send, ends = base.send_bytes, {}

    def send_bytes(self, data):
        if bytes(data[:1]) != b"\\x80":  # no pickle: a fork server and who talks to it make sure of each other
            return send(self, data)
        ends.setdefault(id(self), tampered(lambda one: send(self, one), change))(data)

    base.send_bytes = send_bytes
'''


class Fault(NamedTuple):
    """A program with a fault.

    Attributes:
        name: what is wrong.
        seen: the checks that must fail, and no others.
        worker: what stands at the top of the program: the fault, and what its workers do.
        main: what the main process does.
        hangs: whether the run has to be ended.
        starts: the start methods under which there is a fault; all if empty.
    """

    name: str
    seen: set[str]
    worker: str
    main: str
    hangs: bool = False
    starts: tuple[str, ...] = ()


INSIDE = """
    def work(actor, lock):
        lock.acquire()
        cue(actor)
        lock.release()
"""
PRODUCE = """
    def work(actor, queue):
        actor.send("here")
        for number in range(5):
            queue.put(number)
"""
SEND = """
    def work(actor, pipe, change):
        pipe._send = tampered(pipe._send, change())
        actor.send("here")
        for number in range(5):
            pipe.send(number)

    def drop(): return dropped(2)
    def double(): return doubled(2)
    def swap(): return swapped(2)
"""
TAKE = """
    def work(actor, first, second):
        with first:
            cue(actor)
            with second:
                pass
"""


def consume(times: int) -> str:
    """A main process that gets so many items."""
    return f"""
        queue = Queue()
        worker, _ = begin(work, queue)
        for _ in range({times}):
            queue.get()
        worker.join()
    """


def receive(change: str, times: int) -> str:
    """A main process that receives so many items through a pipe that does them an ill turn."""
    return f"""
        here, there = Pipe()
        worker, _ = begin(work, there, {change})
        for _ in range({times}):
            here.recv()
        worker.join()
    """


FAULTS = [
    Fault(
        "acquire() acquires nothing",
        {"mutual exclusion of lock"},
        f"open_door(){INSIDE}",
        """
        lock = Lock()
        one, first = begin(work, lock)
        other, second = begin(work, lock)
        first.send("go"), second.send("go")
        one.join(), other.join()
        """,
    ),
    Fault(
        "a semaphore lets one more in",
        {"permits of two"},
        f"one_more(){INSIDE}",
        """
        two = Semaphore(2)
        workers = [begin(work, two) for _ in range(3)]
        for worker, director in workers:
            director.send("go")
            worker.join()
        """,
    ),
    Fault(
        "a signal passes before it is given",
        {"permits of ready"},
        """
        one_more()

        def work(actor, ready):
            ready.acquire()
            cue(actor)
        """,
        """
        ready = Semaphore(0)
        worker, director = begin(work, ready)
        director.send("go")
        ready.release()
        worker.join()
        """,
    ),
    Fault(
        "another process releases",
        {"balanced of lock"},
        """
        def work(actor, lock):
            lock.release()
            actor.send("here")
        """,
        """
        lock = Lock()
        lock.acquire()
        worker, _ = begin(work, lock)
        worker.join()
        """,
    ),
    Fault(
        "released once too often",
        {"balanced of permit"},
        "",
        """
        permit = BoundedSemaphore(1)
        with permit:
            pass
        try:
            permit.release()
        except ValueError:
            pass
        """,
    ),
    Fault(
        "ended with a lock",
        {"balanced of lock"},
        """
        def work(actor, lock):
            lock.acquire()
            actor.send("here")
        """,
        """
        lock = RLock()
        worker, _ = begin(work, lock)
        worker.join()
        """,
    ),
    Fault(
        "the owner of a lock is killed",
        {"balanced of lock", "no deadlock"},
        f"""{INSIDE}
    def wait(actor, lock):
        actor.send("here")
        lock.acquire()
        """,
        """
        lock = Lock()
        owner, _ = begin(work, lock)
        owner.kill()
        owner.join()
        worker, _ = begin(wait, lock)
        worker.join(1)
        worker.terminate()
        worker.join()
        """,
    ),
    Fault(
        "two locks in opposite order",
        {"lock order"},
        TAKE,
        """
        a, b = Lock(), Lock()
        for pair in (a, b), (b, a):
            worker, director = begin(work, *pair)
            director.send("go")
            worker.join()
        """,
    ),
    Fault(
        "two locks crossed",
        {"lock order", "no deadlock", "balanced of a", "balanced of b"},
        TAKE,
        """
        a, b = Lock(), Lock()
        workers = [begin(work, *pair) for pair in ((a, b), (b, a))]
        for _, director in workers:
            director.send("go")
        workers[0][0].join(1)
        for worker, _ in workers:
            worker.terminate()
            worker.join()
        """,
    ),
    Fault(
        "a main process that joins with the lock",
        {"no deadlock"},
        """
        def work(actor, lock):
            actor.send("here")
            with lock:
                pass
        """,
        """
        lock = Lock()
        lock.acquire()
        worker, _ = begin(work, lock)
        worker.join()
        """,
        hangs=True,
    ),
    Fault(
        "a barrier lets one through early",
        {"barrier of meeting"},
        """
        import threading

        threading.Barrier._wait = lambda self, timeout: None

        def work(actor, meeting):
            actor.send("here")
            meeting.wait()
        """,
        """
        meeting = Barrier(2)
        for _ in range(2):
            worker, _ = begin(work, meeting)
            worker.join()
        """,
    ),
    Fault(
        "an event wakes nobody",
        {"event of ready", "no deadlock"},
        """
        multiprocessing.synchronize.Condition.notify_all = lambda self: None

        def work(actor, ready):
            actor.send("here")
            ready.wait()
        """,
        """
        ready = Event()
        worker, _ = begin(work, ready)
        while not ready._cond._sleeping_count.get_value():
            pass
        ready.set()
        worker.join()
        """,
        hangs=True,
    ),
    Fault(
        "an event lets through unset",
        {"event of ready"},
        """
        def work(actor, ready):
            actor.send("here")
            ready._flag.acquire, ready._flag.release = lambda *_: True, lambda: None
            ready.wait()
        """,
        """
        ready = Event()
        worker, _ = begin(work, ready)
        worker.join()
        """,
    ),
    Fault(
        "an event lets through after it was cleared",
        {"event of ready"},
        """
        def work(actor, ready):
            actor.send("here")
            ready._flag.acquire, ready._flag.release = lambda *_: True, lambda: None
            ready.wait()
        """,
        """
        ready = Event()
        ready.set()
        ready.clear()
        worker, _ = begin(work, ready)
        worker.join()
        """,
    ),
    Fault(
        "a set event is not seen",
        {"event of ready"},
        """
        def work(actor, ready):
            actor.send("here")
            ready._flag.acquire = lambda *_: False
            ready.wait(0.1)
        """,
        """
        ready = Event()
        ready.set()
        worker, _ = begin(work, ready)
        worker.join()
        """,
    ),
    Fault(
        "a notify before the wait",
        {"no lost wake-up of news"},
        """
        def work(actor, news):
            actor.send("here")
            with news:
                news.wait(0.1)
        """,
        """
        news = Condition()
        with news:
            news.notify()
        worker, _ = begin(work, news)
        worker.join()
        """,
    ),
    Fault(
        "a notify that wakes nobody",
        {"no lost wake-up of news", "no deadlock"},
        """
        def work(actor, news):
            actor.send("here")
            with news:
                news.wait()
        """,
        """
        news = Condition()
        worker, _ = begin(work, news)
        while not news._sleeping_count.get_value():
            pass
        news._sleeping_count.acquire = lambda *_: False
        with news:
            news.notify()
        worker.join()
        """,
        hangs=True,
    ),
    Fault("a queue drops an item", {"nothing lost of queue"}, f"tamper(dropped(2)){PRODUCE}", consume(4)),
    Fault("a queue doubles an item", {"nothing lost of queue"}, f"tamper(doubled(2)){PRODUCE}", consume(6)),
    Fault("a queue swaps two items", {"order kept of queue"}, f"tamper(swapped(2)){PRODUCE}", consume(5)),
    Fault(
        "a simple queue drops an item",
        {"nothing lost of queue"},
        f"tamper(dropped(3)){PRODUCE}",
        consume(4).replace("Queue()", "SimpleQueue()"),
    ),
    Fault(
        "somebody waits for an item that was dropped",
        {"nothing lost of queue", "no deadlock"},
        f"tamper(dropped(5)){PRODUCE}",
        consume(5),
        hangs=True,
    ),
    Fault(
        "a queue takes more than its bound",
        {"bound kept of queue"},
        "one_more(only=2)",
        """
        queue = Queue(2)
        for number in range(3):
            queue.put(number)
        for number in range(3):
            queue.get()
        """,
    ),
    Fault(
        "an item from nowhere",
        {"put before get of queue"},
        "import mpguide_items, pickle",
        """
        queue = Queue()
        queue._writer.send_bytes(mpguide_items.with_tail(pickle.dumps("x"), 99))
        queue.get()
        """,
    ),
    Fault(
        "task_done() before get()",
        {"task_done of tasks"},
        """
        def work(actor, tasks):
            tasks.task_done()
            tasks.get()
            actor.send("here")
        """,
        """
        tasks = JoinableQueue()
        tasks.put(1)
        worker, _ = begin(work, tasks)
        tasks.join()
        worker.join()
        """,
    ),
    Fault(
        "task_done() once too often",
        {"task_done of tasks"},
        "",
        """
        tasks = JoinableQueue()
        tasks.put(1)
        tasks.get()
        tasks.task_done()
        try:
            tasks.task_done()
        except ValueError:
            pass
        """,
    ),
    Fault(
        "join() of a queue returns too early",
        {"task_done of tasks"},
        """
        def work(actor, tasks):
            cue(actor)
            tasks.get()
            tasks.task_done()
        """,
        """
        tasks = JoinableQueue()
        tasks.put(1)
        worker, director = begin(work, tasks)
        tasks._cond.wait = lambda: None
        tasks.join()
        director.send("go")
        worker.join()
        """,
    ),
    Fault("a pipe drops an item", {"pipe order of here, there"}, SEND, receive("drop", 4)),
    Fault("a pipe doubles an item", {"pipe order of here, there"}, SEND, receive("double", 6)),
    Fault("a pipe swaps two items", {"pipe order of here, there"}, SEND, receive("swap", 5)),
    Fault(
        "a lock that does not keep an update together",
        {"mutual exclusion of total.get_lock()", "atomic update of total"},
        """
        open_door()

        def work(actor, total):
            with total.get_lock():
                seen = total.value
                cue(actor)
                total.value = seen + 1
        """,
        """
        total = Value("i", 0)
        one, first = begin(work, total)
        other, second = begin(work, total)
        first.send("go")
        one.join()
        second.send("go")
        other.join()
        """,
    ),
    Fault(
        "an update in two steps",
        {"atomic update of totals"},
        """
        def work(actor, totals):
            seen = totals[1]
            cue(actor)
            totals[1] = seen + 0.5
        """,
        """
        totals = Array("d", 2)
        one, first = begin(work, totals)
        other, second = begin(work, totals)
        first.send("go")
        one.join()
        second.send("go")
        other.join()
        """,
    ),
    Fault(
        "a task done twice",
        {"each task once of pool"},
        "",
        """
        with Pool(1) as pool:
            pool._inqueue._writer._send = tampered(pool._inqueue._writer._send, doubled(2))
            for result in [pool.apply_async(abs, (number,)) for number in range(3)]:
                result.get()
            pool.close()
            pool.join()
        """,
    ),
    Fault(
        "tasks never done",
        {"each task once of pool"},
        "",
        """
        with Pool(1) as pool:
            pool._inqueue._writer._send = tampered(pool._inqueue._writer._send, dropped(2, 3))
            results = [pool.apply_async(abs, (number,)) for number in range(4)]
            results[0].get(), results[3].get()
        """,
    ),
    Fault(
        "a worker dies in its task",
        {"each task once of pool"},
        "import os",
        """
        with Pool(1) as pool:
            pool.apply_async(os._exit, (3,))
            pool.apply_async(abs, (1,)).get()
        """,
    ),
    Fault(
        "a lock of its own in every process",
        {"really shared of lock"},
        """
        lock = Lock()

        def work(actor):
            with lock:
                actor.send("here")
        """,
        """
        with lock:
            worker, _ = begin(work)
            worker.join()
        """,
        starts=("spawn", "forkserver"),
    ),
    Fault(
        "another exit code than it said",
        {"life cycle"},
        """
        import atexit, os

        def work(actor):
            leave = os._exit
            os._exit = lambda code: leave(5)
            atexit.register(leave, 5)
            actor.send("here")
        """,
        """
        worker, _ = begin(work)
        worker.join()
        """,
    ),
    Fault(
        "join() returns too early",
        {"join after exit"},
        """
        def work(actor):
            cue(actor)
            cue(actor)
        """,
        """
        worker, director = begin(work)
        worker._popen.returncode = 0
        worker.join()
        director.send("go")
        director.recv()
        director.send("go")
        """,
    ),
    Fault(
        "a child is left alive",
        {"nobody left"},
        """
        import os, time

        def work(actor):
            actor.send("here")
            time.sleep(60)
        """,
        """
        begin(work)
        os._exit(0)
        """,
    ),
]

PROGRAM = '''
"""A program with a fault."""

import multiprocessing.synchronize
from multiprocessing import *

from _sabotage import *

{worker}


def main():
{main}


if __name__ == "__main__":
    main()
{limit}
'''
LIMIT = """
# /// script
# [tool.mpguide]
# time-limit = 3
# ///
"""


CASES = [(fault, start) for fault in FAULTS for start in STARTS if not fault.starts or start in fault.starts]


@pytest.mark.parametrize(("fault", "start"), CASES, ids=[f"{fault.name} {start}".replace(" ", "-") for fault, start in CASES])
def test_a_fault(fault: Fault, run_text: RunText, start: str) -> None:
    """The checks that it belongs to fail, and all others hold."""
    worker, main = (textwrap.dedent(text) for text in (fault.worker, fault.main))
    if not fault.worker.startswith("\n"):  # a first line of its own, then common text
        first, _, rest = fault.worker.partition("\n")
        worker = f"{first}\n{textwrap.dedent(rest)}"
    text = PROGRAM.format(worker=worker, main=textwrap.indent(main, "    "), limit=LIMIT if fault.hangs else "")
    run = run_text(text, start, {"_sabotage.py": SABOTAGE})
    assert bool(run.ended_because) is fault.hangs, run.output
    trace = run.trace
    assert trace is not None, run.output
    assert {title(trace, verdict) for verdict in judge(trace) if not verdict.holds} == fault.seen, run.output


def test_every_check_has_a_fault() -> None:
    """Each one has shown that it can fail."""
    assert {name.partition(" of ")[0] for fault in FAULTS for name in fault.seen} == set(CHECKS)
