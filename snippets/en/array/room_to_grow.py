"""A waiting list with a maximum, made of an Array and a counter."""

from multiprocessing import Array, Process, Value

MAXIMUM = 5


def sign_up(waiting, count, person):
    with count.get_lock():
        if count.value < MAXIMUM:
            waiting[count.value] = person
            count.value += 1


def main():
    waiting, count = Array("i", MAXIMUM, lock=False), Value("i", 0)
    processes = [
        Process(target=sign_up, args=(waiting, count, person))
        for person in (101, 102, 103)
    ]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print(f"Signed up: {sorted(waiting[: count.value])}")
    print(f"Free places: {MAXIMUM - count.value}")


if __name__ == "__main__":
    main()
