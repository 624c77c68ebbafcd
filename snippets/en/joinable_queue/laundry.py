"""A laundry waits until the last garment has been washed."""

from multiprocessing import JoinableQueue, Process, Value


def wash(garments, washed):
    while garments.get() is not None:
        with washed.get_lock():
            washed.value += 1
        garments.task_done()  # washed and noted
    garments.task_done()  # the sentinel is a message too


def main():
    garments, washed = JoinableQueue(), Value("i", 0)
    machines = [
        Process(target=wash, args=(garments, washed)) for _ in range(2)
    ]
    for machine in machines:
        machine.start()
    for garment in "shirt", "skirt", "sweater", "coat":
        garments.put(garment)
    garments.join()
    print(f"Washed: {washed.value} of 4")
    print(f"Are they still alive? {[one.is_alive() for one in machines]}")
    for _ in machines:
        garments.put(None)
    for machine in machines:
        machine.join()
    print(f"Exit codes: {[one.exitcode for one in machines]}")


if __name__ == "__main__":
    main()
