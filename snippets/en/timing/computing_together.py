"""Four computations: one by one, in four threads, in four processes."""

from multiprocessing import Barrier, Process
from threading import Thread
from time import perf_counter


def count_primes(start=None):
    if start:
        start.wait()
    return sum(
        all(number % divisor for divisor in range(2, number))
        for number in range(2, 5_000)
    )


def all_at_once(kind):
    """Count the time from when all of them are ready."""
    start = Barrier(5)
    jobs = [kind(target=count_primes, args=(start,)) for _ in range(4)]
    for job in jobs:
        job.start()
    start.wait()
    began = perf_counter()
    for job in jobs:
        job.join()
    return perf_counter() - began


def main():
    began = perf_counter()
    for _ in range(4):
        count_primes()
    print(f"one by one       {perf_counter() - began:5.2f} s")
    print(f"four threads     {all_at_once(Thread):5.2f} s")
    print(f"four processes   {all_at_once(Process):5.2f} s")


if __name__ == "__main__":
    main()
