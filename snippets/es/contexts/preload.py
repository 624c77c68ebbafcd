"""El servidor de fork lee un módulo antes, y los hijos nacen con él."""

import multiprocessing
import sys


def mirar(turno):
    print(f"{turno}: ¿trae colorsys? {'colorsys' in sys.modules}")


def main():
    contexto = multiprocessing.get_context("forkserver")
    contexto.set_forkserver_preload(["__main__", "colorsys"])
    for turno in "Primer hijo", "Segundo hijo":
        hijo = contexto.Process(target=mirar, args=(turno,))
        hijo.start()
        hijo.join()
    print(f"En el padre: {'colorsys' in sys.modules}")


if __name__ == "__main__":
    main()
