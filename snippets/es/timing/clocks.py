"""Tres relojes ante una espera, un cálculo y el cálculo de un hijo."""

import time
from multiprocessing import Process

RELOJES = "time", "perf_counter", "process_time"


def esperar():
    time.sleep(0.1)


def calcular():
    sum(range(5_000_000))


def esperar_a_un_hijo():
    hijo = Process(target=calcular)
    hijo.start()
    hijo.join()


def mirar():
    return [getattr(time, reloj)() for reloj in RELOJES]


def main():
    for hacer in esperar, calcular, esperar_a_un_hijo:
        antes = mirar()
        hacer()
        despues = mirar()
        print(f"{hacer.__name__}:")
        for reloj, desde, hasta in zip(RELOJES, antes, despues):
            print(f"    {reloj:<13}{(hasta - desde) * 1000:7.0f} ms")
    for reloj in RELOJES:
        ajustable = time.get_clock_info(reloj).adjustable
        print(f"{reloj}: se puede cambiar la hora, {ajustable}")


if __name__ == "__main__":
    main()
