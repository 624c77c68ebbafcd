"""What is recorded of queues, pipes, pools and executors."""

from __future__ import annotations

import struct

import pytest

from mpguide.trace.model import Trace
from mpguide.trace.recording import layout, unpack
from tests.engine.conftest import RunText, posix
from tests.engine.recorder.recordings import events, kinds, pairs, shared, trace_of

CHILD = "Process-1"
MAIN = "MainProcess"


def items(trace: Trace, name: str, kind: str) -> list[int]:
    """The items of the events of that kind, in the order of time."""
    return [event.item for event in events(trace, name) if event.kind == kind]


@pytest.mark.parametrize("kind", ["Queue", "JoinableQueue", "SimpleQueue"])
def test_items_are_known_again(run_text: RunText, start: str, kind: str) -> None:
    text = """
        from multiprocessing import KIND, Process


        def produce(queue, letter):
            for number in range(20):
                queue.put((letter, number))


        if __name__ == "__main__":
            queue = KIND()
            producers = [Process(target=produce, args=(queue, letter)) for letter in "ab"]
            for producer in producers:
                producer.start()
            got = [queue.get() for _ in range(40)]
            for producer in producers:
                producer.join()
            print([letter for letter, number in got])
            print([number for letter, number in got])
        """
    run = run_text(text.replace("KIND", kind), start)
    trace = trace_of(run)
    assert shared(trace, "queue").kind == kind
    put, got = items(trace, "queue", "puts"), items(trace, "queue", "got")
    assert len(set(put)) == len(put) == 40
    assert set(got) == set(put)
    origin = {event.item: event.process for event in events(trace, "queue") if event.kind == "puts"}
    letters = ["ab"[origin[item] - 1] for item in got]
    assert run.lines == [str(letters), str([letters[:place].count(letter) for place, letter in enumerate(letters)])]
    born = {event.item: event.time for event in events(trace, "queue") if event.kind == "puts"}
    assert all(born[event.item] < event.time for event in events(trace, "queue") if event.kind == "got")
    assert len(trace.objects) == 1


def test_waits_of_a_queue(run_text: RunText, start: str) -> None:
    trace = trace_of(
        run_text(
            """
            import queue as plain
            from multiprocessing import Event, Process, Queue


            def consume(queue, ready):
                ready.set()
                queue.get()


            if __name__ == "__main__":
                queue, ready, back = Queue(1), Event(), Queue()
                child = Process(target=consume, args=(queue, ready))
                child.start()
                ready.wait()
                child.join(0.2)
                queue.put("first")
                child.join()
                queue.put("second")
                for arguments in [("third", False), ("third", True, 0.01)]:
                    try:
                        queue.put(*arguments)
                    except plain.Full:
                        print("full")
                queue.empty()
                queue.get(timeout=60)
                queue.empty()
                for arguments in [(False,), (True, 0.01)]:
                    try:
                        queue.get(*arguments)
                    except plain.Empty:
                        print("empty")
            """,
            start,
        )
    )
    assert shared(trace, "queue").limit == 1
    assert kinds(trace, "queue", CHILD) == ["get waits", "got"]
    main = pairs(trace, "queue", MAIN)
    # Whether the second item has come through the pipe already is a matter of luck.
    assert [pair for pair in main if pair[0] != "get waits" and pair[0] != "got"] == [
        ("puts", 0),
        ("puts", 0),
        ("put full", 0),
        ("put waits", 0),
        ("put full", 1),
        ("get empty", 0),
        ("get empty", 0),
    ]
    assert main[-2:] == [("get waits", 0), ("get empty", 0)]
    assert [event.a for event in events(trace, "queue") if event.kind == "put waits"] == [10_000_000]


def test_a_queue_that_two_wait_for(run_text: RunText, start: str) -> None:
    """Both waits are told: the one for the item and the one for the turn."""
    trace = trace_of(
        run_text(
            """
            from multiprocessing import Process, Queue, Semaphore


            def consume(queue, ready):
                ready.release()
                queue.get()


            if __name__ == "__main__":
                queue, ready = Queue(), Semaphore(0)
                children = [Process(target=consume, args=(queue, ready)) for _ in range(2)]
                for child in children:
                    child.start()
                    ready.acquire()
                    child.join(0.2)
                queue.put(1)
                queue.put(2)
                for child in children:
                    child.join()
            """,
            start,
        )
    )
    for name in ("Process-1", "Process-2"):
        assert kinds(trace, "queue", name) == ["get waits", "got"]


