"""El mismo cálculo uno tras otro, en hilos y en procesos."""

import os
from multiprocessing import Process, SimpleQueue
from threading import Thread
from time import perf_counter, process_time

TAREAS = range(4)


def contar_primos():
    return sum(
        all(numero % divisor for divisor in range(2, numero))
        for numero in range(2, 4_000)
    )


def trabajador(salida):
    antes = process_time()
    primos = contar_primos()
    salida.put((primos, process_time() - antes))


def uno_tras_otro(_):
    salida = SimpleQueue()
    for _ in TAREAS:
        trabajador(salida)
    return [salida.get() for _ in TAREAS]


def a_la_vez(clase):
    salida = SimpleQueue()
    trabajos = [clase(target=trabajador, args=(salida,)) for _ in TAREAS]
    for trabajo in trabajos:
        trabajo.start()
    resultados = [salida.get() for _ in TAREAS]
    for trabajo in trabajos:
        trabajo.join()
    return resultados


def medir(titulo, hacer, clase):
    """El mejor tiempo de tres y lo que dijeron los trabajadores."""
    intentos = []
    for _ in range(3):
        inicio = perf_counter()
        resultados = hacer(clase)
        intentos.append((perf_counter() - inicio, resultados))
    mejor, resultados = min(intentos)
    print(f"{titulo:<16}{mejor * 1000:8.0f} ms")
    return mejor, resultados


def procesadores():
    """Cuántos puede usar este programa."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count()  # macOS y Windows


def main():
    print(f"Cuatro tareas, {procesadores()} procesadores:")
    antes, referencia = medir("uno tras otro", uno_tras_otro, None)
    _, de_hilos = medir("cuatro hilos", a_la_vez, Thread)
    ahora, resultados = medir("cuatro procesos", a_la_vez, Process)
    primos = [[p for p, _ in r] for r in (referencia, de_hilos, resultados)]
    print(f"¿Los mismos resultados? {primos[0] == primos[1] == primos[2]}")
    print(f"Ganancia de los procesos: {antes / ahora:.2f}")
    de_procesador = sum(tiempo for _, tiempo in resultados)
    print(f"Procesadores en uso, de media: {de_procesador / ahora:.2f}")


if __name__ == "__main__":
    main()
