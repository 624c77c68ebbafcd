"""Dos parejas piden las sillas por turno y las dos se sientan."""

from multiprocessing import Lock, Process, Semaphore


def sentarse(pareja, sillas, turno):
    with turno:  # solo una pareja reúne sillas en cada momento
        for _ in range(2):
            sillas.acquire()
    print(f"Pareja {pareja}: sentada")
    for _ in range(2):
        sillas.release()


def main():
    sillas, turno = Semaphore(2), Lock()
    parejas = [
        Process(target=sentarse, args=(pareja, sillas, turno))
        for pareja in "AB"
    ]
    for pareja in parejas:
        pareja.start()
    for pareja in parejas:
        pareja.join()


if __name__ == "__main__":
    main()
