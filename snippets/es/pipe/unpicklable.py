"""send() serializa en el acto: el error sale donde se envía."""

import pickle
from multiprocessing import Pipe


def main():
    entrada, salida = Pipe(duplex=False)
    try:
        salida.send(lambda: "hola")
    except (AttributeError, pickle.PicklingError):
        print("send() no acepta una lambda")
    lista = ["sopa"]
    salida.send(lista)
    lista.append("flan")
    print(f"Enviado antes de añadir el flan: {entrada.recv()}")
    entrada.close()
    salida.close()


if __name__ == "__main__":
    main()
