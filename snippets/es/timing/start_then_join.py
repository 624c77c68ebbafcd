"""Tres hornos, esperados uno a uno y esperados después de encenderlos."""

from multiprocessing import Process
from time import perf_counter, sleep


def hornear():
    sleep(0.3)


def uno_a_uno():
    for _ in range(3):
        horno = Process(target=hornear)
        horno.start()
        horno.join()


def todos_a_la_vez():
    hornos = [Process(target=hornear) for _ in range(3)]
    for horno in hornos:
        horno.start()
    for horno in hornos:
        horno.join()


def main():
    for manera in (uno_a_uno, todos_a_la_vez):
        inicio = perf_counter()
        manera()
        print(f"{manera.__name__}: {perf_counter() - inicio:.2f} s")


if __name__ == "__main__":
    main()
