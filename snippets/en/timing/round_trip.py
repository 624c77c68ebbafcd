"""Measures how long a message takes to another process and back."""

from multiprocessing import Pipe, Process, Queue, SimpleQueue
from timeit import repeat

TIMES = 1_000


def send_back(receive, send):
    while (message := receive()) is not None:
        send(message)


def measure(name, send, receive):
    def round_trip():
        send("hello")
        receive()

    times = repeat(round_trip, number=TIMES)
    print(f"{min(times) / TIMES * 1e6:7.0f} µs  {name}")
    send(None)


def main():
    near, far = Pipe()
    child = Process(target=send_back, args=(far.recv, far.send))
    child.start()
    measure("Pipe", near.send, near.recv)
    child.join()
    for kind in SimpleQueue, Queue:
        there, back = kind(), kind()
        child = Process(target=send_back, args=(there.get, back.put))
        child.start()
        measure(kind.__name__, there.put, back.get)
        child.join()


if __name__ == "__main__":
    main()
