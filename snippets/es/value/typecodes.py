"""Dice cuánto ocupa un Value de cada tipo y con qué valor empieza."""

from ctypes import sizeof
from multiprocessing import Value


def main():
    print("código  bytes  inicial")
    for codigo in "bBhHiIlLqQfdcu":
        dato = Value(codigo)
        tamano = sizeof(dato.get_obj())
        print(f"{codigo:6}  {tamano:5}  {dato.value!r}")


if __name__ == "__main__":
    main()
