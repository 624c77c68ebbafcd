"""Un objeto que no se puede serializar se pierde y put() no lo dice."""

import pickle
from multiprocessing import Queue
from queue import Empty


def main():
    cola = Queue()
    cola.put(lambda: "hola")
    print("put() no se ha quejado")
    try:
        cola.get(timeout=0.5)
    except Empty:
        print("No llega nada")
    try:
        pickle.dumps(lambda: "hola")
    except (AttributeError, pickle.PicklingError):
        print("pickle.dumps() avisa antes de ponerlo")


if __name__ == "__main__":
    main()
