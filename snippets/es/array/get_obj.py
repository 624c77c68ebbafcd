"""Sube la nota de toda una clase tomando el cerrojo una sola vez."""

from multiprocessing import Array, Process


def subir(notas, puntos):
    with notas.get_lock():
        casillas = notas.get_obj()
        for alumno in range(len(casillas)):
            casillas[alumno] += puntos


def main():
    notas = Array("i", [50, 62, 71, 84])
    profesores = [
        Process(target=subir, args=(notas, puntos)) for puntos in (2, 3)
    ]
    for proceso in profesores:
        proceso.start()
    for proceso in profesores:
        proceso.join()
    print(f"Notas: {notas[:]}")


if __name__ == "__main__":
    main()
