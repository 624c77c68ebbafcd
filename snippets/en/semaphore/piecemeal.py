"""Two couples take the chairs one by one and block each other."""

from multiprocessing import Barrier, Process, Semaphore


def sit(couple, chairs, meeting):
    chairs.acquire()
    meeting.wait()  # each couple has one chair by now
    complete = chairs.acquire(timeout=0.5)
    print(f"Couple {couple}, second chair: {complete}")
    meeting.wait()  # nobody gets up until both have given up
    chairs.release()


def main():
    chairs, meeting = Semaphore(2), Barrier(2)
    couples = [
        Process(target=sit, args=(couple, chairs, meeting))
        for couple in "AB"
    ]
    for couple in couples:
        couple.start()
    for couple in couples:
        couple.join()


if __name__ == "__main__":
    main()
