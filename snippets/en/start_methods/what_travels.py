"""Try to hand a child several objects and say which ones arrive."""

import multiprocessing
import pickle
import threading
from dataclasses import dataclass

NOT_PICKLABLE = (AttributeError, TypeError, pickle.PicklingError)


@dataclass
class Order:
    dish: str
    table: int


def receive(thing):
    """Do nothing: it is enough that the object arrives."""


def main():
    with open(__file__, encoding="utf-8") as file:
        things = {
            "a list": [1, 2, 3],
            "an object of a class of the module": Order("soup", 4),
            "a function of the module": receive,
            "a multiprocessing Lock": multiprocessing.Lock(),
            "a lambda": lambda: None,
            "a generator": (number for number in range(3)),
            "an open file": file,
            "a threading Lock": threading.Lock(),
        }
        for label, thing in things.items():
            child = multiprocessing.Process(target=receive, args=(thing,))
            try:
                child.start()
            except NOT_PICKLABLE as error:
                print(f"{label}: does not travel, {type(error).__name__}")
            else:
                child.join()
                print(f"{label}: travels, code {child.exitcode}")


if __name__ == "__main__":
    main()
