"""Mide cuánto tardan cinco mil tareas mínimas según los lotes."""

from multiprocessing import Pool
from time import perf_counter

TAREAS = range(5_000)


def doblar(numero):
    return 2 * numero


def medir(titulo, hacer):
    inicio = perf_counter()
    hacer()
    print(f"{(perf_counter() - inicio) * 1000:6.1f} ms  {titulo}")


def main():
    medir("sin Pool", lambda: [doblar(numero) for numero in TAREAS])
    with Pool(2) as grupo:
        grupo.map(doblar, TAREAS)  # para que ya estén en marcha
        for lote in 1, 10, 100, 1000:
            medir(
                f"chunksize={lote}",
                lambda lote=lote: grupo.map(doblar, TAREAS, lote),
            )
        grupo.close()
        grupo.join()


if __name__ == "__main__":
    main()
