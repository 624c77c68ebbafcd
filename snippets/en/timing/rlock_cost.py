"""Compare the cost of a Lock, an RLock and an RLock already taken."""

from multiprocessing import Lock, RLock
from timeit import repeat

TIMES = 100_000


def measure(name, lock):
    times = repeat(
        "lock.acquire(); lock.release()",
        globals={"lock": lock},
        number=TIMES,
    )
    print(f"{min(times) / TIMES * 1e9:8.0f} ns  {name}")


def main():
    measure("Lock", Lock())
    lock = RLock()
    measure("RLock", lock)
    with lock:
        measure("RLock, once more", lock)


if __name__ == "__main__":
    main()
