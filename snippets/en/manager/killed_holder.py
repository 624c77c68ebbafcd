"""A process dies with a Lock of a Manager: nobody gives it back."""

import os
from multiprocessing import Manager, Process


def die_inside(lock):
    lock.acquire()
    os._exit(1)


def main():
    with Manager() as manager:
        lock = manager.Lock()
        process = Process(target=die_inside, args=(lock,), name="clumsy")
        process.start()
        process.join()
        print("I get it:", lock.acquire(timeout=0.2))


if __name__ == "__main__":
    main()

# /// script
# [tool.mpguide]
# failing-children = ["clumsy"]
# ///
