"""Cuatro procesos cuentan números al azar en las casillas comunes."""

from multiprocessing import Array, Process
from random import Random

PROCESOS, NUMEROS, ANCHO = 4, 1_000, 10


def al_azar(semilla):
    azar = Random(semilla)
    return [azar.randrange(100) for _ in range(NUMEROS)]


def contar(casillas, semilla):
    for numero in al_azar(semilla):
        with casillas.get_lock():
            casillas[numero // ANCHO] += 1


def main():
    casillas = Array("i", 100 // ANCHO)
    procesos = [
        Process(target=contar, args=(casillas, semilla))
        for semilla in range(PROCESOS)
    ]
    for proceso in procesos:
        proceso.start()
    for proceso in procesos:
        proceso.join()
    esperado = [0] * len(casillas)
    for semilla in range(PROCESOS):
        for numero in al_azar(semilla):
            esperado[numero // ANCHO] += 1
    for casilla, cuantos in enumerate(casillas[:]):
        print(f"{casilla * ANCHO:3} {cuantos:4} {'#' * (cuantos // 20)}")
    print(f"Números contados: {sum(casillas[:])}")
    print(f"Igual que en un solo proceso: {casillas[:] == esperado}")


if __name__ == "__main__":
    main()
