"""Mide el mismo encargo a un Pool contando su arranque y sin contarlo."""

from multiprocessing import Pool
from time import perf_counter

NUMEROS = range(8)


def calcular(numero):
    return sum(numero * otro for otro in range(20_000))


def cronometrar(hacer):
    inicio = perf_counter()
    hacer()
    return (perf_counter() - inicio) * 1000


def con_arranque():
    with Pool(2) as grupo:
        grupo.map(calcular, NUMEROS)
        grupo.close()
        grupo.join()


def main():
    todo = cronometrar(con_arranque)
    with Pool(2) as grupo:
        veces = [
            cronometrar(lambda: grupo.map(calcular, NUMEROS))
            for _ in range(10)
        ]
        grupo.close()
        grupo.join()
    print("El mismo map():")
    print(f"crear, usar y cerrar      {todo:7.1f} ms")
    print(f"el primero                {veces[0]:7.1f} ms")
    print(f"el mejor de los siguientes{min(veces[1:]):9.1f} ms")


if __name__ == "__main__":
    main()
