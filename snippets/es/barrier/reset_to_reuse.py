"""reset() para reutilizarla echa a quien ya espera la otra vuelta."""

from multiprocessing import Barrier, Process
from threading import BrokenBarrierError
from time import sleep


def correr(meta):
    meta.wait()
    print("Corredor: primera vuelta")
    try:
        meta.wait()
        print("Corredor: segunda vuelta")
    except BrokenBarrierError:
        print("Corredor: BrokenBarrierError")


def main():
    meta = Barrier(2)
    corredor = Process(target=correr, args=(meta,))
    corredor.start()
    meta.wait()
    while meta.n_waiting == 0:  # hasta que espere la segunda vuelta
        sleep(0.01)
    meta.reset()
    corredor.join()


if __name__ == "__main__":
    main()
