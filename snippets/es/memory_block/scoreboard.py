"""Dos jugadores cambian el mismo marcador: por la lista y por su nombre."""

from multiprocessing import Process
from multiprocessing.shared_memory import ShareableList


def local(marcador):
    marcador[1] = 3
    marcador.shm.close()


def visitante(nombre):
    marcador = ShareableList(name=nombre)
    marcador[3] = 1
    marcador.shm.close()


def main():
    marcador = ShareableList(["Lince", 0, "Búho", 0])
    try:
        jugadores = [
            Process(target=local, args=(marcador,)),
            Process(target=visitante, args=(marcador.shm.name,)),
        ]
        for proceso in jugadores:
            proceso.start()
        for proceso in jugadores:
            proceso.join()
        print(list(marcador))
    finally:
        marcador.shm.close()
        marcador.shm.unlink()


if __name__ == "__main__":
    main()
