"""The Lock is released, but the text is still in the writer's memory."""

from multiprocessing import Event, Lock, Process
from pathlib import Path

ORDERS = Path("orders.txt")


def order(lock, with_flush, written, read):
    with ORDERS.open("w", encoding="utf-8") as file:
        with lock:
            file.write("table 4: two coffees")
            if with_flush:
                file.flush()
        written.set()
        read.wait()


def main():
    lock = Lock()
    for with_flush in False, True:
        written, read = Event(), Event()
        details = lock, with_flush, written, read
        waiter = Process(target=order, args=details)
        waiter.start()
        written.wait()
        with lock:
            text = ORDERS.read_text(encoding="utf-8")
        read.set()
        waiter.join()
        print(f"With flush inside the Lock: {with_flush}")
        print(f"    the kitchen reads: {text!r}")
    print(f"Once it is closed: {ORDERS.read_text(encoding='utf-8')!r}")


if __name__ == "__main__":
    main()
