"""Two box offices of a cinema and a single free seat."""

from multiprocessing import Barrier, Process, Value


def box_office(free_seats, meeting):
    if free_seats.value > 0:
        meeting.wait()  # both have now seen a free seat
        with free_seats.get_lock():
            free_seats.value -= 1


def main():
    free_seats = Value("i", 1)
    meeting = Barrier(2)
    offices = [
        Process(target=box_office, args=(free_seats, meeting))
        for _ in range(2)
    ]
    print(f"Free seats: {free_seats.value}")
    for process in offices:
        process.start()
    for process in offices:
        process.join()
    print(f"Free seats at closing time: {free_seats.value}")


if __name__ == "__main__":
    main()
