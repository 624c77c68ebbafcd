"""Measures how long a process takes to begin and end under each method."""

import multiprocessing
from time import perf_counter

TIMES = 7


def nothing():
    pass


def measure(method):
    context = multiprocessing.get_context(method)
    times = []
    for _ in range(TIMES):
        start = perf_counter()
        process = context.Process(target=nothing)
        process.start()
        process.join()
        times.append((perf_counter() - start) * 1000)
    first, best = times[0], min(times)
    print(f"{method:<11}{best:7.2f} ms (the first, {first:.2f})")


def main():
    for method in sorted(multiprocessing.get_all_start_methods()):
        measure(method)


if __name__ == "__main__":
    main()
