"""One thread raises an exception, another aborts: who falls with each."""

import os
from multiprocessing import Process, current_process
from threading import Thread


def break_cup():
    raise ValueError("a cup is broken")


def cut_power():
    os.abort()


def serve(accident):
    """A place with two threads: this one and that of the accident."""
    waiter = Thread(target=accident, name="waiter")
    waiter.start()
    waiter.join()
    print(f"{current_process().name}: the other thread goes on")


def main():
    for name, accident in (("bar", break_cup), ("café", cut_power)):
        place = Process(target=serve, args=(accident,), name=name)
        place.start()
        place.join()
        print(f"{name}: exitcode {place.exitcode}")
    print("The town goes on")


if __name__ == "__main__":
    main()

# /// script
# [tool.mpguide]
# failing-children = ["café"]
# ///
