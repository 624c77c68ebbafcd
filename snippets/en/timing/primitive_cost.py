"""Compares the cost of one operation of each object without waits."""

import multiprocessing as mp
from timeit import repeat

TIMES = 400


def main():
    manager = mp.Manager()
    operations = {
        "Value, no lock": ("o.value", mp.Value("i", 0, lock=False)),
        "Value, read": ("o.value", mp.Value("i", 0)),
        "Array, read one": ("o[0]", mp.Array("i", 10)),
        "Lock": ("o.acquire(); o.release()", mp.Lock()),
        "RLock": ("o.acquire(); o.release()", mp.RLock()),
        "Semaphore": ("o.acquire(); o.release()", mp.Semaphore()),
        "BoundedSemaphore": (
            "o.acquire(); o.release()",
            mp.BoundedSemaphore(),
        ),
        "Event, is_set": ("o.is_set()", mp.Event()),
        "Condition, notify": ("with o: o.notify()", mp.Condition()),
        "Barrier of one": ("o.wait()", mp.Barrier(1)),
        "Pipe": ("o[0].send(1); o[1].recv()", mp.Pipe()),
        "SimpleQueue": ("o.put(1); o.get()", mp.SimpleQueue()),
        "Queue": ("o.put(1); o.get()", mp.Queue()),
        "JoinableQueue": (
            "o.put(1); o.get(); o.task_done()",
            mp.JoinableQueue(),
        ),
        "Manager, Value": ("o.value", manager.Value("i", 0)),
    }
    print("One operation:")
    for name, (statement, item) in operations.items():
        times = repeat(statement, globals={"o": item}, number=TIMES)
        print(f"{name:<20}{min(times) / TIMES * 1e6:9.3f} µs")
    manager.shutdown()


if __name__ == "__main__":
    main()