def test_tasks_of_a_joinable_queue(run_text: RunText, start: str) -> None:
    trace = trace_of(
        run_text(
            """
            from multiprocessing import JoinableQueue, Process


            def work(queue):
                for _ in range(2):
                    queue.get()
                    queue.task_done()
                try:
                    queue.task_done()
                except ValueError as error:
                    print(error)


            if __name__ == "__main__":
                queue = JoinableQueue()
                queue.put(1)
                queue.put(2)
                child = Process(target=work, args=(queue,))
                child.start()
                queue.join()
                child.join()
            """,
            start,
        )
    )
    child = [kind for kind in kinds(trace, "queue", CHILD) if kind != "get waits"]
    assert child == ["got", "task done", "got", "task done", "task done", "task done failed"]
    assert kinds(trace, "queue", MAIN) == ["puts", "puts", "queue join waits", "queue joined"]


@pytest.mark.parametrize("duplex", [True, False])
def test_pipes(run_text: RunText, start: str, duplex: bool) -> None:
    text = """
        from multiprocessing import Pipe, Process


        def talk(end, other):
            other.close()
            for number in range(3):
                end.send([number])
            end.send_bytes(b"bytes")
            end.close()


        if __name__ == "__main__":
            here, there = Pipe(DUPLEX)
            child = Process(target=talk, args=(there, here))
            child.start()
            there.close()
            child.join()
            print(here.recv(), here.recv(), here.recv_bytes(), here.recv_bytes())
            try:
                here.recv()
            except EOFError:
                print("end")
        """
    run = run_text(text.replace("DUPLEX", str(duplex)), start)
    assert run.lines[1:] == ["end"]
    assert run.lines[0].startswith("[0] [1] b'\\x80")
    assert "mp" not in run.lines[0]
    assert run.lines[0].endswith(" b'bytes'")
    trace = trace_of(run)
    (pipe,) = trace.objects
    found = trace.by_object[pipe.number]
    assert [event.kind for event in found if event.process == 1] == ["sends"] * 3
    assert [event.kind for event in found if event.process == 0] == ["received"] * 4 + ["receive failed"]
    sent = [event.item for event in found if event.kind == "sends"]
    assert [event.item for event in found if event.kind == "received"] == [*sent, -1]
    assert len(set(sent)) == 3


def test_an_end_that_travels_through_a_queue_is_still_that_end(run_text: RunText, start: str) -> None:
    run = run_text(
        """
        from multiprocessing import Pipe, Process, Queue


        def answer(queue):
            with queue.get() as end:
                end.send("from the child")


        if __name__ == "__main__":
            queue = Queue()
            here, there = Pipe()
            child = Process(target=answer, args=(queue,))
            child.start()
            queue.put(there)
            print(here.recv())
            child.join()
        """,
        start,
    )
    trace = trace_of(run)
    (pipe,) = [thing for thing in trace.objects if thing.kind == "Pipe"]
    found = [(event.kind, event.process) for event in trace.by_object[pipe.number] if event.kind != "receive waits"]
    assert found == [("sends", 1), ("received", 0)]


def test_too_long_a_message_is_still_too_long(run_text: RunText, start: str) -> None:
    run = run_text(
        """
        import pickle
        from multiprocessing import Pipe

        if __name__ == "__main__":
            for longer in (0, -1):
                here, there = Pipe()
                there.send("x" * 100)
                size = len(pickle.dumps("x" * 100))
                try:
                    print(len(here.recv_bytes(size + longer)) == size)
                except OSError as error:
                    print(error)
            here, there = Pipe()
            there.send("x" * 100)
            room = bytearray(300)
            print(here.recv_bytes_into(room, 10) == size, pickle.loads(room[10:]) == "x" * 100)
        """,
        start,
    )
    assert run.lines == ["True", "bad message length", "True True"]


POOLS = """
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import Pool


    def square(number):
        return number * number


    def fail(number):
        raise ValueError(number)


    def unsendable(number):
        return lambda: number


    def main():
        BODY


    if __name__ == "__main__":
        main()
    """


def test_tasks_of_a_pool(run_text: RunText, start: str) -> None:
    body = """with Pool(2) as pool:
            print(pool.map(square, range(5), chunksize=2), pool.apply(square, (3,)), list(pool.imap(square, range(2))))
            for function in (fail, unsendable):
                try:
                    pool.apply(function, (1,))
                except Exception as error:
                    print(type(error).__name__)
            pool.close()
            pool.join()"""
    run = run_text(POOLS.replace("BODY", body), start)
    assert run.lines == ["[0, 1, 4, 9, 16] 9 [0, 1]", "ValueError", "MaybeEncodingError"]
    trace = trace_of(run)
    (pool,) = trace.objects
    assert (pool.kind, pool.limit, pool.name) == ("Pool", 2, "pool")
    found = trace.by_object[pool.number]
    told = {kind: [event.a for event in found if event.kind == kind] for kind in ("submits", "task begins", "task ends")}
    assert sorted(told["submits"]) == sorted(told["task begins"]) == sorted(told["task ends"])
    assert len(set(told["submits"])) == len(told["submits"]) == 8
    assert [event.b for event in found if event.kind == "submits"] == [2, 2, 1, 1, 1, 1, 1, 1]
    assert [event.b for event in found if event.kind == "task ends"] == [0, 0, 0, 0, 0, 0, 1, 0]
    assert {event.process for event in found if event.kind != "submits"} <= {1, 2}
    assert {process.target for process in trace.processes} == {""}  # what runs there is the library's


