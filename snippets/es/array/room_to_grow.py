"""Una lista de espera con un máximo, hecha con un Array y un contador."""

from multiprocessing import Array, Process, Value

MAXIMO = 5


def apuntar(lista, cuantos, persona):
    with cuantos.get_lock():
        if cuantos.value < MAXIMO:
            lista[cuantos.value] = persona
            cuantos.value += 1


def main():
    lista, cuantos = Array("i", MAXIMO, lock=False), Value("i", 0)
    procesos = [
        Process(target=apuntar, args=(lista, cuantos, persona))
        for persona in (101, 102, 103)
    ]
    for proceso in procesos:
        proceso.start()
    for proceso in procesos:
        proceso.join()
    print(f"Apuntados: {sorted(lista[: cuantos.value])}")
    print(f"Sitios libres: {MAXIMO - cuantos.value}")


if __name__ == "__main__":
    main()
