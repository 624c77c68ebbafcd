"""Each worker does two tasks, leaves, and another takes its place."""

import os
from multiprocessing import Pool


def who(task):
    return os.getpid()


def main():
    with Pool(1, maxtasksperchild=2) as pool:
        pids = pool.map(who, range(6), chunksize=1)
        chunks = pool.map(who, range(6), chunksize=3)
        pool.close()
        pool.join()
    print(f"One by one: {len(set(pids))} workers")
    print(f"In two chunks of three: {len(set(chunks))} worker")


if __name__ == "__main__":
    main()
