"""Tres procesos desenfocan una imagen: leen un bloque y escriben otro."""

from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory

ANCHO, ALTO, FRANJAS = 24, 9, 3


def foto_nitida():
    dentro = [
        2 <= fila < 7 and 8 <= columna < 16
        for fila in range(ALTO)
        for columna in range(ANCHO)
    ]
    return bytes(255 * blanco for blanco in dentro)


def media(pixeles, cual):
    fila, columna = divmod(cual, ANCHO)
    vecinos = [
        pixeles[y * ANCHO + x]
        for y in range(max(0, fila - 1), min(ALTO, fila + 2))
        for x in range(max(0, columna - 1), min(ANCHO, columna + 2))
    ]
    return sum(vecinos) // len(vecinos)


def desenfocar(nombre_foto, nombre_copia, pixeles):
    foto, copia = SharedMemory(nombre_foto), SharedMemory(nombre_copia)
    for cual in pixeles:
        copia.buf[cual] = media(foto.buf, cual)
    foto.close()
    copia.close()


def main():
    nitida, franja = foto_nitida(), ANCHO * ALTO // FRANJAS
    foto = SharedMemory(create=True, size=len(nitida))
    copia = SharedMemory(create=True, size=len(nitida))
    try:
        foto.buf[: len(nitida)] = nitida
        nombres, todos = (foto.name, copia.name), range(len(nitida))
        procesos = [
            Process(
                target=desenfocar,
                args=(*nombres, todos[desde : desde + franja]),
            )
            for desde in range(0, len(nitida), franja)
        ]
        for proceso in procesos:
            proceso.start()
        for proceso in procesos:
            proceso.join()
        borrosa = bytes(copia.buf[: len(nitida)])
    finally:
        for bloque in foto, copia:
            bloque.close()
            bloque.unlink()
    for desde in range(0, len(borrosa), ANCHO):
        fila = borrosa[desde : desde + ANCHO]
        tintas = "".join(" .:-=+*#%@"[gris * 10 // 256] for gris in fila)
        print(f"|{tintas}|")
    esperada = bytes(media(nitida, cual) for cual in todos)
    print(f"Igual que en un solo proceso: {borrosa == esperada}")


if __name__ == "__main__":
    main()
