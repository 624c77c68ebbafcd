"""put() and get() without waiting, with a timeout, full and empty."""

from multiprocessing import Queue
from queue import Empty, Full
from time import perf_counter


def attempt(label, operation):
    before = perf_counter()
    try:
        result = operation()
    except (Empty, Full) as error:
        result = f"queue.{type(error).__name__}"
    seconds = perf_counter() - before
    print(f"{label:22} {result}, {seconds:.1f} s")


def main():
    messages = Queue(maxsize=1)
    attempt("put('a')", lambda: messages.put("a"))
    attempt("put_nowait('b')", lambda: messages.put_nowait("b"))
    attempt("put('b', timeout=0.2)", lambda: messages.put("b", timeout=0.2))
    print(f"qsize() {messages.qsize()}, full() {messages.full()}")
    attempt("get()", lambda: messages.get())
    attempt("get_nowait()", lambda: messages.get_nowait())
    attempt("get(timeout=0.2)", lambda: messages.get(timeout=0.2))
    attempt("get(timeout=-1)", lambda: messages.get(timeout=-1))
    print(f"qsize() {messages.qsize()}, empty() {messages.empty()}")


if __name__ == "__main__":
    main()
