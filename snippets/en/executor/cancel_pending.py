"""On closing, the tasks that have not started are cancelled."""

from concurrent.futures import CancelledError, ProcessPoolExecutor
from multiprocessing import Event

common = {}


def prepare(paper):
    common["paper"] = paper


def print_out(page):
    common["paper"].wait()
    return page


def main():
    paper = Event()
    press = ProcessPoolExecutor(1, None, prepare, (paper,))
    pages = [press.submit(print_out, number) for number in range(20)]
    press.shutdown(wait=False, cancel_futures=True)
    try:
        pages[-1].result()
    except CancelledError:
        print("The last: CancelledError")
    paper.set()
    print(f"The first: {pages[0].result()}")
    cancelled = sum(page.cancelled() for page in pages)
    print(f"Printed: {20 - cancelled}; cancelled: {cancelled}")
    try:
        press.submit(print_out, 21)
    except RuntimeError as error:
        print(f"submit(): {error}")


if __name__ == "__main__":
    main()
