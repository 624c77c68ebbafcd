"""Un proxy que sobrevive a su manager ya no sirve."""

from multiprocessing import Manager, Process


def contar(quien, compra):
    try:
        print(f"{quien}: {len(compra)}")
    except OSError as error:
        print(f"{quien}: {type(error).__name__}")


def main():
    with Manager() as gestor:
        compra = gestor.list(["pan", "sal"])
        copia = compra[:]
        contar("Dentro del with", compra)
    contar("Fuera", compra)
    hijo = Process(target=contar, args=("En un hijo", compra))
    hijo.start()
    hijo.join()
    contar("La copia", copia)


if __name__ == "__main__":
    main()
