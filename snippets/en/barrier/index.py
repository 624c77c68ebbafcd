"""wait() hands out a different number to each process at each meeting."""

from multiprocessing import Barrier, Process


def hike(who, hut):
    for day in range(1, 4):
        number = hut.wait()
        cooks = " and cooks" if number == 0 else ""
        print(f"Day {day}: {who} draws {number}{cooks}")
        hut.wait()


def main():
    hut = Barrier(3)
    hikers = [
        Process(target=hike, args=(who, hut))
        for who in ("Ana", "Luis", "Eva")
    ]
    for hiker in hikers:
        hiker.start()
    for hiker in hikers:
        hiker.join()


if __name__ == "__main__":
    main()
