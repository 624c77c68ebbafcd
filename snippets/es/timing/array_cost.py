"""Mide tres maneras de sumar mil números guardados en un Array."""

from multiprocessing import Array
from timeit import repeat

VECES = 200


def medir(sentencia, entorno):
    tiempos = repeat(sentencia, globals=entorno, number=VECES, repeat=3)
    print(f"{min(tiempos) / VECES * 1e6:7.0f} µs  {sentencia}")


def main():
    entorno = {"numeros": Array("i", range(1_000))}
    medir("sum(numeros)", entorno)
    medir("sum(numeros[:])", entorno)
    medir("with numeros.get_lock(): sum(numeros.get_obj())", entorno)


if __name__ == "__main__":
    main()
