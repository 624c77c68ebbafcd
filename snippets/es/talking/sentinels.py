"""Dos productores y tres consumidores: cómo se cierra el taller."""

from multiprocessing import Process, Queue


def recoger(tienda, bicicletas):
    for numero in range(6):
        bicicletas.put(f"{tienda} {numero}")


def reparar(bicicletas, hechas):
    while (bicicleta := bicicletas.get()) is not None:
        hechas.put(bicicleta)
    hechas.put(None)  # este mecánico ha acabado


def main():
    bicicletas, hechas = Queue(), Queue()
    tiendas = [
        Process(target=recoger, args=(nombre, bicicletas))
        for nombre in ("norte", "sur")
    ]
    mecanicos = [
        Process(target=reparar, args=(bicicletas, hechas)) for _ in range(3)
    ]
    for proceso in mecanicos + tiendas:
        proceso.start()
    for tienda in tiendas:
        tienda.join()  # ya está todo en la cola
    for _ in mecanicos:
        bicicletas.put(None)  # una señal para cada uno
    lista = []
    for _ in mecanicos:
        lista.extend(iter(hechas.get, None))
    for mecanico in mecanicos:
        mecanico.join()
    print(f"Reparadas: {len(lista)}; distintas: {len(set(lista))}")
    print(f"Códigos de salida: {[m.exitcode for m in mecanicos]}")


if __name__ == "__main__":
    main()
