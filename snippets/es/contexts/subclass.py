"""Dos subclases: una del Process del módulo y otra del de un contexto."""

import multiprocessing

SPAWN = multiprocessing.get_context("spawn")


class Cartero(multiprocessing.Process):
    def run(self):
        print(f"Cartero: el archivo se llama {__name__}")


class CarteroDeSpawn(SPAWN.Process):
    def run(self):
        print(f"CarteroDeSpawn: el archivo se llama {__name__}")


def main():
    multiprocessing.set_start_method("fork")
    for clase in Cartero, CarteroDeSpawn:
        cartero = clase()
        cartero.start()
        cartero.join()
        del_modulo = isinstance(cartero, multiprocessing.Process)
        print(f"    Código {cartero.exitcode}")
        print(f"    ¿Es un multiprocessing.Process? {del_modulo}")


if __name__ == "__main__":
    main()
