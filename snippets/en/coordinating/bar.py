"""A cook and a waiter share a counter with three places."""

from multiprocessing import Array, Condition, Process, Value

PLACES, PLATES = 3, 6


def cook(counter, placed, served, change):
    for plate in range(1, PLATES + 1):
        with change:
            change.wait_for(lambda: placed.value - served.value < PLACES)
            counter[placed.value % PLACES] = plate
            placed.value += 1
            change.notify()


def serve(counter, placed, served, change):
    for _ in range(PLATES):
        with change:
            change.wait_for(lambda: placed.value > served.value)
            plate = counter[served.value % PLACES]
            served.value += 1
            change.notify()
        print(f"Plate {plate}")


def main():
    counter, change = Array("i", PLACES, lock=False), Condition()
    placed = Value("i", 0, lock=False)
    served = Value("i", 0, lock=False)
    team = [
        Process(target=task, args=(counter, placed, served, change))
        for task in (cook, serve)
    ]
    for person in team:
        person.start()
    for person in team:
        person.join()


if __name__ == "__main__":
    main()
