"""Da una lambda como tarea, primero a un Process y después a un Pool."""

import multiprocessing
import pickle

NO_SERIALIZABLE = (AttributeError, pickle.PicklingError)


def main():
    precio = 30
    hijo = multiprocessing.Process(target=lambda: print("Dos:", precio * 2))
    try:
        hijo.start()
    except NO_SERIALIZABLE as error:
        print("Process no la acepta:", type(error).__name__)
    else:
        hijo.join()
        print("Process la acepta; código de salida:", hijo.exitcode)

    with multiprocessing.Pool(1) as grupo:
        try:
            print(grupo.map(lambda cantidad: precio * cantidad, [1, 2]))
        except NO_SERIALIZABLE as error:
            print("Pool no la acepta:", type(error).__name__)


if __name__ == "__main__":
    main()
