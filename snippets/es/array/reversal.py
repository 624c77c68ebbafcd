"""Dos procesos dan la vuelta a un Array intercambiando sus parejas."""

from multiprocessing import Array, Process

OBREROS = 2


def intercambiar(numeros, izquierda, derecha):
    with numeros.get_lock():
        a, b = numeros[izquierda], numeros[derecha]
        numeros[izquierda], numeros[derecha] = b, a
    print(f"[{izquierda}] tenía {a}, [{derecha}] tenía {b}")


def invertir(numeros, obrero):
    for izquierda in range(obrero, len(numeros) // 2, OBREROS):
        intercambiar(numeros, izquierda, len(numeros) - 1 - izquierda)


def main():
    numeros = Array("i", range(100, 111))
    antes = numeros[:]
    print(f"Antes: {antes}")
    procesos = [
        Process(target=invertir, args=(numeros, obrero))
        for obrero in range(OBREROS)
    ]
    for proceso in procesos:
        proceso.start()
    for proceso in procesos:
        proceso.join()
    print(f"Después: {numeros[:]}")
    print(f"Invertido: {numeros[:] == antes[::-1]}")
    print(f"Códigos de salida: {[p.exitcode for p in procesos]}")


if __name__ == "__main__":
    main()
