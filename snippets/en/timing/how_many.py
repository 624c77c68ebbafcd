"""Measures the same sixteen tasks with 1, 2, 4, 8 and 16 processes."""

import os
from multiprocessing import Barrier, Pool
from time import perf_counter, sleep

TASKS = range(16)


def compute(_):
    return sum(number * number for number in range(80_000))


def wait(_):
    sleep(0.02)


def report(meeting):
    meeting.wait()


def create(how_many):
    """A pool whose workers are all up and running."""
    meeting = Barrier(how_many + 1)
    pool = Pool(how_many, report, (meeting,))
    meeting.wait()
    return pool


def stopwatch(act, *arguments):
    begin = perf_counter()
    result = act(*arguments)
    return (perf_counter() - begin) * 1000, result


def measure(how_many):
    start, pool = stopwatch(create, how_many)
    with pool:
        computing, _ = stopwatch(pool.map, compute, TASKS, 1)
        waiting, _ = stopwatch(pool.map, wait, TASKS, 1)
        pool.close()
        pool.join()
    return computing, waiting, start


def main():
    measures = {n: measure(n) for n in (1, 2, 4, 8, 16)}
    print(f"This machine has {os.cpu_count()} processors.")
    titles = "Computing", "Waiting", "Getting them going"
    for column, title in enumerate(titles):
        print(f"{title}:")
        for how_many, times in measures.items():
            print(f"processes: {how_many:<4}{times[column]:9.1f} ms")


if __name__ == "__main__":
    main()
