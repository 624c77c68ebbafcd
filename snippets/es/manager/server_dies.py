"""El proceso del manager muere a mitad de una llamada."""

import os
from multiprocessing import Process
from multiprocessing.managers import BaseManager


class Horno:
    def encender(self):
        os._exit(1)


class Gestor(BaseManager):
    pass


Gestor.register("Horno", Horno)


def encender(quien, horno):
    try:
        horno.encender()
    except (EOFError, OSError) as error:
        print(f"{quien}: {type(error).__name__}")


def main():
    gestor = Gestor(("127.0.0.1", 0))
    gestor.start()
    horno = gestor.Horno()
    encender("Quien llamaba", horno)
    gestor.join()

    otro = Process(target=encender, args=("Quien llega después", horno))
    otro.start()
    otro.join()


if __name__ == "__main__":
    main()

# /// script
# [tool.mpguide]
# failing-children = ["Gestor-1"]
# ///
