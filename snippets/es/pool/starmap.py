"""Calcula el precio de tres pedidos, con uno o con varios argumentos."""

from functools import partial
from multiprocessing import Pool


def precio(unidades, coste, envio=0):
    return unidades * coste + envio


def main():
    pedidos = [(2, 10), (5, 3), (1, 99)]
    with Pool(2) as grupo:
        print(f"starmap: {grupo.starmap(precio, pedidos)}")
        urgente = partial(precio, coste=10, envio=4)
        print(f"map y partial: {grupo.map(urgente, [1, 2, 3])}")
        recibo = grupo.apply_async(precio, (2, 10), {"envio": 7})
        print(f"apply_async: {recibo.get()}")
        grupo.close()
        grupo.join()


if __name__ == "__main__":
    main()
