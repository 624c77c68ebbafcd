"""Measure how long a thread and a process take to begin and end."""

from multiprocessing import Process
from threading import Thread
from time import perf_counter

TIMES = 15


def nothing():
    pass


def measure(kind):
    times = []
    for _ in range(TIMES):
        began = perf_counter()
        work = kind(target=nothing)
        work.start()
        work.join()
        times.append((perf_counter() - began) * 1000)
    first, best = times[0], min(times)
    print(f"{kind.__name__:<8}{best:7.2f} ms (the first, {first:.2f})")


def main():
    measure(Thread)
    measure(Process)


if __name__ == "__main__":
    main()
