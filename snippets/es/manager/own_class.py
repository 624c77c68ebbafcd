"""Un termostato propio vive en el manager y lo usan dos procesos."""

from multiprocessing import Process
from multiprocessing.managers import BaseManager
from threading import Lock


class Termostato:
    def __init__(self, grados):
        self._grados = grados
        self._cerrojo = Lock()

    def subir(self, cuanto):
        with self._cerrojo:
            self._grados += cuanto
            return self._grados

    def leer(self):
        return self._grados


class GestorDeCasa(BaseManager):
    pass


GestorDeCasa.register("Termostato", Termostato)


def girar(termostato, veces):
    for _ in range(veces):
        termostato.subir(0.5)


def main():
    with GestorDeCasa() as gestor:
        salon = gestor.Termostato(18)
        manos = [Process(target=girar, args=(salon, 5)) for _ in "ab"]
        for mano in manos:
            mano.start()
        for mano in manos:
            mano.join()
        print(f"En el salón hay {salon.leer()} grados")


if __name__ == "__main__":
    main()
