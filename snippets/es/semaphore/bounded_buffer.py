"""Dos cocineros y un camarero comparten una barra de tres sitios."""

from multiprocessing import Array, Lock, Process, Semaphore, Value

SITIOS = 3
PLATOS = 4  # los que hace cada cocinero


def cocinar(cocinero, barra, puestos, huecos, listos, turno):
    for plato in range(1, PLATOS + 1):
        huecos.acquire()  # espera si la barra está llena
        with turno:
            barra[puestos.value % SITIOS] = 10 * cocinero + plato
            puestos.value += 1
        listos.release()


def servir(barra, huecos, listos):
    for servidos in range(2 * PLATOS):
        listos.acquire()  # espera si la barra está vacía
        cocinero, plato = divmod(barra[servidos % SITIOS], 10)
        huecos.release()
        print(f"Cocinero {cocinero}, plato {plato}")


def main():
    barra = Array("i", SITIOS, lock=False)
    puestos = Value("i", 0, lock=False)
    huecos, listos, turno = Semaphore(SITIOS), Semaphore(0), Lock()
    equipo = [
        Process(
            target=cocinar,
            args=(cocinero, barra, puestos, huecos, listos, turno),
        )
        for cocinero in (1, 2)
    ]
    equipo.append(Process(target=servir, args=(barra, huecos, listos)))
    for persona in equipo:
        persona.start()
    for persona in equipo:
        persona.join()


if __name__ == "__main__":
    main()
