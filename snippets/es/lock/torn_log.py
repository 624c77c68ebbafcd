"""Tres sensores escriben en un archivo sin Lock y parten los registros."""

from multiprocessing import Barrier, Process
from pathlib import Path

ARCHIVO = Path("lecturas.txt")
REGISTROS = 1_000


def registro(sensor, numero):
    etiqueta = f"sensor {sensor}, registro {numero}"
    yield f"{etiqueta}: inicio\n"
    media = sum(range(numero, numero + 2_000)) / 2_000
    yield f"{etiqueta}: media {media}\n"
    yield f"{etiqueta}: fin\n"


def medir(sensor, salida):
    salida.wait()
    for numero in range(REGISTROS):
        with ARCHIVO.open("a", encoding="utf-8") as archivo:
            for linea in registro(sensor, numero):
                archivo.write(linea)
                archivo.flush()


def contar_enteros(lineas):
    trios = set(zip(lineas, lineas[1:], lineas[2:]))
    return sum(
        tuple(registro(sensor, numero)) in trios
        for sensor in range(3)
        for numero in range(REGISTROS)
    )


def main():
    ARCHIVO.write_text("", encoding="utf-8")
    salida = Barrier(3)
    sensores = [Process(target=medir, args=(n, salida)) for n in range(3)]
    for sensor in sensores:
        sensor.start()
    for sensor in sensores:
        sensor.join()
    lineas = ARCHIVO.read_text(encoding="utf-8").splitlines(keepends=True)
    print(f"Líneas escritas: {len(lineas)} de {9 * REGISTROS}")
    print(f"Registros enteros: {contar_enteros(lineas)} de {3 * REGISTROS}")


if __name__ == "__main__":
    main()
