"""Divides a computation between two processes in three ways."""

from multiprocessing import Process, SimpleQueue
from time import perf_counter, process_time

LIMIT = 6_002
DIVISIONS = {
    "two halves": [[range(2, 3_000)], [range(3_000, LIMIT)]],
    "even and odd": [[range(2, LIMIT, 2)], [range(3, LIMIT, 2)]],
    "batches from a shared queue": [
        [range(first, first + 100) for first in range(2, LIMIT, 100)]
    ],
}


def count_primes(numbers):
    return sum(
        all(number % divisor for divisor in range(2, number))
        for number in numbers
    )


def worker(name, queue, output):
    before = process_time()
    primes = sum(count_primes(batch) for batch in iter(queue.get, None))
    output.put((name, primes, process_time() - before))


def fill(batches):
    queue = SimpleQueue()
    for batch in [*batches, None, None]:
        queue.put(batch)
    return queue


def share_out(parts):
    """A queue for each process, or the same one for both."""
    queues, output = [fill(batches) for batches in parts], SimpleQueue()
    ana = Process(target=worker, args=("Ana", queues[0], output))
    luis = Process(target=worker, args=("Luis", queues[-1], output))
    begin = perf_counter()
    ana.start()
    luis.start()
    results = sorted([output.get(), output.get()])
    ana.join()
    luis.join()
    return perf_counter() - begin, results


def not_shared():
    begin = perf_counter()
    primes = count_primes(range(2, LIMIT))
    return perf_counter() - begin, primes


def main():
    sequential, primes = min(not_shared() for _ in range(3))
    for title, parts in DIVISIONS.items():
        spent, results = min(share_out(parts) for _ in range(3))
        right = sum(found for _, found, _ in results) == primes
        print(f"{title}, processor time:")
        for name, _, of_processor in results:
            print(f"{name:<6}{of_processor * 1000:8.0f} ms")
        print(f"Speed-up: {sequential / spent:.2f}. Right count? {right}")


if __name__ == "__main__":
    main()
