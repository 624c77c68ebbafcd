"""Four porters load two docks, and each dock has its own lock."""

from multiprocessing import Array, Lock, Process

BOXES = 500


def load(docks, number, lock):
    for _ in range(BOXES):
        with lock:
            docks[number] += 1


def main():
    docks = Array("i", 2, lock=False)
    locks = [Lock(), Lock()]
    porters = [
        Process(target=load, args=(docks, number, locks[number]))
        for number in (0, 1, 0, 1)
    ]
    for process in porters:
        process.start()
    for process in porters:
        process.join()
    print(f"Boxes on each dock: {docks[:]}")


if __name__ == "__main__":
    main()
