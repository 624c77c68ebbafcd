"""Esperar el pan con cada herramienta, y esperarlo otra vez."""

import multiprocessing as mp
from queue import Empty
from threading import BrokenBarrierError


def esperar(nombre, herramienta, panes, plazo):
    match nombre:
        case "Semaphore":
            return herramienta.acquire(timeout=plazo)
        case "Event" | "Barrier":
            return herramienta.wait(plazo)
        case "Condition":
            with herramienta:
                return herramienta.wait_for(lambda: panes.value, plazo)
        case "Queue":
            return herramienta.get(timeout=plazo)


def avisar(nombre, herramienta, panes):
    match nombre:
        case "Semaphore":
            herramienta.release()
        case "Event":
            herramienta.set()
        case "Condition":
            with herramienta:
                panes.value = 3
                herramienta.notify()
        case "Barrier":
            herramienta.wait()
        case "Queue":
            herramienta.put("pan")


def cliente(nombre, herramienta, panes):
    respuestas = []
    for plazo in None, 0.1:
        try:
            respuesta = esperar(nombre, herramienta, panes, plazo)
        except (BrokenBarrierError, Empty) as error:
            respuesta = type(error).__name__
        respuestas.append(respuesta)
    print(f"{nombre:<10}{respuestas[0]!s:<6}{respuestas[1]}")


def main():
    panes = mp.Value("i", 0)
    for herramienta in (
        mp.Semaphore(0),
        mp.Event(),
        mp.Condition(),
        mp.Barrier(2),
        mp.Queue(),
    ):
        nombre = type(herramienta).__name__
        hijo = mp.Process(target=cliente, args=(nombre, herramienta, panes))
        hijo.start()
        avisar(nombre, herramienta, panes)
        hijo.join()


if __name__ == "__main__":
    main()
