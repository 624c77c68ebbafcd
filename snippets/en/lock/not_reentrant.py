"""Whoever holds a Lock cannot take it again; with an RLock they can."""

from multiprocessing import Lock, RLock


def count(lock):
    enters = lock.acquire(timeout=0.2)
    if enters:
        lock.release()
    return enters


def close_till(lock):
    with lock:
        return count(lock)


def main():
    for create in Lock, RLock:
        print(f"{create.__name__}: {close_till(create())}")


if __name__ == "__main__":
    main()
