"""Un cambio dentro de una lista guardada en un diccionario de Manager."""

from multiprocessing import Manager, Process


def reservar(mesas):
    mesas["terraza"].append("Ana")
    mesas["sala"].append("Luis")
    barra = mesas["barra"]
    barra.append("Eva")
    mesas["barra"] = barra


def main():
    with Manager() as gestor:
        mesas = gestor.dict()
        mesas["terraza"] = []
        mesas["sala"] = gestor.list()
        mesas["barra"] = []
        proceso = Process(target=reservar, args=(mesas,))
        proceso.start()
        proceso.join()
        for zona in ("terraza", "sala", "barra"):
            print(f"{zona}: {list(mesas[zona])}")


if __name__ == "__main__":
    main()
