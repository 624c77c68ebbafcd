"""Mide dar ocho megabytes a otro proceso de tres maneras."""

from multiprocessing import Pipe, Process
from multiprocessing.shared_memory import SharedMemory
from time import perf_counter

TAMANO, VECES = 8_000_000, 7


def lector(tubo, nombre):
    bloque = SharedMemory(nombre)
    for mensaje in iter(tubo.recv, None):
        datos = mensaje or bloque.buf
        tubo.send(datos[TAMANO - 1])
    bloque.close()


def medir(que, tubo, entregar):
    tiempos = []
    for _ in range(VECES):
        inicio = perf_counter()
        entregar()
        tubo.recv()
        tiempos.append(perf_counter() - inicio)
    print(f"{min(tiempos) * 1000:8.3f} ms  {que}")


def main():
    datos = bytes(TAMANO)
    bloque = SharedMemory(create=True, size=TAMANO)
    tubo, otra = Pipe()

    def copiar():
        bloque.buf[:TAMANO] = datos
        tubo.send(b"")

    proceso = Process(target=lector, args=(otra, bloque.name))
    proceso.start()
    medir("enviarlos por una Pipe", tubo, lambda: tubo.send(datos))
    medir("copiarlos al bloque y avisar", tubo, copiar)
    medir("avisar: ya están en el bloque", tubo, lambda: tubo.send(b""))
    tubo.send(None)
    proceso.join()
    bloque.close()
    bloque.unlink()


if __name__ == "__main__":
    main()
