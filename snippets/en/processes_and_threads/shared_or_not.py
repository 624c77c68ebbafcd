"""The same function fills a list in two threads and in two processes."""

from multiprocessing import Process
from threading import Thread

BASKET = []


def pick(fruit):
    BASKET.append(fruit)


def hand_out(kind):
    BASKET.clear()
    for fruit in ("pear", "grape"):
        work = kind(target=pick, args=(fruit,))
        work.start()
        work.join()
    print(f"{kind.__name__}: {BASKET}")


def main():
    hand_out(Thread)
    hand_out(Process)


if __name__ == "__main__":
    main()
