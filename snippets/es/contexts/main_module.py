"""Un hijo mira con qué nombre tiene el programa y devuelve un objeto."""

import sys
from multiprocessing import Pipe, Process


class Pedido:
    pass


def preparar(salida):
    el_mismo = sys.modules["__main__"] is sys.modules["__mp_main__"]
    print(f"En el hijo, __name__ es {__name__}")
    print(f"__main__ y __mp_main__ son el mismo módulo: {el_mismo}")
    print(f"La clase Pedido es de {Pedido.__module__}")
    salida.send(Pedido())


def main():
    entrada, salida = Pipe(duplex=False)
    hijo = Process(target=preparar, args=(salida,))
    hijo.start()
    pedido = entrada.recv()
    hijo.join()
    print(f"En el padre, Pedido es de {Pedido.__module__}")
    print(f"Lo recibido es un Pedido: {isinstance(pedido, Pedido)}")


if __name__ == "__main__":
    main()
