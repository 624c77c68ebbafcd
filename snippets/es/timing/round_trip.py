"""Mide cuánto tarda un mensaje en ir a otro proceso y volver."""

from multiprocessing import Pipe, Process, Queue, SimpleQueue
from timeit import repeat

VECES = 1_000


def devolver(recibir, enviar):
    while (mensaje := recibir()) is not None:
        enviar(mensaje)


def medir(nombre, enviar, recibir):
    def ida_y_vuelta():
        enviar("hola")
        recibir()

    tiempos = repeat(ida_y_vuelta, number=VECES)
    print(f"{min(tiempos) / VECES * 1e6:7.0f} µs  {nombre}")
    enviar(None)


def main():
    cerca, lejos = Pipe()
    hijo = Process(target=devolver, args=(lejos.recv, lejos.send))
    hijo.start()
    medir("Pipe", cerca.send, cerca.recv)
    hijo.join()
    for clase in SimpleQueue, Queue:
        ida, vuelta = clase(), clase()
        hijo = Process(target=devolver, args=(ida.get, vuelta.put))
        hijo.start()
        medir(clase.__name__, ida.put, vuelta.get)
        hijo.join()


if __name__ == "__main__":
    main()
