"""Un minibús arranca cuando han subido tres viajeros."""

from multiprocessing import Condition, Process, Value


def conducir(viajeros, cambio):
    with cambio:
        cambio.wait_for(lambda: viajeros.value >= 3)
        print(f"El conductor arranca con {viajeros.value} viajeros")


def subir(nombre, viajeros, cambio):
    with cambio:
        viajeros.value += 1
        print(f"Sube {nombre}: hay {viajeros.value}")
        cambio.notify()


def main():
    viajeros, cambio = Value("i", 0, lock=False), Condition()
    procesos = [Process(target=conducir, args=(viajeros, cambio))]
    for nombre in "Ana", "Luis", "Eva":
        procesos.append(
            Process(target=subir, args=(nombre, viajeros, cambio))
        )
    for proceso in procesos:
        proceso.start()
    for proceso in procesos:
        proceso.join()


if __name__ == "__main__":
    main()
