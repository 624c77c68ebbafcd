"""A reusable barrier, made with a Condition and two Values."""

from multiprocessing import Condition, Process, Value

TOTAL, MEETINGS = 3, 3


def wait_on_barrier(arrived, lap, change):
    with change:
        this = lap.value
        arrived.value += 1
        if arrived.value == TOTAL:  # the last opens and prepares the next
            arrived.value = 0
            lap.value += 1
            change.notify_all()
        else:
            change.wait_for(lambda: lap.value != this)


def hike(who, arrived, lap, change):
    for meeting in range(1, MEETINGS + 1):
        print(f"{who} reaches hut {meeting}")
        wait_on_barrier(arrived, lap, change)
        print(f"{who} leaves hut {meeting}")


def main():
    arrived = Value("i", 0, lock=False)
    lap = Value("i", 0, lock=False)
    change = Condition()
    hikers = [
        Process(target=hike, args=(who, arrived, lap, change))
        for who in ("Ana", "Luis", "Eva")
    ]
    for hiker in hikers:
        hiker.start()
    for hiker in hikers:
        hiker.join()


if __name__ == "__main__":
    main()
