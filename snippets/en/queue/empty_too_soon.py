"""Right after a message is put, the queue may say that it is empty."""

from multiprocessing import Queue
from queue import Empty

TIMES = 200


def main():
    messages = Queue()
    said_empty = without_waiting = 0
    for number in range(TIMES):
        messages.put(number)
        said_empty += messages.empty()
        try:
            messages.get_nowait()
        except Empty:
            without_waiting += 1
            messages.get()  # get() waits and always finds it
    print(f"Out of {TIMES} times, right after put():")
    print(f"    empty() said that it was empty: {said_empty}")
    print(f"    get_nowait() raised queue.Empty: {without_waiting}")
    print("    get() has always received it")


if __name__ == "__main__":
    main()
