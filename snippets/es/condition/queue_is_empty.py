"""Una Queue dice a menudo que está vacía justo después de un put()."""

from multiprocessing import Queue


def main():
    cola, vacias = Queue(), 0
    for numero in range(100):
        cola.put(numero)
        vacias += cola.empty()
        cola.get()
    print(f"Con un elemento dentro, empty() dijo True: {vacias} de 100")


if __name__ == "__main__":
    main()
