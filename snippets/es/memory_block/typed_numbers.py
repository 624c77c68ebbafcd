"""Un bloque con cuatro números de ocho bytes y tres procesos que suman."""

from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory

CUANTOS, BYTES = 4, 8


def contar(nombre, casilla):
    bloque = SharedMemory(nombre)
    with bloque.buf[: CUANTOS * BYTES].cast("q") as numeros:
        for _ in range(1_000):
            numeros[casilla] += casilla
    bloque.close()


def main():
    bloque = SharedMemory(create=True, size=CUANTOS * BYTES)
    try:
        procesos = [
            Process(target=contar, args=(bloque.name, casilla))
            for casilla in range(1, CUANTOS)
        ]
        for proceso in procesos:
            proceso.start()
        for proceso in procesos:
            proceso.join()
        with bloque.buf[: CUANTOS * BYTES].cast("q") as numeros:
            print(numeros.tolist())
    finally:
        bloque.close()
        bloque.unlink()


if __name__ == "__main__":
    main()
