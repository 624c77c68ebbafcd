"""Un cocinero libera un hueco de más, con los dos tipos de semáforo."""

import multiprocessing as mp
from multiprocessing import Process, Semaphore

SITIOS, PLATOS = 3, 6


def liberar(quien, huecos, errores):
    try:
        huecos.release()
    except ValueError:
        errores.put(quien)


def cocinar(barra, huecos, listos, errores):
    for plato in range(PLATOS):
        huecos.acquire()
        barra[plato % SITIOS] = plato
        listos.release()
    liberar("cocinero", huecos, errores)  # el error, a propósito


def servir(barra, huecos, listos, errores):
    for servidos in range(PLATOS):
        listos.acquire()
        assert barra[servidos % SITIOS] == servidos
        liberar("camarero", huecos, errores)


def probar(tipo):
    barra, errores = mp.Array("i", SITIOS, lock=False), mp.SimpleQueue()
    huecos, listos = tipo(SITIOS), Semaphore(0)
    equipo = [
        Process(target=tarea, args=(barra, huecos, listos, errores))
        for tarea in (cocinar, servir)
    ]
    for persona in equipo:
        persona.start()
    for persona in equipo:
        persona.join()
    quejas = []
    while not errores.empty():
        quejas.append(errores.get())
    sitios = sum(huecos.acquire(block=False) for _ in range(9))
    print(f"{tipo.__name__}: {sitios} huecos, quejas de {quejas}")


def main():
    for tipo in Semaphore, mp.BoundedSemaphore:
        probar(tipo)


if __name__ == "__main__":
    main()
