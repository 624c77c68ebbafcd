"""Dos taquillas de un cine y una sola butaca libre."""

from multiprocessing import Barrier, Process, Value


def taquilla(libres, cita):
    if libres.value > 0:
        cita.wait()  # las dos ya han visto una butaca libre
        with libres.get_lock():
            libres.value -= 1


def main():
    libres = Value("i", 1)
    cita = Barrier(2)
    taquillas = [
        Process(target=taquilla, args=(libres, cita)) for _ in range(2)
    ]
    print(f"Butacas libres: {libres.value}")
    for proceso in taquillas:
        proceso.start()
    for proceso in taquillas:
        proceso.join()
    print(f"Butacas libres al cerrar: {libres.value}")


if __name__ == "__main__":
    main()
