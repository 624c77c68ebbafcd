"""Tres sensores actualizan un termómetro y una pantalla lo muestra."""

from multiprocessing import Event, Process, Value
from random import Random
from time import sleep

MEDIDAS = 20


def temperaturas(semilla):
    azar = Random(semilla)
    return [round(azar.uniform(5, 35), 1) for _ in range(MEDIDAS)]


def sensor(semilla, actual, maxima, minima):
    for grados in temperaturas(semilla):
        with actual.get_lock(), maxima.get_lock(), minima.get_lock():
            actual.value = grados
            maxima.value = max(maxima.value, grados)
            minima.value = min(minima.value, grados)
        sleep(0.01)  # hasta la medida siguiente


def mostrar(titulo, actual, maxima, minima):
    with actual.get_lock(), maxima.get_lock(), minima.get_lock():
        ahora, alta, baja = actual.value, maxima.value, minima.value
    print(f"{titulo}: {baja} <= {ahora} <= {alta}")


def pantalla(fin, actual, maxima, minima):
    mostrar("Pantalla", actual, maxima, minima)
    while not fin.wait(timeout=0.05):
        mostrar("Pantalla", actual, maxima, minima)


def main():
    fin, valores = Event(), [Value("d", 20.0) for _ in range(3)]
    visor = Process(target=pantalla, args=(fin, *valores))
    sensores = [
        Process(target=sensor, args=(numero, *valores))
        for numero in range(3)
    ]
    for proceso in visor, *sensores:
        proceso.start()
    for proceso in sensores:
        proceso.join()
    fin.set()
    visor.join()
    mostrar("Al final", *valores)
    todas = [20.0, *(t for n in range(3) for t in temperaturas(n))]
    maxima, minima = valores[1].value, valores[2].value
    print(f"Máxima correcta: {maxima == max(todas)}")
    print(f"Mínima correcta: {minima == min(todas)}")


if __name__ == "__main__":
    main()
