"""fileno() da el número con que el sistema conoce un extremo."""

import selectors
from multiprocessing import Pipe


def main():
    entrada, salida = Pipe(duplex=False)
    print(f"¿Es un número entero? {isinstance(entrada.fileno(), int)}")
    with selectors.DefaultSelector() as selector:
        selector.register(entrada, selectors.EVENT_READ)
        print(f"Listos sin mensaje: {len(selector.select(timeout=0))}")
        salida.send("hola")
        print(f"Listos con mensaje: {len(selector.select(timeout=0))}")
    entrada.close()
    salida.close()
    try:
        entrada.fileno()
    except OSError as error:
        print(f"OSError: {error}")


if __name__ == "__main__":
    main()
