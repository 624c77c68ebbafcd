"""The same readings by four roads, read twice."""

from multiprocessing import Array, Manager, Pipe, Process, Queue
from queue import Empty

READINGS = [18.5, 21.0, 19.5]


def measure(cells, items, outgoing, inbox):
    cells[:] = READINGS
    items[:] = READINGS
    outgoing.send(READINGS)
    inbox.put(READINGS)


def read(cells, items, incoming, inbox, timeout):
    try:
        print("Queue  ", inbox.get(timeout=timeout))
    except Empty:
        print("Queue   nothing")
    print(
        "Pipe   ", incoming.recv() if incoming.poll(timeout) else "nothing"
    )
    print("Array  ", cells[:])
    print("Manager", items[:])


def main():
    cells, inbox = Array("d", 3), Queue()
    incoming, outgoing = Pipe(duplex=False)
    with Manager() as manager:
        items = manager.list()
        sensor = Process(
            target=measure, args=(cells, items, outgoing, inbox)
        )
        sensor.start()
        read(cells, items, incoming, inbox, timeout=None)
        print("Once more:")
        read(cells, items, incoming, inbox, timeout=0.1)
        sensor.join()


if __name__ == "__main__":
    main()
