"""Measures the size of the chunks with tiny and with uneven tasks."""

from multiprocessing import Pool
from time import perf_counter


def tiny(number):
    return number + 1


def uneven(number):
    """The higher the number, the longer it takes."""
    return sum(range(number * 4_000))


def measure(pool, task, numbers, chunk):
    times = []
    for _ in range(3):
        begin = perf_counter()
        pool.map(task, numbers, chunksize=chunk)
        times.append((perf_counter() - begin) * 1000)
    print(f"chunks of {chunk:<10}{min(times):8.1f} ms")


def main():
    with Pool(2) as pool:
        print("2000 tiny tasks:")
        for chunk in 1, 10, 100, 1_000:
            measure(pool, tiny, range(2_000), chunk)
        print("40 uneven tasks:")
        for chunk in 1, 5, 20, 40:
            measure(pool, uneven, range(40), chunk)
        pool.close()
        pool.join()


if __name__ == "__main__":
    main()
