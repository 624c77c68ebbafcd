"""Un Value no viaja como argumento de una tarea de un Pool."""

from multiprocessing import Pool, Value


def contar(total):
    with total.get_lock():
        total.value += 1


def main():
    total = Value("i", 0)
    with Pool(2) as grupo:
        try:
            grupo.map(contar, [total, total])
        except RuntimeError as error:
            print(error)
        grupo.close()
        grupo.join()


if __name__ == "__main__":
    main()
