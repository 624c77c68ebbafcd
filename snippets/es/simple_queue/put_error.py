"""SimpleQueue serializa en put(): el error sale donde lo cometes."""

import pickle
from multiprocessing import SimpleQueue


def main():
    cola = SimpleQueue()
    try:
        cola.put(lambda: "hola")
    except (AttributeError, pickle.PicklingError):
        print("put() no acepta una lambda, y la cola sigue entera")
    platos = ["sopa"]
    cola.put(platos)
    platos.append("flan")
    print(f"Puesto antes de añadir el flan: {cola.get()}")
    cola.close()


if __name__ == "__main__":
    main()
