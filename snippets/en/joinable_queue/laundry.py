"""A laundry closes when the last garment has been washed."""

from multiprocessing import JoinableQueue, Process, SimpleQueue


def wash(garments, noted):
    while (garment := garments.get()) is not None:
        noted.put(garment.upper())
        garments.task_done()  # washed and noted
    garments.task_done()  # the sentinel is a message too


def main():
    garments, noted = JoinableQueue(), SimpleQueue()
    washers = [
        Process(target=wash, args=(garments, noted)) for _ in range(2)
    ]
    for washer in washers:
        washer.start()
    for garment in "shirt", "skirt", "sweater", "coat":
        garments.put(garment)
    garments.join()
    washed = [noted.get() for _ in range(4)]
    print(f"All washed: {sorted(washed)}")
    print(f"Are they still alive? {[one.is_alive() for one in washers]}")
    for _ in washers:
        garments.put(None)
    for washer in washers:
        washer.join()
    print(f"Exit codes: {[one.exitcode for one in washers]}")


if __name__ == "__main__":
    main()
