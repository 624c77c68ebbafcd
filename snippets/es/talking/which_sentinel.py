"""Qué objetos siguen siendo los mismos después de viajar."""

from enum import Enum
from multiprocessing import Process, Queue

OBJETO = object()


class Orden(Enum):
    PARAR = "parar"


def recibir(mensajes):
    print(f"None es None: {mensajes.get() is None}")
    print(f"Orden.PARAR es Orden.PARAR: {mensajes.get() is Orden.PARAR}")
    print(f"OBJETO es OBJETO: {mensajes.get() is OBJETO}")


def main():
    mensajes = Queue()
    receptor = Process(target=recibir, args=(mensajes,))
    receptor.start()
    for mensaje in None, Orden.PARAR, OBJETO:
        mensajes.put(mensaje)
    receptor.join()


if __name__ == "__main__":
    main()
