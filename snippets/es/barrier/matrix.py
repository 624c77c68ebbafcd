"""Tres procesos actualizan por fases una matriz, cada uno una fila."""

from multiprocessing import Array, Barrier, Process

FILAS, COLUMNAS, FASES = 3, 4, 5


def nueva_fila(matriz, fila):
    arriba = (fila - 1) % FILAS
    return [
        matriz[fila * COLUMNAS + c] + matriz[arriba * COLUMNAS + c]
        for c in range(COLUMNAS)
    ]


def actualizar(fila, vieja, nueva, barrera):
    inicio = fila * COLUMNAS
    for _ in range(FASES):
        nueva[inicio : inicio + COLUMNAS] = nueva_fila(vieja, fila)
        barrera.wait()  # la fase está completa para todos
        vieja, nueva = nueva, vieja


def secuencial(matriz):
    for _ in range(FASES):
        filas = [nueva_fila(matriz, fila) for fila in range(FILAS)]
        matriz = [numero for fila in filas for numero in fila]
    return matriz


def main():
    inicial = list(range(FILAS * COLUMNAS))
    vieja = Array("i", inicial, lock=False)
    nueva = Array("i", FILAS * COLUMNAS, lock=False)
    barrera = Barrier(FILAS)
    procesos = [
        Process(target=actualizar, args=(fila, vieja, nueva, barrera))
        for fila in range(FILAS)
    ]
    for proceso in procesos:
        proceso.start()
    for proceso in procesos:
        proceso.join()
    resultado = (nueva if FASES % 2 else vieja)[:]
    for fila in range(FILAS):
        print(resultado[fila * COLUMNAS : (fila + 1) * COLUMNAS])
    print(f"Igual que sin procesos: {resultado == secuencial(inicial)}")


if __name__ == "__main__":
    main()
