"""Measure how long five thousand tiny tasks take, by chunk size."""

from multiprocessing import Pool
from time import perf_counter

TASKS = range(5_000)


def double(number):
    return 2 * number


def measure(title, action):
    start = perf_counter()
    action()
    print(f"{(perf_counter() - start) * 1000:6.1f} ms  {title}")


def main():
    measure("without a Pool", lambda: [double(number) for number in TASKS])
    with Pool(2) as pool:
        pool.map(double, TASKS)  # so that the workers are running
        for size in 1, 10, 100, 1000:
            measure(
                f"chunksize={size}",
                lambda size=size: pool.map(double, TASKS, size),
            )
        pool.close()
        pool.join()


if __name__ == "__main__":
    main()
