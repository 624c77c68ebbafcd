"""La misma función llena una lista en dos hilos y en dos procesos."""

from multiprocessing import Process
from threading import Thread

CESTA = []


def recoger(fruta):
    CESTA.append(fruta)


def repartir(clase):
    CESTA.clear()
    for fruta in ("pera", "uva"):
        trabajo = clase(target=recoger, args=(fruta,))
        trabajo.start()
        trabajo.join()
    print(f"{clase.__name__}: {CESTA}")


def main():
    repartir(Thread)
    repartir(Process)


if __name__ == "__main__":
    main()
