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
    queue = Queue(maxsize=1)
    attempt("put('a')", lambda: queue.put("a"))
    attempt("put_nowait('b')", lambda: queue.put_nowait("b"))
    attempt("put('b', timeout=0.2)", lambda: queue.put("b", timeout=0.2))
    print(f"qsize() {queue.qsize()}, full() {queue.full()}")
    attempt("get()", lambda: queue.get())
    attempt("get_nowait()", lambda: queue.get_nowait())
    attempt("get(timeout=0.2)", lambda: queue.get(timeout=0.2))
    attempt("get(timeout=-1)", lambda: queue.get(timeout=-1))
    print(f"qsize() {queue.qsize()}, empty() {queue.empty()}")


if __name__ == "__main__":
    main()
