"""Tres hijos sacan números al azar, y la semilla se fija al importar."""

import multiprocessing
import random

random.seed(7)


def sacar_del_comun(cola):
    cola.put(random.randrange(10**9))


def sacar_del_suyo(cola, semilla):
    cola.put(random.Random(semilla).randrange(10**9))


def reunir(funcion, argumentos):
    cola = multiprocessing.SimpleQueue()
    hijos = [
        multiprocessing.Process(target=funcion, args=(cola, *argumento))
        for argumento in argumentos
    ]
    for hijo in hijos:
        hijo.start()
    numeros = sorted(cola.get() for _ in hijos)
    for hijo in hijos:
        hijo.join()
    return numeros


def main():
    print("Generador común:", reunir(sacar_del_comun, [(), (), ()]))
    print("Cada uno el suyo:", reunir(sacar_del_suyo, [(1,), (2,), (3,)]))


if __name__ == "__main__":
    main()
