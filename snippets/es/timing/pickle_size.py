"""Mide lo que cuesta llevar datos a otro proceso según su tamaño."""

from multiprocessing import Pipe, Process
from multiprocessing.shared_memory import SharedMemory
from time import perf_counter

OCHO_MB = 8_000_000


def recibir(extremo):
    """De cada envío devuelve solo el último elemento."""
    while (datos := extremo.recv()) is not None:
        if isinstance(datos, str):
            bloque = SharedMemory(datos)
            extremo.send(bloque.buf[OCHO_MB - 1])
            bloque.close()
        else:
            extremo.send(datos[-1])


def medir(titulo, enviar, extremo, datos):
    tiempos = []
    for _ in range(3):
        inicio = perf_counter()
        enviar(datos)
        ultimo = extremo.recv()
        tiempos.append((perf_counter() - inicio) * 1000)
    assert ultimo == 7
    print(f"{titulo:<24}{min(tiempos):10.3f} ms")


def main():
    bloque = SharedMemory(create=True, size=OCHO_MB)
    aqui, alli = Pipe()
    hijo = Process(target=recibir, args=(alli,))
    hijo.start()
    print("Una lista de números:")
    for cuantos in 10, 1_000, 100_000, 1_000_000:
        lista = [*range(cuantos - 1), 7]
        medir(f"{cuantos} números", aqui.send, aqui, lista)
    print("Ocho millones de bytes:")
    octetos = bytes(OCHO_MB - 1) + b"\7"
    medir("por la Pipe", aqui.send, aqui, octetos)

    def escribir_y_avisar(datos):
        bloque.buf[:OCHO_MB] = datos
        aqui.send(bloque.name)

    medir("escritos en un bloque", escribir_y_avisar, aqui, octetos)
    medir("ya en el bloque", aqui.send, aqui, bloque.name)
    aqui.send(None)
    hijo.join()
    bloque.close()
    bloque.unlink()


if __name__ == "__main__":
    main()
