"""A Lock travels neither as a message nor as the argument of a task."""

from multiprocessing import Lock, Pool, SimpleQueue


def sell(lock):
    with lock:
        print("Sold")


def main():
    lock = Lock()
    queue = SimpleQueue()
    try:
        queue.put(lock)
    except RuntimeError as error:
        print(f"SimpleQueue.put\n    {error}")
    queue.close()
    with Pool(2) as pool:
        try:
            pool.map(sell, [lock, lock])
        except RuntimeError as error:
            print(f"Pool.map\n    {error}")
        pool.close()
        pool.join()


if __name__ == "__main__":
    main()
