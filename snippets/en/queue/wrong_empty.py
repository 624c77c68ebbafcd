"""The exceptions Empty and Full are in the module queue."""

import multiprocessing
import queue


def main():
    messages = multiprocessing.Queue()
    try:
        messages.get(timeout=0.1)
    except queue.Empty:
        print("It raises queue.Empty")
    exists = hasattr(multiprocessing, "Empty")
    print(f"Is there a multiprocessing.Empty? {exists}")
    print(f"Is it a queue.Queue? {isinstance(messages, queue.Queue)}")


if __name__ == "__main__":
    main()
