"""Mide lo que tarda en empezar y acabar un proceso con cada método."""

import multiprocessing
from time import perf_counter

VECES = 7


def nada():
    pass


def medir(metodo):
    contexto = multiprocessing.get_context(metodo)
    tiempos = []
    for _ in range(VECES):
        inicio = perf_counter()
        proceso = contexto.Process(target=nada)
        proceso.start()
        proceso.join()
        tiempos.append((perf_counter() - inicio) * 1000)
    primero, mejor = tiempos[0], min(tiempos)
    print(f"{metodo:<11}{mejor:7.2f} ms (el primero, {primero:.2f})")


def main():
    for metodo in sorted(multiprocessing.get_all_start_methods()):
        medir(metodo)


if __name__ == "__main__":
    main()
