"""Measure what it costs to take and release a Lock and both semaphores."""

from multiprocessing import BoundedSemaphore, Lock, Semaphore
from timeit import repeat

TIMES = 100_000


def main():
    for thing in Lock(), Semaphore(1), BoundedSemaphore(1):
        durations = repeat(
            "thing.acquire(); thing.release()",
            globals={"thing": thing},
            number=TIMES,
        )
        name = type(thing).__name__
        print(f"{name:16} {min(durations) / TIMES * 1e9:6.0f} ns")


if __name__ == "__main__":
    main()
