"""A release() is missing, and the owner of the RLock does not notice."""

from multiprocessing import Process, RLock


def enter(lock):
    print("    the neighbor gets in:", lock.acquire(timeout=0.2))


def attempt(lock):
    neighbor = Process(target=enter, args=(lock,))
    neighbor.start()
    neighbor.join()


def by_hand(lock):
    lock.acquire()
    lock.acquire()
    lock.release()


def using_with(lock):
    with lock, lock:
        pass


def main():
    for way in (by_hand, using_with):
        lock = RLock()
        way(lock)
        print(way.__name__)
        print("    the owner gets in:", lock.acquire(block=False))
        lock.release()
        attempt(lock)


if __name__ == "__main__":
    main()
