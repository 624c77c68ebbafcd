"""Measures what using the objects of a Manager costs."""

from multiprocessing import Lock, Manager
from timeit import repeat


def measure(statement, times, names):
    durations = repeat(statement, globals=names, number=times, repeat=3)
    print(f"{min(durations) / times * 1e6:8.2f} µs  {statement}")


def main():
    hundred = {number: number for number in range(100)}
    with Manager() as manager:
        names = {
            "plain": dict(hundred),
            "managed": manager.dict(hundred),
            "lock": Lock(),
            "managed_lock": manager.Lock(),
        }
        measure("plain[7]", 100_000, names)
        measure("managed[7]", 500, names)
        measure("managed[7] = 0", 500, names)
        measure("for n in range(100): managed[n]", 10, names)
        measure("managed.copy()", 500, names)
        measure("with lock: pass", 10_000, names)
        measure("with managed_lock: pass", 500, names)


if __name__ == "__main__":
    main()
