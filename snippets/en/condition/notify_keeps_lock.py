"""notify() wakes, but who wakes does not go on until the lock is free."""

from multiprocessing import Condition, Process, Value
from time import sleep


def wait(asleep, notice):
    with notice:
        asleep.value = 1
        notice.notify()
        notice.wait()
        print("Waiter: now I have the lock")


def main():
    asleep, notice = Value("b", 0, lock=False), Condition()
    waiter = Process(target=wait, args=(asleep, notice))
    waiter.start()
    with notice:
        notice.wait_for(lambda: asleep.value)
        print("Kitchen: I notify")
        notice.notify()
        sleep(0.2)
        print("Kitchen: still inside, and leaving")
    waiter.join()


if __name__ == "__main__":
    main()
