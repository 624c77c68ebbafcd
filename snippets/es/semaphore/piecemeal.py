"""Dos parejas toman las sillas de una en una y se bloquean."""

from multiprocessing import Barrier, Process, Semaphore


def sentarse(pareja, sillas, cita):
    sillas.acquire()
    cita.wait()  # cada pareja tiene ya una silla
    completa = sillas.acquire(timeout=0.5)
    print(f"Pareja {pareja}, segunda silla: {completa}")
    cita.wait()  # nadie se levanta hasta que las dos desisten
    sillas.release()


def main():
    sillas, cita = Semaphore(2), Barrier(2)
    parejas = [
        Process(target=sentarse, args=(pareja, sillas, cita))
        for pareja in "AB"
    ]
    for pareja in parejas:
        pareja.start()
    for pareja in parejas:
        pareja.join()


if __name__ == "__main__":
    main()
