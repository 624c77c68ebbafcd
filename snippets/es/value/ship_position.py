"""Las dos coordenadas de un barco, que siempre se leen juntas."""

from ctypes import Structure, c_double
from multiprocessing import Process, Value


class Posicion(Structure):
    _fields_ = [("x", c_double), ("y", c_double)]


def navegar(barco):
    for milla in range(1, 25):
        with barco.get_lock():
            barco.x = milla
            barco.y = milla / 2


def main():
    barco = Value(Posicion, 0, 0)
    proceso = Process(target=navegar, args=(barco,))
    proceso.start()
    with barco.get_lock():
        x, y = barco.x, barco.y
    print(f"Van juntas: {y == x / 2}")
    proceso.join()
    print(f"Posición final: {barco.x}, {barco.y}")


if __name__ == "__main__":
    main()
