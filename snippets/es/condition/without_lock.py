"""Esperar o avisar sin haber tomado el cerrojo es un error."""

from multiprocessing import Condition


def main():
    condicion = Condition()
    llamadas = condicion.wait, condicion.notify, condicion.notify_all
    for llamada in llamadas:
        try:
            llamada()
        except AssertionError as error:
            print(f"{llamada.__name__}: AssertionError: {error}")


if __name__ == "__main__":
    main()
