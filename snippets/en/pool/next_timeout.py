"""Ask for results with a timeout while the second task is held up."""

from multiprocessing import Event, Pool, TimeoutError

common = {}


def prepare(machine):
    common["machine"] = machine


def print_out(page):
    if page == 2:
        common["machine"].wait()  # out of paper
    return f"page {page}"


def main():
    paper = Event()
    with Pool(1, initializer=prepare, initargs=(paper,)) as press:
        pages = press.imap(print_out, [1, 2])
        print(pages.next(timeout=10))
        try:
            pages.next(timeout=0.1)
        except TimeoutError:
            print("nothing in a tenth of a second")
        paper.set()
        print(next(pages))
        press.close()
        press.join()


if __name__ == "__main__":
    main()
