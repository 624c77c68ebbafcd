"""La clave pasa de padre a hijo, y no se deja serializar."""

import pickle
from multiprocessing import Process, current_process


def comparar(clave_del_padre):
    clave = current_process().authkey
    print("El hijo tiene la misma clave:", clave == clave_del_padre)


def main():
    clave = current_process().authkey
    print(f"{type(clave).__name__} de {len(clave)} bytes")
    hijo = Process(target=comparar, args=(bytes(clave),))
    hijo.start()
    hijo.join()
    try:
        pickle.dumps(clave)
    except TypeError as error:
        print("TypeError:", error)


if __name__ == "__main__":
    main()
