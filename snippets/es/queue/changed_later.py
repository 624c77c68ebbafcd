"""Lo que se cambia después de put() puede llegar cambiado."""

from multiprocessing import Queue


def main():
    cola = Queue()
    lectura = {"grados": 20}
    cola.put(bytes(1_000_000))  # ocupa la tubería hasta que se lea
    cola.put(lectura)
    cola.put(dict(lectura))  # una copia hecha ahora
    lectura["grados"] = 99
    cola.get()
    print(f"El objeto que cambió: {cola.get()}")
    print(f"La copia: {cola.get()}")


if __name__ == "__main__":
    main()
