"""Mide lo que tardan en empezar y acabar un hilo y un proceso."""

from multiprocessing import Process
from threading import Thread
from time import perf_counter

VECES = 15


def nada():
    pass


def medir(clase):
    tiempos = []
    for _ in range(VECES):
        inicio = perf_counter()
        trabajo = clase(target=nada)
        trabajo.start()
        trabajo.join()
        tiempos.append((perf_counter() - inicio) * 1000)
    primero, mejor = tiempos[0], min(tiempos)
    print(f"{clase.__name__:<8}{mejor:7.2f} ms (el primero, {primero:.2f})")


def main():
    medir(Thread)
    medir(Process)


if __name__ == "__main__":
    main()
