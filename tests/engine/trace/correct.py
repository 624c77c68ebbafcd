"""Correct programs that use everything that is recorded, and look as much like faulty ones as a correct program can."""

from __future__ import annotations

PROGRAMS = {
    "locks": '''
"""Locks within locks, in one order, by processes and by threads."""

from multiprocessing import Lock, Process, RLock
from threading import Thread


def work(outer, inner):
    for _ in range(100):
        with outer, inner:
            with inner:
                pass
        if inner.acquire(timeout=10):
            inner.release()
        if outer.acquire(block=False):
            outer.release()


def both(outer, inner):
    threads = [Thread(target=work, args=(outer, inner)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def main():
    outer, inner = Lock(), RLock()
    workers = [Process(target=target, args=(outer, inner)) for target in (work, work, both)]
    for worker in workers:
        worker.start()
    work(outer, inner)
    for worker in workers:
        worker.join()


if __name__ == "__main__":
    main()
''',
    "semaphores": '''
"""Permits, a bounded semaphore, a signal, and tickets that are used up."""

from multiprocessing import BoundedSemaphore, Process, Semaphore


def inside(two, three):
    for _ in range(50):
        with two:
            with three:
                pass


def hear(signal, answer):
    for _ in range(20):
        signal.acquire()
        answer.release()


def buy(tickets):
    while tickets.acquire(block=False):
        pass


def main():
    two, three, tickets = Semaphore(2), BoundedSemaphore(3), Semaphore(40)
    signal, answer = Semaphore(0), Semaphore(0)
    workers = [Process(target=inside, args=(two, three)) for _ in range(4)]
    workers += [Process(target=hear, args=(signal, answer)), *(Process(target=buy, args=(tickets,)) for _ in range(2))]
    for worker in workers:
        worker.start()
    for _ in range(10):
        signal.release()
        signal.release()
        answer.acquire()
        answer.acquire()
    for worker in workers:
        worker.join()


if __name__ == "__main__":
    main()
''',
    "conditions": '''
"""A condition with a predicate: notifies that find nobody, waits with a time-out, a worker that is ended while it waits."""

from multiprocessing import Condition, Event, Process, Value


def listen(news, ready):
    with news:
        ready.set()  # whoever takes the lock from now on finds it waiting
        news.wait()


def consume(news, stock, times):
    for _ in range(times):
        with news:
            news.wait_for(lambda: stock.value > 0)
            stock.value -= 1


def poll(news, stock):
    with news:
        while stock.value < 1000:
            news.wait(0.005)
        news.notify_all()


def main():
    news, stock = Condition(), Value("i", 0)
    workers = [Process(target=consume, args=(news, stock, 20)) for _ in range(2)]
    endless = Process(target=consume, args=(news, stock, 1000), daemon=True)
    for worker in (*workers, endless):
        worker.start()
    while any(worker.is_alive() for worker in workers):
        with news:
            stock.value += 1
            news.notify()
    for worker in workers:
        worker.join()
    with news:  # so it cannot have the lock
        endless.terminate()
        endless.join()
    other, level = Condition(), Value("i", 0)
    late = Process(target=poll, args=(other, level))
    late.start()
    level.value = 1000
    late.join()
    third, ready = Condition(), Event()
    listener = Process(target=listen, args=(third, ready))
    listener.start()
    ready.wait()
    with third:
        third.notify()
    listener.join()


if __name__ == "__main__":
    main()
''',
    "events": '''
"""An event that is set and cleared, waited for with and without a time-out, by some before and by some after."""

from multiprocessing import Event, Process, SimpleQueue


def work(go, back, done):
    go.wait()
    done.put(1)
    while not back.wait(0.002):
        pass
    done.put(2)


def main():
    done = SimpleQueue()
    go, back = Event(), Event()
    for _ in range(3):
        workers = [Process(target=work, args=(go, back, done)) for _ in range(3)]
        for worker in workers[:2]:
            worker.start()
        go.set()
        workers[2].start()
        for _ in workers:
            done.get()
        go.clear()
        back.set()
        for worker in workers:
            worker.join()
        back.clear()
        while not done.empty():
            done.get()


if __name__ == "__main__":
    main()
''',
    "barriers": '''
"""Many rounds, more processes than parties, and a barrier that breaks and is mended."""

from multiprocessing import Barrier, Process
from threading import BrokenBarrierError


def rounds(barrier, times):
    for _ in range(times):
        barrier.wait()


def wait_in_vain(barrier):
    try:
        barrier.wait(0.05)
    except BrokenBarrierError:
        pass


def main():
    three, two, broken = Barrier(3), Barrier(2), Barrier(2)
    workers = [Process(target=rounds, args=(three, 30)) for _ in range(3)]
    workers += [Process(target=rounds, args=(two, 1)) for _ in range(4)]
    workers.append(Process(target=wait_in_vain, args=(broken,)))
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    broken.reset()
    workers = [Process(target=rounds, args=(broken, 3)) for _ in range(2)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()


if __name__ == "__main__":
    main()
''',
    "queues": '''
"""Several producers and consumers, bounds, time-outs, sentinels, threads, and items that are left over."""

from multiprocessing import JoinableQueue, Process, Queue, SimpleQueue
from queue import Empty, Full
from threading import Thread


def produce(queue):
    for number in range(40):
        queue.put(number)


def by_threads(queue):
    threads = [Thread(target=produce, args=(queue,)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def consume(queue, answers):
    while (number := queue.get()) is not None:
        answers.put(number)
        queue.task_done()
    queue.task_done()


def look(queue):
    for _ in range(10):
        try:
            queue.get(timeout=0.002)
        except Empty:
            pass
        try:
            queue.get_nowait()
        except Empty:
            pass


def main():
    tasks, answers, rest = JoinableQueue(5), SimpleQueue(), Queue(2)
    producers = [Process(target=target, args=(tasks,)) for target in (produce, by_threads)]
    consumers = [Process(target=consume, args=(tasks, answers)) for _ in range(2)]
    for worker in (*producers, *consumers):
        worker.start()
    for _ in range(120):
        answers.get()
    for worker in producers:
        worker.join()
    for _ in consumers:
        tasks.put(None)
    tasks.join()
    for worker in consumers:
        worker.join()
    looker = Process(target=look, args=(rest,))
    looker.start()
    for number in range(10):
        try:
            rest.put(number, timeout=0.002)
        except Full:
            pass
    looker.join()
    left = SimpleQueue()
    left.put("left")


if __name__ == "__main__":
    main()
''',
    "killed": '''
"""Consumers and workers that are ended in the midst of their work."""

from multiprocessing import Pipe, Process, Queue, SimpleQueue


def consume(queue, ready):
    ready.put(None)
    while True:
        queue.get()


def chat(pipe):
    while True:
        pipe.send(pipe.recv())


def main():
    for ending in ("terminate", "kill"):
        ready = SimpleQueue()
        queues = [Queue(), Queue()]
        workers = [Process(target=consume, args=(queue, ready), daemon=True) for queue in queues]
        here, there = Pipe()
        workers.append(Process(target=chat, args=(there,), daemon=True))
        for worker in workers:
            worker.start()
        for _ in queues:
            ready.get()
        for queue in queues:
            queue.put("an item")
        for number in range(30):
            here.send(number)
            here.recv()
        for worker in workers[1:]:
            getattr(worker, ending)()
            worker.join()
        for queue in queues:
            queue.close()
            queue.join_thread()


if __name__ == "__main__":
    main()
''',
    "pipes": '''
"""Both directions at once, one direction, a pipe within one process, and an end that is closed."""

from multiprocessing import Pipe, Process


def echo(pipe):
    for _ in range(50):
        pipe.send(pipe.recv())


def count(pipe):
    for number in range(50):
        pipe.send(number)
        pipe.send_bytes(b"bytes")
    pipe.close()


def main():
    here, there = Pipe()
    worker = Process(target=echo, args=(there,))
    worker.start()
    for number in range(50):
        here.send("x" * number * 20)
    for _ in range(50):
        here.recv()
    worker.join()
    reader, writer = Pipe(duplex=False)
    worker = Process(target=count, args=(writer,))
    worker.start()
    writer.close()
    try:
        while True:
            reader.recv()
            reader.recv_bytes()
    except EOFError:
        pass
    worker.join()
    left, right = Pipe()
    for number in range(5):
        left.send(number)
        right.send(number)
        left.recv()
    for _ in range(5):
        right.recv()


if __name__ == "__main__":
    main()
''',
    "values": '''
"""Values and arrays: updates under their locks, flags that anybody may set, a counter that is looked at and set anew."""

from multiprocessing import Array, Lock, Process, Value


def add(total, sums, lock):
    for number in range(100):
        with total.get_lock():
            total.value += 1
        with sums.get_lock():
            sums[number % 4] += 0.5
        with lock, sums.get_lock():
            sums[0] -= 0.25


def search(found, name):
    for number in range(200):
        if found.value:
            return
        if number * name > 100:
            found.value = 1


def main():
    total, sums, found, lock = Value("i", 0), Array("d", 4), Value("b", 0), Lock()
    for _ in range(2):
        workers = [Process(target=add, args=(total, sums, lock)) for _ in range(3)]
        for worker in workers:
            worker.start()
        seen = 0
        while seen < 200:
            seen = total.value
        for worker in workers:
            worker.join()
        total.value = 0
        sums[1] = 7.5
    finder = Process(target=search, args=(found, 3))
    finder.start()
    while not found.value:
        pass
    finder.join()


if __name__ == "__main__":
    main()
''',
    "pools": '''
"""Pools of every kind, left in every way."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


def square(number):
    return number * number


def fail(number):
    raise ValueError(number)


def main():
    with Pool(2, maxtasksperchild=5) as pool:
        pool.map(square, range(40), chunksize=3)
        for number in pool.imap_unordered(square, range(100)):
            if number == 25:
                break
    pool = Pool(3)
    results = [pool.apply_async(square, (number,)) for number in range(20)]
    results.append(pool.apply_async(fail, (1,)))
    list(pool.imap(square, range(10)))
    pool.close()
    pool.join()
    with ProcessPoolExecutor(2) as executor:
        futures = [executor.submit(square, number) for number in range(30)]
        futures[-1].cancel()
        list(executor.map(square, range(10), chunksize=4))
    executor = ProcessPoolExecutor(2)
    for number in range(30):
        executor.submit(square, number)
    executor.shutdown(cancel_futures=True)


if __name__ == "__main__":
    main()
''',
    "lives": '''
"""Children and grandchildren, daemons, exit codes, joins with a time-out, one that is never joined."""

import os
import sys
from multiprocessing import Event, Process


def leave(code):
    sys.exit(code)


def nest(depth, ready):
    if depth:
        child = Process(target=nest, args=(depth - 1, ready))
        child.start()
        child.join()
    else:
        ready.set()


def endless(ready):
    ready.set()
    while True:
        pass


def main():
    ready = Event()
    children = [Process(target=nest, args=(2, ready)), Process(target=leave, args=(0,)), Process(target=os.getpid)]
    for child in children:
        child.start()
    ready.wait()
    started = Event()
    daemon = Process(target=endless, args=(started,), daemon=True)
    daemon.start()
    started.wait()
    daemon.join(0.01)
    for child in children[:2]:
        child.join()
        child.join()


if __name__ == "__main__":
    main()
''',
}
"""By their names: the texts of the programs. None of them breaks a rule, so no check may fail on them."""
