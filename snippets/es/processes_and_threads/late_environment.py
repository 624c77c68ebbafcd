"""Dos hijos leen una variable de entorno que cambia entre uno y otro."""

import os
from multiprocessing import Process


def leer(nombre):
    print(f"{nombre}: CIUDAD={os.environ['CIUDAD']}")


def main():
    for nombre, ciudad in (("primero", "Lima"), ("segundo", "Oslo")):
        os.environ["CIUDAD"] = ciudad
        hijo = Process(target=leer, args=(nombre,))
        hijo.start()
        hijo.join()
    print(f"padre: CIUDAD={os.environ['CIUDAD']}")


if __name__ == "__main__":
    main()
