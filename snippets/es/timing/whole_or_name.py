"""Una imagen grande: enviada entera, y enviado solo su nombre."""

from multiprocessing import Pipe, Process
from multiprocessing.shared_memory import SharedMemory
from timeit import repeat

BYTES = 16 * 2**20
VECES = 5


def mirar(extremo):
    """Contesta a cada imagen con su último byte."""
    while (mensaje := extremo.recv()) is not None:
        if isinstance(mensaje, str):
            bloque = SharedMemory(mensaje)
            extremo.send(bloque.buf[BYTES - 1])
            bloque.close()
        else:
            extremo.send(mensaje[BYTES - 1])


def medir(nombre, extremo, mensaje):
    def enviar():
        extremo.send(mensaje)
        extremo.recv()

    mejor = min(repeat(enviar, number=1, repeat=VECES))
    print(f"{nombre:<10}{mejor * 1000:8.2f} ms")


def main():
    bloque = SharedMemory(create=True, size=BYTES)
    cerca, lejos = Pipe()
    hijo = Process(target=mirar, args=(lejos,))
    hijo.start()
    try:
        medir("entera", cerca, bytes(bloque.buf))
        medir("su nombre", cerca, bloque.name)
        cerca.send(None)
        hijo.join()
    finally:
        bloque.close()
        bloque.unlink()


if __name__ == "__main__":
    main()
