"""Una cocinera y un camarero comparten una barra con tres sitios."""

from multiprocessing import Array, Condition, Process, Value

SITIOS, PLATOS = 3, 6


def cocinar(barra, puestos, servidos, cambio):
    for plato in range(1, PLATOS + 1):
        with cambio:
            cambio.wait_for(lambda: puestos.value - servidos.value < SITIOS)
            barra[puestos.value % SITIOS] = plato
            puestos.value += 1
            cambio.notify()


def servir(barra, puestos, servidos, cambio):
    for _ in range(PLATOS):
        with cambio:
            cambio.wait_for(lambda: puestos.value > servidos.value)
            plato = barra[servidos.value % SITIOS]
            servidos.value += 1
            cambio.notify()
        print(f"Plato {plato}")


def main():
    barra, cambio = Array("i", SITIOS, lock=False), Condition()
    puestos = Value("i", 0, lock=False)
    servidos = Value("i", 0, lock=False)
    equipo = [
        Process(target=tarea, args=(barra, puestos, servidos, cambio))
        for tarea in (cocinar, servir)
    ]
    for persona in equipo:
        persona.start()
    for persona in equipo:
        persona.join()


if __name__ == "__main__":
    main()
