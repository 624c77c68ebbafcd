"""A child looks how it calls the program, and returns an object."""

import sys
from multiprocessing import Pipe, Process


class Order:
    pass


def prepare(sender):
    the_same = sys.modules["__main__"] is sys.modules["__mp_main__"]
    print(f"In the child, __name__ is {__name__}")
    print(f"__main__ and __mp_main__ are the same module: {the_same}")
    print(f"The class Order belongs to {Order.__module__}")
    sender.send(Order())


def main():
    receiver, sender = Pipe(duplex=False)
    child = Process(target=prepare, args=(sender,))
    child.start()
    order = receiver.recv()
    child.join()
    print(f"In the parent, Order belongs to {Order.__module__}")
    print(f"What has come is an Order: {isinstance(order, Order)}")


if __name__ == "__main__":
    main()
