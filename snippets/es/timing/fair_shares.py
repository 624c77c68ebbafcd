"""Parte un cálculo entre dos procesos de tres maneras."""

from multiprocessing import Process, SimpleQueue
from time import perf_counter, process_time

HASTA = 6_002
REPARTOS = {
    "dos mitades": [[range(2, 3_000)], [range(3_000, HASTA)]],
    "pares e impares": [[range(2, HASTA, 2)], [range(3, HASTA, 2)]],
    "lotes de una cola común": [
        [range(desde, desde + 100) for desde in range(2, HASTA, 100)]
    ],
}


def contar_primos(numeros):
    return sum(
        all(numero % divisor for divisor in range(2, numero))
        for numero in numeros
    )


def trabajador(nombre, cola, salida):
    antes = process_time()
    primos = sum(contar_primos(lote) for lote in iter(cola.get, None))
    salida.put((nombre, primos, process_time() - antes))


def llenar(lotes):
    cola = SimpleQueue()
    for lote in [*lotes, None, None]:
        cola.put(lote)
    return cola


def repartir(partes):
    """Una cola para cada proceso, o la misma para los dos."""
    colas, salida = [llenar(lotes) for lotes in partes], SimpleQueue()
    ana = Process(target=trabajador, args=("Ana", colas[0], salida))
    luis = Process(target=trabajador, args=("Luis", colas[-1], salida))
    inicio = perf_counter()
    ana.start()
    luis.start()
    resultados = sorted([salida.get(), salida.get()])
    ana.join()
    luis.join()
    return perf_counter() - inicio, resultados


def sin_repartir():
    inicio = perf_counter()
    primos = contar_primos(range(2, HASTA))
    return perf_counter() - inicio, primos


def main():
    secuencial, primos = min(sin_repartir() for _ in range(3))
    for titulo, partes in REPARTOS.items():
        tiempo, resultados = min(repartir(partes) for _ in range(3))
        bien = sum(cuantos for _, cuantos, _ in resultados) == primos
        print(f"{titulo}, tiempo de procesador:")
        for nombre, _, de_procesador in resultados:
            print(f"{nombre:<6}{de_procesador * 1000:8.0f} ms")
        print(f"Ganancia: {secuencial / tiempo:.2f}. ¿Cuenta bien? {bien}")


if __name__ == "__main__":
    main()
