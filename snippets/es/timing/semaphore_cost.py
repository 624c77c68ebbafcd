"""Mide lo que cuesta tomar y soltar un Lock y los dos semáforos."""

from multiprocessing import BoundedSemaphore, Lock, Semaphore
from timeit import repeat

VECES = 100_000


def main():
    for objeto in Lock(), Semaphore(1), BoundedSemaphore(1):
        tiempos = repeat(
            "objeto.acquire(); objeto.release()",
            globals={"objeto": objeto},
            number=VECES,
        )
        nombre = type(objeto).__name__
        print(f"{nombre:16} {min(tiempos) / VECES * 1e9:6.0f} ns")


if __name__ == "__main__":
    main()
