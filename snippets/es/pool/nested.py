"""Una tarea de un Pool quiere su propio grupo de procesos."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pool


def doble(numero):
    return 2 * numero


def subcontratar(numero):
    with Pool(1) as grupo:
        return grupo.map(doble, [numero])


def main():
    with Pool(1) as grupo:
        try:
            grupo.apply(subcontratar, (21,))
        except AssertionError as error:
            print(f"Pool: {error}")
        grupo.close()
        grupo.join()
    with ProcessPoolExecutor(1) as ejecutor:
        futuro = ejecutor.submit(subcontratar, 21)
        print(f"ProcessPoolExecutor: {futuro.result()}")


if __name__ == "__main__":
    main()
