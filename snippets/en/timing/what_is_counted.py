"""Measures the same order to a Pool with its start and without it."""

from multiprocessing import Pool
from time import perf_counter

NUMBERS = range(8)


def compute(number):
    return sum(number * other for other in range(20_000))


def stopwatch(act):
    begin = perf_counter()
    act()
    return (perf_counter() - begin) * 1000


def with_start():
    with Pool(2) as pool:
        pool.map(compute, NUMBERS)
        pool.close()
        pool.join()


def main():
    everything = stopwatch(with_start)
    with Pool(2) as pool:
        times = [
            stopwatch(lambda: pool.map(compute, NUMBERS)) for _ in range(10)
        ]
        pool.close()
        pool.join()
    print("The same map():")
    print(f"create, use and close     {everything:7.1f} ms")
    print(f"the first one             {times[0]:7.1f} ms")
    print(f"the best of the later ones{min(times[1:]):9.1f} ms")


if __name__ == "__main__":
    main()
