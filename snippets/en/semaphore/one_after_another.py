"""A Semaphore born at 0 makes one process wait for another."""

from multiprocessing import Process, Semaphore


def chop(washed):
    washed.acquire()
    print("The lettuce is chopped")


def wash(washed):
    print("The lettuce is washed")
    washed.release()


def main():
    washed = Semaphore(0)
    helpers = [
        Process(target=task, args=(washed,)) for task in (chop, wash)
    ]
    for helper in helpers:
        helper.start()
    for helper in helpers:
        helper.join()


if __name__ == "__main__":
    main()
