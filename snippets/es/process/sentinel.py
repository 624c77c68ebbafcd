"""Atiende a cada repartidor en cuanto termina, sea cual sea el orden."""

import sys
from multiprocessing import Process
from multiprocessing.connection import wait

SIN_ENTREGAR = {"norte": 0, "sur": 2, "este": 0}


def repartir(zona):
    sys.exit(SIN_ENTREGAR[zona])


def main():
    pendientes = {}
    for zona in SIN_ENTREGAR:
        reparto = Process(target=repartir, args=(zona,), name=zona)
        reparto.start()
        pendientes[reparto.sentinel] = reparto
    while pendientes:
        for listo in wait(list(pendientes)):
            reparto = pendientes.pop(listo)
            reparto.join()
            print(f"{reparto.name}: {reparto.exitcode} sin entregar")


if __name__ == "__main__":
    main()

# /// script
# [tool.mpguide]
# failing-children = ["sur"]
# ///
