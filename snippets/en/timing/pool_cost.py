"""Measure what creating a Pool, each task and ending it cost."""

from multiprocessing import Pool
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
    pool = measure("create the Pool of two", lambda: Pool(2))
    measure("the first task", lambda: pool.apply(nothing))
    measure("each of the next ones", lambda: pool.apply(nothing), 500)
    pool.close()
    measure("wait for its end", pool.join)


if __name__ == "__main__":
    main()
