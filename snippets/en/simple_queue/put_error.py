"""SimpleQueue serializes in put(): the error turns up where you make it."""

import pickle
from multiprocessing import SimpleQueue


def main():
    queue = SimpleQueue()
    try:
        queue.put(lambda: "hello")
    except (AttributeError, pickle.PicklingError):
        print(
            "put() does not accept a lambda, and the queue is still whole"
        )
    dishes = ["soup"]
    queue.put(dishes)
    dishes.append("flan")
    print(f"Put before the flan was added: {queue.get()}")
    queue.close()


if __name__ == "__main__":
    main()
