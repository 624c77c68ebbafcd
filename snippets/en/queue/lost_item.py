"""An object that cannot be serialized is lost and put() does not say so."""

import pickle
from multiprocessing import Queue
from queue import Empty


def main():
    messages = Queue()
    messages.put(lambda: "hello")
    print("put() has not complained")
    try:
        messages.get(timeout=0.5)
    except Empty:
        print("Nothing arrives")
    try:
        pickle.dumps(lambda: "hello")
    except (AttributeError, pickle.PicklingError):
        print("pickle.dumps() tells you before you put it")


if __name__ == "__main__":
    main()
