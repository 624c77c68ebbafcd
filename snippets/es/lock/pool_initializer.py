"""Cada trabajador de un Pool recibe el Lock una vez, al nacer."""

from multiprocessing import Lock, Pool, Value

comun = {}


def preparar(cerrojo, total):
    comun["cerrojo"], comun["total"] = cerrojo, total


def contar(coches):
    for _ in range(coches):
        with comun["cerrojo"]:
            comun["total"].value += 1


def main():
    cerrojo = Lock()
    total = Value("i", 0, lock=False)
    with Pool(4, initializer=preparar, initargs=(cerrojo, total)) as grupo:
        grupo.map(contar, [2_500] * 8, chunksize=1)
        grupo.close()
        grupo.join()
    print(f"Coches contados: {total.value}")


if __name__ == "__main__":
    main()
