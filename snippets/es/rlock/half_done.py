"""Con un RLock, una función ve el dato que otra tiene a medias."""

from multiprocessing import RLock, Value


class Banco:
    def __init__(self):
        self.cerrojo = RLock()
        self.ana = Value("i", 100, lock=False)
        self.luis = Value("i", 100, lock=False)

    def anotar_total(self):
        with self.cerrojo:
            print("    total:", self.ana.value + self.luis.value)

    def transferir_y_anotar_en_medio(self):
        with self.cerrojo:
            self.ana.value -= 30
            self.anotar_total()
            self.luis.value += 30

    def transferir_y_anotar_al_final(self):
        with self.cerrojo:
            self.ana.value -= 30
            self.luis.value += 30
            self.anotar_total()


def main():
    banco = Banco()
    print("en medio")
    banco.transferir_y_anotar_en_medio()
    print("al final")
    banco.transferir_y_anotar_al_final()


if __name__ == "__main__":
    main()
