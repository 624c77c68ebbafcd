"""Mide lo que cuestan un hilo y un proceso de cada tipo."""

from multiprocessing import get_all_start_methods, get_context
from threading import Thread
from time import perf_counter


def nada():
    pass


def medir(clase):
    tiempos = []
    for _ in range(8):
        inicio = perf_counter()
        trabajo = clase(target=nada)
        trabajo.start()
        trabajo.join()
        tiempos.append((perf_counter() - inicio) * 1000)
    return tiempos


def main():
    medidas = {"un hilo": medir(Thread)}
    for metodo in sorted(get_all_start_methods()):
        medidas[metodo] = medir(get_context(metodo).Process)
    print("El primero:")
    for nombre, tiempos in medidas.items():
        print(f"{nombre:<12}{tiempos[0]:9.2f} ms")
    print("El mejor de los siguientes:")
    for nombre, tiempos in medidas.items():
        print(f"{nombre:<12}{min(tiempos[1:]):9.2f} ms")


if __name__ == "__main__":
    main()
