"""Measure three ways of adding up a thousand numbers in an Array."""

from multiprocessing import Array
from timeit import repeat

TIMES = 200


def measure(statement, names):
    durations = repeat(statement, globals=names, number=TIMES, repeat=3)
    print(f"{min(durations) / TIMES * 1e6:7.0f} µs  {statement}")


def main():
    names = {"numbers": Array("i", range(1_000))}
    measure("sum(numbers)", names)
    measure("sum(numbers[:])", names)
    measure("with numbers.get_lock(): sum(numbers.get_obj())", names)


if __name__ == "__main__":
    main()
