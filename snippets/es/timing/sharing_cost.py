"""Mide lo que cuesta leer un número según dónde esté guardado."""

from multiprocessing import Manager, Value
from multiprocessing.shared_memory import SharedMemory
from timeit import repeat


def medir(sentencia, veces, entorno):
    tiempos = repeat(sentencia, globals=entorno, number=veces, repeat=3)
    print(f"{min(tiempos) / veces * 1e9:8.0f} ns  {sentencia}")


def main():
    bloque = SharedMemory(create=True, size=1)
    with Manager() as gestor:
        entorno = {
            "corriente": 1,
            "bloque": bloque,
            "sin_cerrojo": Value("i", 1, lock=False),
            "con_cerrojo": Value("i", 1),
            "proxy": gestor.Value("i", 1),
        }
        medir("corriente", 100_000, entorno)
        medir("bloque.buf[0]", 100_000, entorno)
        medir("sin_cerrojo.value", 100_000, entorno)
        medir("con_cerrojo.value", 100_000, entorno)
        medir("proxy.value", 2_000, entorno)
    bloque.close()
    bloque.unlink()


if __name__ == "__main__":
    main()
