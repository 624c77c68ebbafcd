"""Each worker of a Pool receives the Value once, when it is born."""

from multiprocessing import Pool, Value

common = {}


def prepare(total):
    common["total"] = total


def count(people):
    total = common["total"]
    with total.get_lock():
        total.value += people


def main():
    total = Value("i", 0)
    with Pool(3, initializer=prepare, initargs=(total,)) as pool:
        pool.map(count, range(1, 101))
        pool.close()
        pool.join()
    print(f"Total: {total.value}")


if __name__ == "__main__":
    main()
