"""Cinco corredores dan tres vueltas y se esperan al final de cada una."""

from functools import partial
from multiprocessing import Barrier, Process, Value
from random import uniform
from time import sleep

CORREDORES, VUELTAS = 5, 3


def anunciar(vuelta):
    if vuelta.value == 0:
        print("--- ¡Salida! ---")
    else:
        print(f"--- Vuelta {vuelta.value} completa ---")
    vuelta.value += 1


def correr(dorsal, linea):
    linea.wait()
    for vuelta in range(1, VUELTAS + 1):
        sleep(uniform(0.01, 0.1))  # lo que tarda en dar la vuelta
        print(f"Dorsal {dorsal}: vuelta {vuelta}")
        linea.wait()


def main():
    vuelta = Value("i", 0, lock=False)
    linea = Barrier(CORREDORES, action=partial(anunciar, vuelta))
    corredores = [
        Process(target=correr, args=(dorsal, linea))
        for dorsal in range(1, CORREDORES + 1)
    ]
    for corredor in corredores:
        corredor.start()
    for corredor in corredores:
        corredor.join()


if __name__ == "__main__":
    main()
