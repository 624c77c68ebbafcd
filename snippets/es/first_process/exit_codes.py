"""Cinco maneras de terminar y el código que deja cada una."""

import sys
from multiprocessing import Process
from time import sleep


def acabar():
    return 7


def fallar():
    raise ValueError("se ha quemado la tarta")


def salir_con_numero():
    sys.exit(3)


def salir_con_texto():
    sys.exit("no queda gas")


def dormir():
    sleep(60)


def main():
    tareas = [acabar, fallar, salir_con_numero, salir_con_texto, dormir]
    for tarea in tareas:
        proceso = Process(target=tarea, name=tarea.__name__)
        proceso.start()
        if tarea is dormir:
            proceso.terminate()
        proceso.join()
        print(f"{proceso.name}: exitcode {proceso.exitcode}")


if __name__ == "__main__":
    main()

# /// script
# [tool.mpguide]
# failing-children = ["fallar", "salir_con_numero", "salir_con_texto"]
# ///
