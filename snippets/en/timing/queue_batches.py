"""Measures what it costs to send numbers one by one or in lists."""

from multiprocessing import Process, Queue
from time import perf_counter

NUMBERS = 20_000


def produce(queue, size):
    for start in range(0, NUMBERS, size):
        queue.put(list(range(start, start + size)))
    queue.put(None)


def measure(size):
    queue = Queue()
    producer = Process(target=produce, args=(queue, size))
    producer.start()
    received = len(queue.get())  # the process is running by now
    before = perf_counter()
    for numbers in iter(queue.get, None):
        received += len(numbers)
    micros = (perf_counter() - before) / NUMBERS * 1e6
    producer.join()
    print(f"{micros:8.2f} µs per number, in lists of {size}")
    return received


def main():
    received = [measure(size) for size in (1, 10, 100, 1_000)]
    print(f"Numbers received: {received}")


if __name__ == "__main__":
    main()
