"""Recién puesto un mensaje, la cola puede decir que está vacía."""

from multiprocessing import Queue
from queue import Empty

VECES = 200


def main():
    cola = Queue()
    decia_vacia = sin_esperar = 0
    for numero in range(VECES):
        cola.put(numero)
        decia_vacia += cola.empty()
        try:
            cola.get_nowait()
        except Empty:
            sin_esperar += 1
            cola.get()  # get() espera y siempre lo encuentra
    print(f"De {VECES} veces, justo después de put():")
    print(f"    empty() decía que estaba vacía: {decia_vacia}")
    print(f"    get_nowait() lanzaba queue.Empty: {sin_esperar}")
    print("    get() lo ha recibido siempre")


if __name__ == "__main__":
    main()
