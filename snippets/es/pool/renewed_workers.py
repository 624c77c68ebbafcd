"""Cada trabajador hace dos tareas, se va y deja su sitio a otro."""

import os
from multiprocessing import Pool


def quien(tarea):
    return os.getpid()


def main():
    with Pool(1, maxtasksperchild=2) as grupo:
        pids = grupo.map(quien, range(6), chunksize=1)
        lotes = grupo.map(quien, range(6), chunksize=3)
        grupo.close()
        grupo.join()
    print(f"De una en una: {len(set(pids))} trabajadores")
    print(f"En dos lotes de tres: {len(set(lotes))} trabajador")


if __name__ == "__main__":
    main()
