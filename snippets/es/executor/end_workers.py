"""Una tarea que no acaba nunca, y un ejecutor que no la espera."""

from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import Event

comun = {}


def preparar(dentro, salida):
    comun["dentro"], comun["salida"] = dentro, salida


def atascarse():
    comun["dentro"].set()
    comun["salida"].wait()  # nadie la abrirá


def main():
    dentro, salida = Event(), Event()
    ejecutor = ProcessPoolExecutor(1, None, preparar, (dentro, salida))
    futuro = ejecutor.submit(atascarse)
    dentro.wait()
    ejecutor.terminate_workers()
    try:
        futuro.result()
    except BrokenProcessPool:
        print("La tarea se ha perdido: BrokenProcessPool")


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.14"
# ///
