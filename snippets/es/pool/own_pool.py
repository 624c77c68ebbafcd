"""Un objeto guarda su Pool y le pide uno de sus propios métodos."""

from multiprocessing import Pool


class Estudio:
    def __init__(self):
        self.grupo = Pool(2)

    def revelar(self, foto):
        return f"{foto} revelada"

    def revelar_todas(self, fotos):
        return self.grupo.map(self.revelar, fotos)

    def acabar(self):
        self.grupo.close()
        self.grupo.join()


class EstudioQueViaja(Estudio):
    def __getstate__(self):
        return {**self.__dict__, "grupo": None}


def main():
    for clase in (Estudio, EstudioQueViaja):
        estudio = clase()
        try:
            print(estudio.revelar_todas(["playa", "montaña"]))
        except NotImplementedError as error:
            print(f"NotImplementedError: {error}")
        estudio.acabar()


if __name__ == "__main__":
    main()
