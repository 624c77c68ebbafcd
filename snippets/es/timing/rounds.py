"""Mide lo mismo muchas veces: a solas y con vecinos que calculan."""

import os
from multiprocessing import Event, Process, Semaphore
from statistics import median
from time import perf_counter, process_time


def calcular():
    return sum(numero * numero for numero in range(40_000))


def vecino(listo, terminar):
    listo.release()
    while not terminar.is_set():
        calcular()


def medir(titulo):
    tiempos, de_procesador = [], []
    for _ in range(41):
        inicio, inicio_cpu = perf_counter(), process_time()
        calcular()
        de_procesador.append(process_time() - inicio_cpu)
        tiempos.append(perf_counter() - inicio)
    print(f"{titulo}:")
    for nombre, tiempo in (
        ("la primera", tiempos[0]),
        ("la mejor", min(tiempos)),
        ("la mediana", median(tiempos)),
        ("la peor", max(tiempos)),
        ("mediana, solo procesador", median(de_procesador)),
    ):
        print(f"{nombre:<24}{tiempo * 1000:9.2f} ms")


def main():
    medir("A solas")
    listo, terminar = Semaphore(0), Event()
    cuantos = min(os.cpu_count(), 64)
    vecinos = [
        Process(target=vecino, args=(listo, terminar))
        for _ in range(cuantos)
    ]
    for proceso in vecinos:
        proceso.start()
    for _ in vecinos:
        listo.acquire()
    medir("Con un vecino por procesador")
    terminar.set()
    for proceso in vecinos:
        proceso.join()


if __name__ == "__main__":
    main()
