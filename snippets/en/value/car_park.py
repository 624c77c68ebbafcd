"""Three entrances fill a car park and never exceed its places."""

from multiprocessing import Barrier, Process, Value

PLACES = 100
CARS = 60


def entrance(free, admitted, opening):
    opening.wait()
    for _ in range(CARS):
        with free.get_lock():
            if free.value > 0:
                free.value -= 1
                admitted.value += 1


def main():
    free, opening = Value("i", PLACES), Barrier(3)
    admitted = [Value("i", 0, lock=False) for _ in range(3)]
    entrances = [
        Process(target=entrance, args=(free, own, opening))
        for own in admitted
    ]
    for process in entrances:
        process.start()
    for process in entrances:
        process.join()
    per_entrance = [own.value for own in admitted]
    print(f"Free places: {free.value}")
    print(f"Cars admitted by each entrance: {per_entrance}")
    print(f"In all: {sum(per_entrance)} of {3 * CARS}")


if __name__ == "__main__":
    main()
