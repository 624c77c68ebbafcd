"""Measures how much four threads gain in three kinds of work."""

from hashlib import sha512
from threading import Thread
from time import perf_counter, sleep

DATA = bytes(12_000_000)


def compute_in_python():
    sum(number * number for number in range(300_000))


def compute_in_c():
    sha512(DATA).digest()


def wait():
    sleep(0.03)


def one_by_one(task):
    for _ in range(4):
        task()


def in_threads(task):
    threads = [Thread(target=task) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


def best(act, task):
    times = []
    for _ in range(3):
        begin = perf_counter()
        act(task)
        times.append(perf_counter() - begin)
    return min(times)


def main():
    print("Speed-up with four threads:")
    for task in compute_in_python, compute_in_c, wait:
        speed_up = best(one_by_one, task) / best(in_threads, task)
        print(f"{task.__name__:<20}{speed_up:5.2f} x")


if __name__ == "__main__":
    main()
