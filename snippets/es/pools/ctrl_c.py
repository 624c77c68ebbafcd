"""Ctrl-C llega a todos los procesos; los trabajadores lo ignoran."""

import os
import signal
import time
from multiprocessing import Barrier, Pool, active_children


def empezar(listos):
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    listos.wait()


def pulsar_ctrl_c():
    """Envía a todos la señal que enviaría el terminal."""
    for trabajador in active_children():
        os.kill(trabajador.pid, signal.SIGINT)
    signal.raise_signal(signal.SIGINT)


def main():
    listos = Barrier(3)
    with Pool(2, empezar, (listos,)) as grupo:
        listos.wait()
        try:
            espera = grupo.map_async(time.sleep, [60, 60])
            pulsar_ctrl_c()
            espera.get()
        except KeyboardInterrupt:
            print("Ctrl-C: se abandonan las tareas")
            grupo.terminate()
        grupo.join()
    print("El programa termina a su manera")


if __name__ == "__main__":
    main()
