"""El manager tiene un hilo por conexión: ¿está lista tu clase?"""

from multiprocessing import Process
from multiprocessing.managers import BaseManager
from threading import Barrier, Lock


class Hucha:
    def __init__(self):
        self._euros = 0
        self._dos_dentro = Barrier(2)
        self._cerrojo = Lock()

    def meter_a_la_vez(self, euros):
        habia = self._euros
        self._dos_dentro.wait()
        self._euros = habia + euros

    def meter_con_cerrojo(self, euros):
        with self._cerrojo:
            self._euros += euros

    def contar(self):
        return self._euros


class Gestor(BaseManager):
    pass


Gestor.register("Hucha", Hucha)


def main():
    with Gestor() as gestor:
        for modo in ("meter_a_la_vez", "meter_con_cerrojo"):
            hucha = gestor.Hucha()
            manos = [
                Process(target=getattr(hucha, modo), args=(10,))
                for _ in range(2)
            ]
            for mano in manos:
                mano.start()
            for mano in manos:
                mano.join()
            print(f"{modo}: {hucha.contar()}")


if __name__ == "__main__":
    main()
