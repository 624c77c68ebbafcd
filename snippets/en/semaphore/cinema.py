"""Five box offices sell 50 seats to 100 customers who want 1 to 4."""

from multiprocessing import Barrier, Lock, Process, Semaphore, SimpleQueue
from random import randint
from time import sleep

SEATS = 50
CUSTOMERS = 20  # those that each box office serves


def book(free, turn, how_many):
    with turn:
        for taken in range(how_many):
            if not free.acquire(block=False):
                for _ in range(taken):
                    free.release()
                return False
    return True


def sell(free, turn, opening, reports):
    opening.wait()
    sold, refused = 0, []
    for _ in range(CUSTOMERS):
        sleep(0.005)  # serving the customer
        how_many = randint(1, 4)
        if book(free, turn, how_many):
            sold += how_many
        else:
            refused.append(how_many)
    reports.put((sold, refused))


def main():
    free, turn = Semaphore(SEATS), Lock()
    opening, reports = Barrier(5), SimpleQueue()
    offices = [
        Process(target=sell, args=(free, turn, opening, reports))
        for _ in range(5)
    ]
    for office in offices:
        office.start()
    for office in offices:
        office.join()
    results = [reports.get() for _ in offices]
    print(f"Sold by each office: {[s for s, _ in results]}")
    print(f"Sold in total: {sum(s for s, _ in results)}")
    left = sum(free.acquire(block=False) for _ in range(SEATS + 1))
    print(f"Free: {left}")
    refused = [r for _, several in results for r in several]
    print(f"Requests refused: {len(refused)}")
    print(f"The smallest asked for: {min(refused)}")


if __name__ == "__main__":
    main()
