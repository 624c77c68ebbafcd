"""Mide lo que cuesta leer y sumar en un Value, con cerrojo y sin él."""

from multiprocessing import Lock, Value
from timeit import repeat

VECES = 100_000


def medir(sentencia, entorno):
    tiempos = repeat(sentencia, globals=entorno, number=VECES, repeat=3)
    print(f"{min(tiempos) / VECES * 1e9:6.0f} ns  {sentencia}")


def main():
    entorno = {
        "libre": Value("i", 0, lock=False),
        "dato": Value("i", 0),
        "cerrojo": Lock(),
    }
    medir("libre.value", entorno)
    medir("libre.value += 1", entorno)
    medir("dato.value", entorno)
    medir("with dato.get_lock(): dato.value += 1", entorno)
    medir("with cerrojo: libre.value += 1", entorno)


if __name__ == "__main__":
    main()
