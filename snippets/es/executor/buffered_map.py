"""Con buffersize, map toma la entrada según se recogen los resultados."""

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
        dobles = ejecutor.map(doble, numeros(tomados), buffersize=10)
        print(f"Antes de pedir ninguno: {len(tomados)} tomados")
        print(f"Suma de todos: {sum(dobles)}")


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.14"
# ///
