"""Cuatro procesos aclaran las cuatro franjas de una imagen sin copiarla."""

from math import hypot
from multiprocessing import Process
from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import SharedMemory

ANCHO, ALTO, FRANJAS, LUZ = 40, 12, 4, 75
TINTAS = " .:-=+*#%@"


def luna():
    alto, ancho = range(ALTO), range(ANCHO)
    lejos = [hypot((x - 20) / 2, y - 5.5) for y in alto for x in ancho]
    return bytes(max(0, int(230 - 30 * distancia)) for distancia in lejos)


def aclarar(nombre, desde, hasta):
    imagen = SharedMemory(nombre)
    for pixel in range(desde, hasta):
        imagen.buf[pixel] = min(255, imagen.buf[pixel] + LUZ)
    imagen.close()


def dibujar(pixeles):
    tintas = "".join(TINTAS[gris * len(TINTAS) // 256] for gris in pixeles)
    for desde in range(0, len(tintas), ANCHO):
        print(f"|{tintas[desde : desde + ANCHO]}|")


def main():
    antes, franja = luna(), ANCHO * ALTO // FRANJAS
    with SharedMemoryManager() as gestor:
        imagen = gestor.SharedMemory(size=len(antes))
        imagen.buf[: len(antes)] = antes
        procesos = [
            Process(target=aclarar, args=(imagen.name, en, en + franja))
            for en in range(0, len(antes), franja)
        ]
        for proceso in procesos:
            proceso.start()
        for proceso in procesos:
            proceso.join()
        despues = bytes(imagen.buf[: len(antes)])
        imagen.close()
    dibujar(antes)
    dibujar(despues)
    esperado = bytes(min(255, gris + LUZ) for gris in antes)
    print(f"Igual que con un solo proceso: {despues == esperado}")


if __name__ == "__main__":
    main()
