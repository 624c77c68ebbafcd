"""La misma dirección en dos procesos son dos lugares distintos."""

from multiprocessing import Process

NUMEROS = [1, 2, 3]


def mirar(quien):
    print(f"{quien:<6} en {id(NUMEROS):#x} hay {NUMEROS}")


def borrar():
    NUMEROS.clear()
    mirar("hijo")


def main():
    mirar("padre")
    hijo = Process(target=borrar)
    hijo.start()
    hijo.join()
    mirar("padre")


if __name__ == "__main__":
    main()
