"""Two cooks and two waiters share a counter with three places."""

from multiprocessing import Array, Condition, Lock, Process, Value

PLACES, PLATES = 3, 4  # those that each one makes, or serves


def cook(chef, counter, placed, served, is_room, is_plate):
    for plate in range(1, PLATES + 1):
        with is_room:
            while placed.value - served.value == PLACES:
                is_room.wait()
            counter[placed.value % PLACES] = 10 * chef + plate
            placed.value += 1
            is_plate.notify()


def serve(waiter, counter, placed, served, is_room, is_plate):
    for _ in range(PLATES):
        with is_plate:
            while placed.value == served.value:
                is_plate.wait()
            plate = counter[served.value % PLACES]
            served.value += 1
            is_room.notify()
        print(f"Waiter {waiter}: plate {plate}")


def main():
    counter = Array("i", PLACES, lock=False)
    placed = Value("i", 0, lock=False)
    served = Value("i", 0, lock=False)
    lock = Lock()  # a single one for both conditions
    is_room, is_plate = Condition(lock), Condition(lock)
    common = counter, placed, served, is_room, is_plate
    team = [
        Process(target=task, args=(number, *common))
        for task in (cook, serve)
        for number in (1, 2)
    ]
    for person in team:
        person.start()
    for person in team:
        person.join()


if __name__ == "__main__":
    main()
