"""Termina cuatro trabajos con un plazo, y lo pide antes de matar."""

import signal
from multiprocessing import Barrier, Event, Process
from time import monotonic, sleep

PLAZO = 0.5


def trabajar(caracter, listos, basta):
    if caracter == "terco":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    listos.wait()
    if caracter == "atento":
        basta.wait()
    elif caracter in ("sordo", "terco"):
        sleep(60)


def esperar(procesos):
    """Espera a todos como mucho PLAZO segundos; devuelve los vivos."""
    final = monotonic() + PLAZO
    for proceso in procesos:
        proceso.join(timeout=final - monotonic())
    return [proceso for proceso in procesos if proceso.exitcode is None]


def main():
    listos, basta = Barrier(5), Event()
    procesos = [
        Process(target=trabajar, args=(nombre, listos, basta), name=nombre)
        for nombre in ("rápido", "atento", "sordo", "terco")
    ]
    for proceso in procesos:
        proceso.start()
    listos.wait()
    vivos = esperar(procesos)
    basta.set()
    vivos = esperar(vivos)
    for orden in (Process.terminate, Process.kill):
        for proceso in vivos:
            print(f"{proceso.name}: {orden.__name__}()")
            orden(proceso)
        vivos = esperar(vivos)
    for proceso in procesos:
        print(f"{proceso.name}: exitcode {proceso.exitcode}")


if __name__ == "__main__":
    main()
