"""Intenta pasar a un hijo varios objetos y dice cuáles llegan."""

import multiprocessing
import pickle
import threading
from dataclasses import dataclass

NO_SERIALIZABLE = (AttributeError, TypeError, pickle.PicklingError)


@dataclass
class Pedido:
    plato: str
    mesa: int


def recibir(objeto):
    """No hace nada: basta con que el objeto llegue."""


def main():
    with open(__file__, encoding="utf-8") as archivo:
        objetos = {
            "una lista": [1, 2, 3],
            "un objeto de una clase del módulo": Pedido("sopa", 4),
            "una función del módulo": recibir,
            "un Lock de multiprocessing": multiprocessing.Lock(),
            "una lambda": lambda: None,
            "un generador": (numero for numero in range(3)),
            "un archivo abierto": archivo,
            "un Lock de threading": threading.Lock(),
        }
        for rotulo, objeto in objetos.items():
            hijo = multiprocessing.Process(target=recibir, args=(objeto,))
            try:
                hijo.start()
            except NO_SERIALIZABLE as error:
                print(f"{rotulo}: no viaja, {type(error).__name__}")
            else:
                hijo.join()
                print(f"{rotulo}: viaja, código {hijo.exitcode}")


if __name__ == "__main__":
    main()
