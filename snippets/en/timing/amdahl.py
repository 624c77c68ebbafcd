"""Compares what Amdahl's law promises with what is measured."""

from multiprocessing import Barrier, Pool
from time import perf_counter

ORDERS = range(16)


def work(limit):
    return sum(number * number for number in range(limit))


def prepare(order):
    return work(80_000)


def open_and_close():
    """What one does alone, however many helpers there are."""
    work(320_000)


def report(meeting):
    meeting.wait()


def best(act):
    times = []
    for _ in range(3):
        begin = perf_counter()
        act()
        times.append(perf_counter() - begin)
    return min(times)


def measure(how_many):
    meeting = Barrier(how_many + 1)
    with Pool(how_many, report, (meeting,)) as pool:
        meeting.wait()
        spent = best(
            lambda: (open_and_close(), pool.map(prepare, ORDERS, 1))
        )
        pool.close()
        pool.join()
    return spent


def main():
    serial = best(open_and_close)
    everything = serial + best(lambda: [prepare(one) for one in ORDERS])
    print(f"Not shared out: {100 * serial / everything:.0f}%.")
    for how_many in 2, 4:
        promise = everything / (serial + (everything - serial) / how_many)
        print(f"{how_many} processes:")
        print(f"Amdahl, at most     {promise:5.2f} x")
        speed_up = everything / measure(how_many)
        print(f"measured            {speed_up:5.2f} x")


if __name__ == "__main__":
    main()
