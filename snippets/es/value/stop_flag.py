"""Tres obreros trabajan hasta que el encargado levanta una bandera."""

from ctypes import c_bool
from multiprocessing import Barrier, Process, Value
from time import sleep


def obrero(parar, piezas, apertura):
    apertura.wait()
    while not parar.value:
        sum(range(20_000))  # lo que cuesta hacer una pieza
        piezas.value += 1


def encargado(parar, apertura):
    apertura.wait()
    sleep(0.2)  # lo que dura el turno
    parar.value = True


def main():
    parar, apertura = Value(c_bool, False), Barrier(4)
    piezas = [Value("i", 0, lock=False) for _ in range(3)]
    procesos = [
        Process(target=obrero, args=(parar, propias, apertura))
        for propias in piezas
    ]
    procesos.append(Process(target=encargado, args=(parar, apertura)))
    for proceso in procesos:
        proceso.start()
    for proceso in procesos:
        proceso.join()
    print(f"Piezas de cada obrero: {[propias.value for propias in piezas]}")
    print(f"Códigos de salida: {[p.exitcode for p in procesos]}")


if __name__ == "__main__":
    main()
