"""The same computation one after another, in threads and in processes."""

import os
from multiprocessing import Process, SimpleQueue
from threading import Thread
from time import perf_counter, process_time

TASKS = range(4)


def count_primes():
    return sum(
        all(number % divisor for divisor in range(2, number))
        for number in range(2, 4_000)
    )


def worker(output):
    before = process_time()
    primes = count_primes()
    output.put((primes, process_time() - before))


def one_by_one(_):
    output = SimpleQueue()
    for _ in TASKS:
        worker(output)
    return [output.get() for _ in TASKS]


def at_the_same_time(kind):
    output = SimpleQueue()
    jobs = [kind(target=worker, args=(output,)) for _ in TASKS]
    for job in jobs:
        job.start()
    results = [output.get() for _ in TASKS]
    for job in jobs:
        job.join()
    return results


def measure(title, act, kind):
    """The best time of three and what the workers said."""
    attempts = []
    for _ in range(3):
        begin = perf_counter()
        results = act(kind)
        attempts.append((perf_counter() - begin, results))
    best, results = min(attempts)
    print(f"{title:<16}{best * 1000:8.0f} ms")
    return best, results


def processors():
    """How many this program may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count()  # macOS and Windows


def main():
    print(f"Four tasks, {processors()} processors:")
    before, reference = measure("one by one", one_by_one, None)
    _, of_threads = measure("four threads", at_the_same_time, Thread)
    now, results = measure("four processes", at_the_same_time, Process)
    primes = [[p for p, _ in r] for r in (reference, of_threads, results)]
    print(f"The same results? {primes[0] == primes[1] == primes[2]}")
    print(f"Speed-up of the processes: {before / now:.2f}")
    of_processor = sum(spent for _, spent in results)
    print(f"Processors in use, on average: {of_processor / now:.2f}")


if __name__ == "__main__":
    main()
