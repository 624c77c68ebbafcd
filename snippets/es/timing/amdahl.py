"""Compara lo que promete la ley de Amdahl con lo que se mide."""

from multiprocessing import Barrier, Pool
from time import perf_counter

PEDIDOS = range(16)


def trabajar(hasta):
    return sum(numero * numero for numero in range(hasta))


def preparar(pedido):
    return trabajar(80_000)


def abrir_y_cerrar():
    """Lo que hace uno solo, tenga los ayudantes que tenga."""
    trabajar(320_000)


def presentarse(reunion):
    reunion.wait()


def mejor(hacer):
    tiempos = []
    for _ in range(3):
        inicio = perf_counter()
        hacer()
        tiempos.append(perf_counter() - inicio)
    return min(tiempos)


def medir(cuantos):
    reunion = Barrier(cuantos + 1)
    with Pool(cuantos, presentarse, (reunion,)) as grupo:
        reunion.wait()
        tiempo = mejor(
            lambda: (abrir_y_cerrar(), grupo.map(preparar, PEDIDOS, 1))
        )
        grupo.close()
        grupo.join()
    return tiempo


def main():
    serie = mejor(abrir_y_cerrar)
    todo = serie + mejor(lambda: [preparar(uno) for uno in PEDIDOS])
    print(f"No se reparte el {100 * serie / todo:.0f} %.")
    for cuantos in 2, 4:
        promesa = todo / (serie + (todo - serie) / cuantos)
        print(f"{cuantos} procesos:")
        print(f"Amdahl, como mucho  {promesa:5.2f} x")
        ganancia = todo / medir(cuantos)
        print(f"medido              {ganancia:5.2f} x")


if __name__ == "__main__":
    main()
