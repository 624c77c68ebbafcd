"""Cada trabajador de un Pool recibe el Value una vez, al nacer."""

from multiprocessing import Pool, Value

comun = {}


def preparar(total):
    comun["total"] = total


def contar(personas):
    total = comun["total"]
    with total.get_lock():
        total.value += personas


def main():
    total = Value("i", 0)
    with Pool(3, initializer=preparar, initargs=(total,)) as grupo:
        grupo.map(contar, range(1, 101))
        grupo.close()
        grupo.join()
    print(f"Total: {total.value}")


if __name__ == "__main__":
    main()
