"""Qué trabajador hizo cada tarea según el tamaño de los lotes."""

from multiprocessing import Barrier, Pool, current_process


def fichar(llegada):
    llegada.wait()  # nadie empieza hasta que están los tres


def quien(tarea):
    sum(range(200_000))
    return current_process().name


def main():
    with Pool(3, initializer=fichar, initargs=(Barrier(3),)) as grupo:
        for lote in 1, 4:
            nombres = grupo.map(quien, range(24), chunksize=lote)
            letras = dict(zip(sorted(set(nombres)), "ABC", strict=False))
            reparto = "".join(letras[nombre] for nombre in nombres)
            print(f"chunksize={lote}: {reparto}")
        grupo.close()
        grupo.join()


if __name__ == "__main__":
    main()
