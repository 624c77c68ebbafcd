"""Seis tareas pedidas, y un with que termina con espera o sin ella."""

from multiprocessing import Pool, Value
from time import sleep

comun = {}


def preparar(hechas):
    comun["hechas"] = hechas


def lavar(plato):
    sleep(0.1)  # lo que se tarda en lavarlo
    with comun["hechas"].get_lock():
        comun["hechas"].value += 1


def fregar(esperar):
    hechas = Value("i", 0)
    with Pool(2, initializer=preparar, initargs=(hechas,)) as grupo:
        for plato in range(6):
            grupo.apply_async(lavar, (plato,))
        if esperar:
            grupo.close()
            grupo.join()
    return hechas.get_obj().value


def main():
    print(f"Solo with: {fregar(esperar=False)} de 6 platos")
    print(f"Con close y join: {fregar(esperar=True)} de 6 platos")


if __name__ == "__main__":
    main()
