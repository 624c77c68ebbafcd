"""Si la acción falla, uno sabe por qué y los demás, que se ha roto."""

from multiprocessing import Barrier, Process
from threading import BrokenBarrierError


def guardar():
    raise OSError("no queda sitio en el disco")


def trabajar(barrera):
    try:
        barrera.wait()
    except (OSError, BrokenBarrierError) as error:
        print(f"{type(error).__name__}: {error}")


def main():
    barrera = Barrier(3, action=guardar)
    procesos = [Process(target=trabajar, args=(barrera,)) for _ in range(3)]
    for proceso in procesos:
        proceso.start()
    for proceso in procesos:
        proceso.join()


if __name__ == "__main__":
    main()
