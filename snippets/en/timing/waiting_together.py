"""Four waits: one after another, in four threads, in four processes."""

from multiprocessing import Process
from threading import Thread
from time import perf_counter, sleep


def await_answer():
    sleep(0.25)  # like someone who waits for the network


def one_after_another():
    for _ in range(4):
        await_answer()


def all_at_once(kind):
    jobs = [kind(target=await_answer) for _ in range(4)]
    for job in jobs:
        job.start()
    for job in jobs:
        job.join()


def measure(name, action, *arguments):
    began = perf_counter()
    action(*arguments)
    print(f"{name:<20}{perf_counter() - began:5.2f} s")


def main():
    measure("one after another", one_after_another)
    measure("four threads", all_at_once, Thread)
    measure("four processes", all_at_once, Process)


if __name__ == "__main__":
    main()
