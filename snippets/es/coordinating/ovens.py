"""Cuatro panaderos comparten dos hornos."""

from multiprocessing import Process, Semaphore
from time import sleep


def hornear(panadero, hornos):
    with hornos:
        print(f"{panadero} mete el pan")
        sleep(0.1)
        print(f"{panadero} saca el pan")


def main():
    hornos = Semaphore(2)
    panaderos = [
        Process(target=hornear, args=(panadero, hornos))
        for panadero in ("Ana", "Luis", "Eva", "Iván")
    ]
    for panadero in panaderos:
        panadero.start()
    for panadero in panaderos:
        panadero.join()


if __name__ == "__main__":
    main()
