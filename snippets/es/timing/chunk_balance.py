"""Mide el tamaño de los lotes con tareas mínimas y desiguales."""

from multiprocessing import Pool
from time import perf_counter


def minima(numero):
    return numero + 1


def desigual(numero):
    """Cuanto más alto es el número, más tarda."""
    return sum(range(numero * 4_000))


def medir(grupo, tarea, numeros, lote):
    tiempos = []
    for _ in range(3):
        inicio = perf_counter()
        grupo.map(tarea, numeros, chunksize=lote)
        tiempos.append((perf_counter() - inicio) * 1000)
    print(f"lotes de {lote:<10}{min(tiempos):8.1f} ms")


def main():
    with Pool(2) as grupo:
        print("2000 tareas mínimas:")
        for lote in 1, 10, 100, 1_000:
            medir(grupo, minima, range(2_000), lote)
        print("40 tareas desiguales:")
        for lote in 1, 5, 20, 40:
            medir(grupo, desigual, range(40), lote)
        grupo.close()
        grupo.join()


if __name__ == "__main__":
    main()
