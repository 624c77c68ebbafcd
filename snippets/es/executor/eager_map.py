"""Cuántos datos de entrada toma map antes de dar el primer resultado."""

from concurrent.futures import ProcessPoolExecutor


def numeros(tomados):
    for numero in range(1_000):
        tomados.append(numero)
        yield numero


def doble(numero):
    return 2 * numero


def main():
    tomados = []
    with ProcessPoolExecutor(1) as ejecutor:
        dobles = ejecutor.map(doble, numeros(tomados))
        print(f"Antes de pedir ninguno: {len(tomados)} tomados")
        print(f"Suma de todos: {sum(dobles)}")


if __name__ == "__main__":
    main()
