"""Compara lo que cuestan un Lock, un RLock y un RLock ya tomado."""

from multiprocessing import Lock, RLock
from timeit import repeat

VECES = 100_000


def medir(nombre, cerrojo):
    tiempos = repeat(
        "cerrojo.acquire(); cerrojo.release()",
        globals={"cerrojo": cerrojo},
        number=VECES,
    )
    print(f"{min(tiempos) / VECES * 1e9:8.0f} ns  {nombre}")


def main():
    medir("Lock", Lock())
    cerrojo = RLock()
    medir("RLock", cerrojo)
    with cerrojo:
        medir("RLock, otra vez", cerrojo)


if __name__ == "__main__":
    main()
