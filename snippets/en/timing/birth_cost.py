"""Measures what a thread and each kind of process cost to begin and end."""

from multiprocessing import get_all_start_methods, get_context
from threading import Thread
from time import perf_counter


def nothing():
    pass


def measure(kind):
    times = []
    for _ in range(8):
        begin = perf_counter()
        job = kind(target=nothing)
        job.start()
        job.join()
        times.append((perf_counter() - begin) * 1000)
    return times


def main():
    measures = {"a thread": measure(Thread)}
    for method in sorted(get_all_start_methods()):
        measures[method] = measure(get_context(method).Process)
    print("The first one:")
    for name, times in measures.items():
        print(f"{name:<12}{times[0]:9.2f} ms")
    print("The best of the later ones:")
    for name, times in measures.items():
        print(f"{name:<12}{min(times[1:]):9.2f} ms")


if __name__ == "__main__":
    main()
