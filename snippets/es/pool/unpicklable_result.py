"""Una tarea termina bien y su resultado no puede volver."""

from multiprocessing import Pool
from multiprocessing.pool import MaybeEncodingError


def cuadrados(tope):
    return (numero**2 for numero in range(tope))


def lista_de_cuadrados(tope):
    return list(cuadrados(tope))


def main():
    with Pool(1) as grupo:
        try:
            grupo.apply(cuadrados, (5,))
        except MaybeEncodingError as error:
            print(f"MaybeEncodingError: {error.exc}")
        print(grupo.apply(lista_de_cuadrados, (5,)))
        grupo.close()
        grupo.join()


if __name__ == "__main__":
    main()
