"""Cada módulo llama de otra manera al primer parámetro de acquire()."""

import multiprocessing
import threading


def probar(modulo, opciones):
    try:
        resultado = modulo.Lock().acquire(**opciones)
    except TypeError as error:
        resultado = f"TypeError: {error}"
    print(f"{modulo.__name__}, {opciones}")
    print(f"    {resultado}")


def main():
    for modulo in multiprocessing, threading:
        probar(modulo, {"block": False})
        probar(modulo, {"blocking": False})


if __name__ == "__main__":
    main()
