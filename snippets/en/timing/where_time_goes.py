"""Follows an order to another process and says where the time goes."""

from multiprocessing import Pipe, Process
from time import perf_counter


def compute(numbers):
    return [number**0.5 for number in numbers]


def worker(end):
    end.send("ready")
    numbers = end.recv()
    received = perf_counter()
    roots = compute(numbers)
    computed = perf_counter()
    end.send((received, computed, roots))


def main():
    numbers = list(range(200_000))
    here, there = Pipe()
    child = Process(target=worker, args=(there,))
    begin = perf_counter()
    child.start()
    here.recv()
    sent = perf_counter()
    here.send(numbers)
    received, computed, roots = here.recv()
    brought = perf_counter()
    child.join()
    over = perf_counter()
    print("In another process:")
    for name, since, until in (
        ("getting it going", begin, sent),
        ("taking the data", sent, received),
        ("computing", received, computed),
        ("bringing the results", computed, brought),
        ("waiting for its end", brought, over),
    ):
        print(f"{name:<22}{(until - since) * 1000:8.0f} ms")
    before = perf_counter()
    equal = compute(numbers) == roots
    right_here = perf_counter() - before
    print(f"All of that: {(over - begin) * 1000:.0f} ms.")
    print(f"Right here: {right_here * 1000:.0f} ms. Equal? {equal}")


if __name__ == "__main__":
    main()
