"""Three ovens, awaited one by one and awaited once all are on."""

from multiprocessing import Process
from time import perf_counter, sleep


def bake():
    sleep(0.3)


def one_by_one():
    for _ in range(3):
        oven = Process(target=bake)
        oven.start()
        oven.join()


def all_at_once():
    ovens = [Process(target=bake) for _ in range(3)]
    for oven in ovens:
        oven.start()
    for oven in ovens:
        oven.join()


def main():
    for way in (one_by_one, all_at_once):
        began = perf_counter()
        way()
        print(f"{way.__name__}: {perf_counter() - began:.2f} s")


if __name__ == "__main__":
    main()
