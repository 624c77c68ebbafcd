"""Only the thread that took an RLock, in that process, releases it."""

from multiprocessing import Process, RLock
from threading import Thread


def let_go(lock, who):
    try:
        lock.release()
        print(f"{who}: releases it")
    except AssertionError as error:
        print(f"{who}: AssertionError\n    {error}")


def main():
    lock = RLock()
    let_go(lock, "nobody held it")
    lock.acquire()
    for kind, who in (
        (Process, "another process"),
        (Thread, "another thread"),
    ):
        intruder = kind(target=let_go, args=(lock, who))
        intruder.start()
        intruder.join()
    let_go(lock, "the owner")


if __name__ == "__main__":
    main()
