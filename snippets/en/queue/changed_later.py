"""What is changed after put() may arrive changed."""

from multiprocessing import Queue


def main():
    queue = Queue()
    reading = {"degrees": 20}
    queue.put(bytes(1_000_000))  # fills the pipe until it is read
    queue.put(reading)
    queue.put(dict(reading))  # a copy made now
    reading["degrees"] = 99
    queue.get()
    print(f"The object that changed: {queue.get()}")
    print(f"The copy: {queue.get()}")


if __name__ == "__main__":
    main()
