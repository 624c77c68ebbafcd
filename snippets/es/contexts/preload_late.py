"""Pide la lectura previa cuando el servidor de fork ya está en marcha."""

import multiprocessing
import sys


def mirar(turno):
    print(f"{turno}: ¿trae colorsys? {'colorsys' in sys.modules}")


def main():
    contexto = multiprocessing.get_context("forkserver")
    for turno in "Antes de pedirlo", "Después de pedirlo":
        hijo = contexto.Process(target=mirar, args=(turno,))
        hijo.start()
        hijo.join()
        contexto.set_forkserver_preload(["__main__", "colorsys"])


if __name__ == "__main__":
    main()
