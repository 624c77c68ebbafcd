"""close() and join_thread(): what can be done afterwards and what not."""

from multiprocessing import Queue
from threading import active_count


def attempt(label, operation):
    try:
        operation()
    except (AssertionError, ValueError) as error:
        print(f"{label}: {type(error).__name__}")
    else:
        print(f"{label}: fine")


def main():
    queue = Queue()
    queue.put("hello")
    print(f"I receive {queue.get()}; threads: {active_count()}")
    attempt("join_thread() without close()", queue.join_thread)
    attempt("close()", queue.close)
    attempt("join_thread()", queue.join_thread)
    print(f"Threads: {active_count()}")
    attempt("put() afterwards", lambda: queue.put("goodbye"))
    attempt("get() afterwards", queue.get)
    attempt("close() again", queue.close)


if __name__ == "__main__":
    main()
