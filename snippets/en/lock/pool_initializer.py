"""Every worker of a Pool receives the Lock once, when it is born."""

from multiprocessing import Lock, Pool, Value

shared = {}


def prepare(lock, total):
    shared["lock"], shared["total"] = lock, total


def count(cars):
    for _ in range(cars):
        with shared["lock"]:
            shared["total"].value += 1


def main():
    lock = Lock()
    total = Value("i", 0, lock=False)
    with Pool(4, initializer=prepare, initargs=(lock, total)) as pool:
        pool.map(count, [2_500] * 8, chunksize=1)
        pool.close()
        pool.join()
    print(f"Cars counted: {total.value}")


if __name__ == "__main__":
    main()
