"""Quién convierte en bytes lo que se pone en una Queue."""

from multiprocessing import Queue
from threading import active_count, current_thread


class Pedido:
    def __init__(self, plato):
        self.plato = plato

    def __getstate__(self):  # pickle la llama al convertirlo en bytes
        print(f"Lo convierte en bytes {current_thread().name}")
        return {"plato": self.plato}


def main():
    pedidos = Queue()
    print(f"Antes de put(), hilos: {active_count()}")
    pedidos.put(Pedido("sopa"))
    print(f"Llega {pedidos.get().plato}")
    print(f"Después de put(), hilos: {active_count()}")
    print(f"El programa lo ejecuta {current_thread().name}")
    pedidos.close()
    pedidos.join_thread()
    print(f"Con la cola cerrada, hilos: {active_count()}")


if __name__ == "__main__":
    main()
