"""Mide cuánto ganan cuatro hilos en tres clases de trabajo."""

from hashlib import sha512
from threading import Thread
from time import perf_counter, sleep

DATOS = bytes(12_000_000)


def calcular_en_python():
    sum(numero * numero for numero in range(300_000))


def calcular_en_c():
    sha512(DATOS).digest()


def esperar():
    sleep(0.03)


def uno_tras_otro(tarea):
    for _ in range(4):
        tarea()


def en_hilos(tarea):
    hilos = [Thread(target=tarea) for _ in range(4)]
    for hilo in hilos:
        hilo.start()
    for hilo in hilos:
        hilo.join()


def mejor(hacer, tarea):
    tiempos = []
    for _ in range(3):
        inicio = perf_counter()
        hacer(tarea)
        tiempos.append(perf_counter() - inicio)
    return min(tiempos)


def main():
    print("Ganancia con cuatro hilos:")
    for tarea in calcular_en_python, calcular_en_c, esperar:
        ganancia = mejor(uno_tras_otro, tarea) / mejor(en_hilos, tarea)
        print(f"{tarea.__name__:<20}{ganancia:5.2f} x")


if __name__ == "__main__":
    main()
