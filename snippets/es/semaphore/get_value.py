"""get_value() dice cuántos permisos quedan en este instante."""

from multiprocessing import Semaphore


def libres(plazas):
    try:
        return plazas.get_value()
    except NotImplementedError:
        return "en macOS no se puede saber"


def main():
    plazas = Semaphore(3)
    print(f"Al abrir: {libres(plazas)}")
    with plazas:
        print(f"Con un coche dentro: {libres(plazas)}")
    try:
        Semaphore(-1)
    except (OSError, ValueError) as error:
        print(f"Semaphore(-1): {type(error).__name__}")


if __name__ == "__main__":
    main()
