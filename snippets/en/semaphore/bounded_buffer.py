"""Two cooks and a waiter share a counter with room for three plates."""

from multiprocessing import Array, Lock, Process, Semaphore, Value

PLACES = 3
PLATES = 4  # those that each cook makes


def cook(number, counter, placed, gaps, ready, turn):
    for plate in range(1, PLATES + 1):
        gaps.acquire()  # waits if the counter is full
        with turn:
            counter[placed.value % PLACES] = 10 * number + plate
            placed.value += 1
        ready.release()


def serve(counter, gaps, ready):
    for served in range(2 * PLATES):
        ready.acquire()  # waits if the counter is empty
        number, plate = divmod(counter[served % PLACES], 10)
        gaps.release()
        print(f"Cook {number}, plate {plate}")


def main():
    counter = Array("i", PLACES, lock=False)
    placed = Value("i", 0, lock=False)
    gaps, ready, turn = Semaphore(PLACES), Semaphore(0), Lock()
    team = [
        Process(
            target=cook,
            args=(number, counter, placed, gaps, ready, turn),
        )
        for number in (1, 2)
    ]
    team.append(Process(target=serve, args=(counter, gaps, ready)))
    for person in team:
        person.start()
    for person in team:
        person.join()


if __name__ == "__main__":
    main()
