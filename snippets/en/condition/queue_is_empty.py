"""A Queue often says that it is empty right after a put()."""

from multiprocessing import Queue


def main():
    queue, empty = Queue(), 0
    for number in range(100):
        queue.put(number)
        empty += queue.empty()
        queue.get()
    print(f"With one item in it, empty() said True: {empty} of 100")


if __name__ == "__main__":
    main()
