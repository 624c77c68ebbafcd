"""El proceso del número 0 anuncia el fin de la fase cuando ya es tarde."""

from multiprocessing import Barrier, Process, Semaphore


def trabajar(barrera, otro_sigue):
    print("Fase 1: hecha")
    if barrera.wait() == 0:
        otro_sigue.acquire()  # la mala suerte, asegurada
        print("--- Fase 1 completa ---")
    else:
        print("Fase 2: empieza")
        otro_sigue.release()


def main():
    barrera, otro_sigue = Barrier(2), Semaphore(0)
    procesos = [
        Process(target=trabajar, args=(barrera, otro_sigue))
        for _ in range(2)
    ]
    for proceso in procesos:
        proceso.start()
    for proceso in procesos:
        proceso.join()


if __name__ == "__main__":
    main()
