"""Measure reading and adding in a Value, with and without a lock."""

from multiprocessing import Lock, Value
from timeit import repeat

TIMES = 100_000


def measure(statement, names):
    durations = repeat(statement, globals=names, number=TIMES, repeat=3)
    print(f"{min(durations) / TIMES * 1e9:6.0f} ns  {statement}")


def main():
    names = {
        "free": Value("i", 0, lock=False),
        "data": Value("i", 0),
        "lock": Lock(),
    }
    measure("free.value", names)
    measure("free.value += 1", names)
    measure("data.value", names)
    measure("with data.get_lock(): data.value += 1", names)
    measure("with lock: free.value += 1", names)


if __name__ == "__main__":
    main()
