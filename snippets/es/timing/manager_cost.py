"""Mide lo que cuesta usar los objetos de un Manager."""

from multiprocessing import Lock, Manager
from timeit import repeat


def medir(sentencia, veces, entorno):
    tiempos = repeat(sentencia, globals=entorno, number=veces, repeat=3)
    print(f"{min(tiempos) / veces * 1e6:8.2f} µs  {sentencia}")


def main():
    cien = {numero: numero for numero in range(100)}
    with Manager() as gestor:
        entorno = {
            "corriente": dict(cien),
            "gestionado": gestor.dict(cien),
            "cerrojo": Lock(),
            "cerrojo_gestionado": gestor.Lock(),
        }
        medir("corriente[7]", 100_000, entorno)
        medir("gestionado[7]", 500, entorno)
        medir("gestionado[7] = 0", 500, entorno)
        medir("for n in range(100): gestionado[n]", 10, entorno)
        medir("gestionado.copy()", 500, entorno)
        medir("with cerrojo: pass", 10_000, entorno)
        medir("with cerrojo_gestionado: pass", 500, entorno)


if __name__ == "__main__":
    main()
