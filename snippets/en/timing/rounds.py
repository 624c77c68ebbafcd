"""Measures the same many times: alone and with neighbours that compute."""

import os
from multiprocessing import Event, Process, Semaphore
from statistics import median
from time import perf_counter, process_time


def compute():
    return sum(number * number for number in range(40_000))


def neighbour(ready, finish):
    ready.release()
    while not finish.is_set():
        compute()


def measure(title):
    times, of_processor = [], []
    for _ in range(41):
        begin, begin_cpu = perf_counter(), process_time()
        compute()
        of_processor.append(process_time() - begin_cpu)
        times.append(perf_counter() - begin)
    print(f"{title}:")
    for name, spent in (
        ("the first", times[0]),
        ("the best", min(times)),
        ("the median", median(times)),
        ("the worst", max(times)),
        ("median, processor only", median(of_processor)),
    ):
        print(f"{name:<24}{spent * 1000:9.2f} ms")


def main():
    measure("Alone")
    ready, finish = Semaphore(0), Event()
    how_many = min(os.cpu_count(), 64)
    neighbours = [
        Process(target=neighbour, args=(ready, finish))
        for _ in range(how_many)
    ]
    for process in neighbours:
        process.start()
    for _ in neighbours:
        ready.acquire()
    measure("With one neighbour per processor")
    finish.set()
    for process in neighbours:
        process.join()


if __name__ == "__main__":
    main()
