"""Three stations pass an order on, and each waits for the next."""

from multiprocessing import Event, Process


def prepare(b_ready, a_done):
    print("A prepares the dough")
    b_ready.wait()
    print("A hands over to B")
    a_done.set()


def bake(b_ready, a_done, c_ready, b_done):
    b_ready.set()
    a_done.wait()
    print("B bakes the bread")
    c_ready.wait()
    print("B hands over to C")
    b_done.set()


def pack(c_ready, b_done):
    c_ready.set()
    b_done.wait()
    print("C packs the bread")


def main():
    b_ready, a_done, c_ready, b_done = (Event() for _ in range(4))
    stations = [
        Process(target=pack, args=(c_ready, b_done)),
        Process(target=bake, args=(b_ready, a_done, c_ready, b_done)),
        Process(target=prepare, args=(b_ready, a_done)),
    ]
    for station in stations:
        station.start()
    for station in stations:
        station.join()


if __name__ == "__main__":
    main()
