"""Cuatro cabinas de peaje cuentan coches en un contador común."""

from multiprocessing import Lock, Process, Value

COCHES = 5_000


def contar(total, cerrojo):
    for _ in range(COCHES):
        with cerrojo:
            total.value += 1


def main():
    total = Value("i", 0, lock=False)
    cerrojo = Lock()
    cabinas = [
        Process(target=contar, args=(total, cerrojo)) for _ in range(4)
    ]
    for cabina in cabinas:
        cabina.start()
    for cabina in cabinas:
        cabina.join()
    print(f"Coches contados: {total.value}")


if __name__ == "__main__":
    main()
