"""Two couples ask for the chairs by turns and both sit down."""

from multiprocessing import Lock, Process, Semaphore


def sit(couple, chairs, turn):
    with turn:  # only one couple at a time gathers chairs
        for _ in range(2):
            chairs.acquire()
    print(f"Couple {couple}: seated")
    for _ in range(2):
        chairs.release()


def main():
    chairs, turn = Semaphore(2), Lock()
    couples = [
        Process(target=sit, args=(couple, chairs, turn)) for couple in "AB"
    ]
    for couple in couples:
        couple.start()
    for couple in couples:
        couple.join()


if __name__ == "__main__":
    main()
