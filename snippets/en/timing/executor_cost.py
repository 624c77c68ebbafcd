"""Measure what creating an executor, each task and closing it cost."""

from concurrent.futures import ProcessPoolExecutor
from time import perf_counter


def nothing():
    pass


def measure(title, action, times=1):
    start = perf_counter()
    for _ in range(times):
        result = action()
    taken = (perf_counter() - start) / times
    print(f"{taken * 1000:8.2f} ms  {title}")
    return result


def main():
    executor = measure("create it", lambda: ProcessPoolExecutor(2))
    measure("the first task", lambda: executor.submit(nothing).result())
    measure(
        "each of the next ones",
        lambda: executor.submit(nothing).result(),
        500,
    )
    measure("close it", executor.shutdown)


if __name__ == "__main__":
    main()
