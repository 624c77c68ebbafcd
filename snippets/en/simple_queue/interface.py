"""Everything that a SimpleQueue can do, and something that it cannot."""

from multiprocessing import SimpleQueue
from threading import active_count


def main():
    queue = SimpleQueue()
    print(f"empty(): {queue.empty()}")
    queue.put("hello")
    print(f"empty() after put(): {queue.empty()}")
    print(f"get(): {queue.get()}; threads: {active_count()}")
    try:
        queue.get(timeout=1)
    except TypeError:
        print("get(timeout=1): TypeError")
    print(f"Does it have qsize()? {hasattr(queue, 'qsize')}")
    queue.close()
    try:
        queue.put("goodbye")
    except OSError as error:
        print(f"put() after close(): OSError, {error}")


if __name__ == "__main__":
    main()
