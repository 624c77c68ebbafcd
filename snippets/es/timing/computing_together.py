"""Cuatro cálculos: uno tras otro, en cuatro hilos y en cuatro procesos."""

from multiprocessing import Barrier, Process
from threading import Thread
from time import perf_counter


def contar_primos(salida=None):
    if salida:
        salida.wait()
    return sum(
        all(numero % divisor for divisor in range(2, numero))
        for numero in range(2, 5_000)
    )


def a_la_vez(clase):
    """Cuenta el tiempo desde que todos están listos."""
    salida = Barrier(5)
    trabajos = [
        clase(target=contar_primos, args=(salida,)) for _ in range(4)
    ]
    for trabajo in trabajos:
        trabajo.start()
    salida.wait()
    inicio = perf_counter()
    for trabajo in trabajos:
        trabajo.join()
    return perf_counter() - inicio


def main():
    inicio = perf_counter()
    for _ in range(4):
        contar_primos()
    print(f"uno tras otro    {perf_counter() - inicio:5.2f} s")
    print(f"cuatro hilos     {a_la_vez(Thread):5.2f} s")
    print(f"cuatro procesos  {a_la_vez(Process):5.2f} s")


if __name__ == "__main__":
    main()
