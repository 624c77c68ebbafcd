"""Tres procesos multiplican por diez las filas de una matriz aplanada."""

from multiprocessing import Array, Process

FILAS, COLUMNAS = 3, 4


def fila_por_diez(matriz, fila):
    desde = fila * COLUMNAS
    for columna in range(COLUMNAS):
        matriz[desde + columna] *= 10


def main():
    matriz = Array("i", range(FILAS * COLUMNAS), lock=False)
    procesos = [
        Process(target=fila_por_diez, args=(matriz, fila))
        for fila in range(FILAS)
    ]
    for proceso in procesos:
        proceso.start()
    for proceso in procesos:
        proceso.join()
    for fila in range(FILAS):
        print(matriz[fila * COLUMNAS : (fila + 1) * COLUMNAS])


if __name__ == "__main__":
    main()
