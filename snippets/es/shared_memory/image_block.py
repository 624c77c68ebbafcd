"""Dos procesos aclaran las dos mitades de una imagen sin copiarla."""

from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory

PIXELES = 8


def aclarar(nombre, desde, hasta):
    imagen = SharedMemory(nombre)
    for pixel in range(desde, hasta):
        imagen.buf[pixel] += 100
    imagen.close()


def main():
    imagen = SharedMemory(create=True, size=PIXELES)
    try:
        imagen.buf[:PIXELES] = bytes(range(PIXELES))
        print(f"Antes: {list(imagen.buf[:PIXELES])}")
        mitades = [
            Process(target=aclarar, args=(imagen.name, desde, desde + 4))
            for desde in (0, 4)
        ]
        for proceso in mitades:
            proceso.start()
        for proceso in mitades:
            proceso.join()
        print(f"Después: {list(imagen.buf[:PIXELES])}")
    finally:
        imagen.close()
        imagen.unlink()


if __name__ == "__main__":
    main()
