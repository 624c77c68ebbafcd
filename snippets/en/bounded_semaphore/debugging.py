"""A cook frees one gap too many, with both kinds of semaphore."""

import multiprocessing as mp
from multiprocessing import Process, Semaphore

PLACES, PLATES = 3, 6


def free(who, gaps, errors):
    try:
        gaps.release()
    except ValueError:
        errors.put(who)


def cook(counter, gaps, ready, errors):
    for plate in range(PLATES):
        gaps.acquire()
        counter[plate % PLACES] = plate
        ready.release()
    free("cook", gaps, errors)  # the mistake, on purpose


def serve(counter, gaps, ready, errors):
    for served in range(PLATES):
        ready.acquire()
        assert counter[served % PLACES] == served
        free("waiter", gaps, errors)


def attempt(kind):
    counter, errors = mp.Array("i", PLACES, lock=False), mp.SimpleQueue()
    gaps, ready = kind(PLACES), Semaphore(0)
    team = [
        Process(target=task, args=(counter, gaps, ready, errors))
        for task in (cook, serve)
    ]
    for person in team:
        person.start()
    for person in team:
        person.join()
    complaints = []
    while not errors.empty():
        complaints.append(errors.get())
    places = sum(gaps.acquire(block=False) for _ in range(9))
    print(f"{kind.__name__}: {places} gaps, complaints of {complaints}")


def main():
    for kind in Semaphore, mp.BoundedSemaphore:
        attempt(kind)


if __name__ == "__main__":
    main()
