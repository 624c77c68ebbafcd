"""Cuatro esperas: una tras otra, en cuatro hilos y en cuatro procesos."""

from multiprocessing import Process
from threading import Thread
from time import perf_counter, sleep


def esperar_respuesta():
    sleep(0.25)  # como quien espera a la red


def una_tras_otra():
    for _ in range(4):
        esperar_respuesta()


def a_la_vez(clase):
    trabajos = [clase(target=esperar_respuesta) for _ in range(4)]
    for trabajo in trabajos:
        trabajo.start()
    for trabajo in trabajos:
        trabajo.join()


def medir(nombre, accion, *argumentos):
    inicio = perf_counter()
    accion(*argumentos)
    print(f"{nombre:<20}{perf_counter() - inicio:5.2f} s")


def main():
    medir("una tras otra", una_tras_otra)
    medir("cuatro hilos", a_la_vez, Thread)
    medir("cuatro procesos", a_la_vez, Process)


if __name__ == "__main__":
    main()
