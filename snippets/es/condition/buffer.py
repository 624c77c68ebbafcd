"""Dos cocineras y dos camareros comparten una barra con tres sitios."""

from multiprocessing import Array, Condition, Lock, Process, Value

SITIOS, PLATOS = 3, 4  # los que hace, o sirve, cada uno


def cocinar(cocinera, barra, puestos, servidos, hay_sitio, hay_plato):
    for plato in range(1, PLATOS + 1):
        with hay_sitio:
            while puestos.value - servidos.value == SITIOS:
                hay_sitio.wait()
            barra[puestos.value % SITIOS] = 10 * cocinera + plato
            puestos.value += 1
            hay_plato.notify()


def servir(camarero, barra, puestos, servidos, hay_sitio, hay_plato):
    for _ in range(PLATOS):
        with hay_plato:
            while puestos.value == servidos.value:
                hay_plato.wait()
            plato = barra[servidos.value % SITIOS]
            servidos.value += 1
            hay_sitio.notify()
        print(f"Camarero {camarero}: plato {plato}")


def main():
    barra = Array("i", SITIOS, lock=False)
    puestos = Value("i", 0, lock=False)
    servidos = Value("i", 0, lock=False)
    cerrojo = Lock()  # uno solo para las dos condiciones
    hay_sitio, hay_plato = Condition(cerrojo), Condition(cerrojo)
    comunes = barra, puestos, servidos, hay_sitio, hay_plato
    equipo = [
        Process(target=tarea, args=(numero, *comunes))
        for tarea in (cocinar, servir)
        for numero in (1, 2)
    ]
    for persona in equipo:
        persona.start()
    for persona in equipo:
        persona.join()


if __name__ == "__main__":
    main()
