"""Three sensors update a thermometer and a display shows it."""

from multiprocessing import Event, Process, Value
from random import Random
from time import sleep

READINGS = 20


def temperatures(seed):
    chance = Random(seed)
    return [round(chance.uniform(5, 35), 1) for _ in range(READINGS)]


def sensor(seed, current, maximum, minimum):
    for degrees in temperatures(seed):
        with current.get_lock(), maximum.get_lock(), minimum.get_lock():
            current.value = degrees
            maximum.value = max(maximum.value, degrees)
            minimum.value = min(minimum.value, degrees)
        sleep(0.01)  # until the next reading


def show(title, current, maximum, minimum):
    with current.get_lock(), maximum.get_lock(), minimum.get_lock():
        now, high, low = current.value, maximum.value, minimum.value
    print(f"{title}: {low} <= {now} <= {high}")


def display(end, current, maximum, minimum):
    show("Display", current, maximum, minimum)
    while not end.wait(timeout=0.05):
        show("Display", current, maximum, minimum)


def main():
    end, values = Event(), [Value("d", 20.0) for _ in range(3)]
    screen = Process(target=display, args=(end, *values))
    sensors = [
        Process(target=sensor, args=(number, *values))
        for number in range(3)
    ]
    for process in screen, *sensors:
        process.start()
    for process in sensors:
        process.join()
    end.set()
    screen.join()
    show("At the end", *values)
    all_readings = [20.0, *(t for n in range(3) for t in temperatures(n))]
    maximum, minimum = values[1].value, values[2].value
    print(f"Maximum correct: {maximum == max(all_readings)}")
    print(f"Minimum correct: {minimum == min(all_readings)}")


if __name__ == "__main__":
    main()
