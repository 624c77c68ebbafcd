"""Mide las mismas dieciséis tareas con 1, 2, 4, 8 y 16 procesos."""

import os
from multiprocessing import Barrier, Pool
from time import perf_counter, sleep

TAREAS = range(16)


def calcular(_):
    return sum(numero * numero for numero in range(80_000))


def esperar(_):
    sleep(0.02)


def presentarse(reunion):
    reunion.wait()


def crear(cuantos):
    """Un grupo cuyos trabajadores están todos en marcha."""
    reunion = Barrier(cuantos + 1)
    grupo = Pool(cuantos, presentarse, (reunion,))
    reunion.wait()
    return grupo


def cronometrar(hacer, *argumentos):
    inicio = perf_counter()
    resultado = hacer(*argumentos)
    return (perf_counter() - inicio) * 1000, resultado


def medir(cuantos):
    arranque, grupo = cronometrar(crear, cuantos)
    with grupo:
        calculo, _ = cronometrar(grupo.map, calcular, TAREAS, 1)
        espera, _ = cronometrar(grupo.map, esperar, TAREAS, 1)
        grupo.close()
        grupo.join()
    return calculo, espera, arranque


def main():
    medidas = {n: medir(n) for n in (1, 2, 4, 8, 16)}
    print(f"Esta máquina tiene {os.cpu_count()} procesadores.")
    titulos = "Calcular", "Esperar", "Ponerlos en marcha"
    for columna, titulo in enumerate(titulos):
        print(f"{titulo}:")
        for cuantos, tiempos in medidas.items():
            print(f"procesos: {cuantos:<4}{tiempos[columna]:9.1f} ms")


if __name__ == "__main__":
    main()
