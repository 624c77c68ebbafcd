"""Ctrl-C llega a todos los procesos; los trabajadores lo ignoran."""

import os
import signal
import time
from multiprocessing import Barrier, Pool

# Lo que hace el terminal: avisar a todo el grupo de procesos.
CTRL_C = getattr(signal, "CTRL_C_EVENT", signal.SIGINT)


def empezar(listos):
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    listos.wait()


def main():
    listos = Barrier(3)
    with Pool(2, empezar, (listos,)) as grupo:
        listos.wait()
        try:
            espera = grupo.map_async(time.sleep, [60, 60])
            os.kill(0, CTRL_C)
            espera.get()
        except KeyboardInterrupt:
            print("Ctrl-C: se abandonan las tareas")
            grupo.terminate()
        grupo.join()
    print("El programa termina a su manera")


if __name__ == "__main__":
    main()
