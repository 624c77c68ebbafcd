"""La misma barrera sirve vuelta tras vuelta sin hacerle nada."""

from multiprocessing import Barrier, Process


def correr(meta):
    for vuelta in range(1, 4):
        meta.wait()
        print(f"Corredor: vuelta {vuelta}")


def main():
    meta = Barrier(2)
    corredor = Process(target=correr, args=(meta,))
    corredor.start()
    for _ in range(3):
        meta.wait()
    corredor.join()
    print(f"¿Rota? {meta.broken}")


if __name__ == "__main__":
    main()
