"""Una clase propia de proceso: la tarea está en run()."""

from multiprocessing import Process


class Horno(Process):
    def __init__(self, plato, grados):
        super().__init__(name=f"horno de {plato}")
        self.grados = grados

    def run(self):
        print(f"{self.name}: a {self.grados} grados")


def main():
    horno = Horno("pan", 230)
    horno.start()
    horno.join()
    print(f"{horno.name}: exitcode {horno.exitcode}")


if __name__ == "__main__":
    main()
