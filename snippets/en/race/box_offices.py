"""Two box offices sell out a concert and never sell a seat twice."""

from multiprocessing import Array, Barrier, Lock, Process, Value

SEATS = 5_000
PRICE = 30


def box_office(lock, sold, till, opening):
    opening.wait()
    for seat in range(SEATS):
        with lock:
            if not sold[seat]:
                sold[seat] = True
                till.value += PRICE


def main():
    lock = Lock()
    sold = Array("b", SEATS, lock=False)
    till = Value("i", 0, lock=False)
    opening = Barrier(2)
    offices = [
        Process(target=box_office, args=(lock, sold, till, opening))
        for _ in range(2)
    ]
    for process in offices:
        process.start()
    for process in offices:
        process.join()
    print(f"Seats sold: {sum(sold)}")
    print(f"Tickets paid for: {till.value // PRICE}")


if __name__ == "__main__":
    main()
