"""Mide qué cuesta mandar números de uno en uno o en listas."""

from multiprocessing import Process, Queue
from time import perf_counter

NUMEROS = 20_000


def producir(cola, tamano):
    for inicio in range(0, NUMEROS, tamano):
        cola.put(list(range(inicio, inicio + tamano)))
    cola.put(None)


def medir(tamano):
    cola = Queue()
    productor = Process(target=producir, args=(cola, tamano))
    productor.start()
    recibidos = len(cola.get())  # el proceso ya ha arrancado
    antes = perf_counter()
    for numeros in iter(cola.get, None):
        recibidos += len(numeros)
    micros = (perf_counter() - antes) / NUMEROS * 1e6
    productor.join()
    print(f"{micros:8.2f} µs por número, en listas de {tamano}")
    return recibidos


def main():
    recibidos = [medir(tamano) for tamano in (1, 10, 100, 1_000)]
    print(f"Números recibidos: {recibidos}")


if __name__ == "__main__":
    main()
