"""Cinco clientes usan dos conexiones y todo error al devolver se nota."""

from multiprocessing import Array, BoundedSemaphore, Lock, Process
from os import getpid
from time import sleep

CONEXIONES = 2


def tomar(libres, cerrojo, quien):
    libres.acquire()
    with cerrojo:
        numero = list(quien).index(0)
        quien[numero] = getpid()
    return numero


def devolver(numero, libres, cerrojo, quien):
    with cerrojo:
        if quien[numero] != getpid():
            raise ValueError(f"la conexión {numero} no es tuya")
        quien[numero] = 0
    libres.release()


def consultar(cliente, *conexiones):
    numero = tomar(*conexiones)
    sleep(0.05)  # la consulta
    devolver(numero, *conexiones)
    try:
        devolver(numero, *conexiones)  # el error, a propósito
    except ValueError:
        print(f"Cliente {cliente}: devuelta dos veces, detectado")


def main():
    libres, cerrojo = BoundedSemaphore(CONEXIONES), Lock()
    quien = Array("l", CONEXIONES, lock=False)  # 0: nadie la tiene
    clientes = [
        Process(target=consultar, args=(cliente, libres, cerrojo, quien))
        for cliente in range(1, 6)
    ]
    for cliente in clientes:
        cliente.start()
    for cliente in clientes:
        cliente.join()
    print(f"Códigos de salida: {[c.exitcode for c in clientes]}")
    quedan = sum(libres.acquire(block=False) for _ in range(3))
    print(f"Conexiones libres al final: {quedan}")


if __name__ == "__main__":
    main()