def test_tasks_of_an_executor(run_text: RunText, start: str) -> None:
    body = """with ProcessPoolExecutor(2) as executor:
            print(list(executor.map(square, range(5), chunksize=2)), executor.submit(square, 3).result())
            for function in (fail, unsendable):
                print(type(executor.submit(function, 1).exception()).__name__)"""
    run = run_text(POOLS.replace("BODY", body), start)
    assert run.lines[:2] == ["[0, 1, 4, 9, 16] 9", "ValueError"]
    trace = trace_of(run)
    (executor,) = trace.objects
    assert (executor.kind, executor.limit, executor.name) == ("ProcessPoolExecutor", 2, "executor")
    found = trace.by_object[executor.number]
    assert [(event.a, event.b) for event in found if event.kind == "submits"] == [(0, 2), (1, 2), (2, 1), (3, 1), (4, 1), (5, 1)]
    ends = {event.a: event.b for event in found if event.kind == "task ends"}
    assert ends == {0: 0, 1: 0, 2: 0, 3: 0, 4: 1, 5: 0}
    assert sorted(event.a for event in found if event.kind == "task begins") == [0, 1, 2, 3, 4, 5]
    assert {process.target for process in trace.processes} == {""}


def test_what_the_library_makes_for_itself_is_not_told(run_text: RunText, start: str) -> None:
    trace = trace_of(
        run_text(
            """
            from multiprocessing import Manager
            from multiprocessing.pool import ThreadPool

            if __name__ == "__main__":
                with Manager() as manager:
                    things = manager.list([1]), manager.Lock(), manager.Queue(), manager.Value("i", 3)
                    with things[1]:
                        print(things[0], things[3].value)
                with ThreadPool(2) as pool:
                    print(pool.map(abs, [-1, -2]))
            """,
            start,
        )
    )
    assert trace.objects == ()
    assert {event.object for event in trace.events} == {-1}


@posix
def test_a_queue_that_nobody_uses_any_more_gives_its_files_back_at_once(run_text: RunText, start: str) -> None:
    """No hook keeps an object alive: the other end of its pipe would wait for ever."""
    run = run_text(
        """
        import gc
        import multiprocessing as mp
        import os


        def count():
            return len(os.listdir("/dev/fd"))


        if __name__ == "__main__":
            gc.disable()
            mp.Lock(), mp.Queue(), mp.Event(), mp.Barrier(2)  # whatever is opened once
            before = count()
            for kind in (mp.Queue, mp.JoinableQueue, mp.SimpleQueue, mp.Pipe, mp.Event, mp.Condition):
                kind()
            print(count() - before)
        """,
        start,
    )
    assert run.lines == ["0"]


def test_nothing_is_recorded_of_what_others_are_made_of(run_text: RunText, start: str) -> None:
    run = run_text(
        """
        from concurrent.futures import ProcessPoolExecutor
        from multiprocessing import Barrier, Condition, Event, JoinableQueue, Pool, Process, Queue, SimpleQueue


        def use(barrier, condition, event, queues):
            with condition:
                condition.notify()
            event.set()
            barrier.wait()
            for queue in queues:
                queue.put(1)
                queue.get()
            queues[0].task_done()


        if __name__ == "__main__":
            things = Barrier(2), Condition(), Event(), [JoinableQueue(), Queue(), SimpleQueue()]
            child = Process(target=use, args=things)
            child.start()
            things[0].wait()
            things[2].wait()
            child.join()
            things[3][0].join()
            with Pool(1) as pool:
                pool.map(abs, [1])
            with ProcessPoolExecutor(1) as executor:
                executor.submit(abs, 1).result()
        """,
        start,
    )
    assert run.status == 0, run.output
    parts = unpack(run.recording)
    form, names = layout(parts.facts)
    notes = [fact for fact in parts.facts if fact[0] == "object"]
    known = {0, *(fact[1] for fact in notes), *(fact[5].get("lock", 0) for fact in notes)}
    found = {(row[2], names[row[5] - 1]) for data in parts.records.values() for row in struct.iter_unpack(form, data) if row[5]}
    assert {kind for number, kind in found if number not in known} == set()
    assert {kind for number, kind in found if number} >= {"arrives", "notifies", "sets", "puts", "got", "task begins"}
