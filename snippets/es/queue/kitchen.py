"""Un camarero deja platos en una ventanilla con sitio para tres."""

from multiprocessing import Process, Queue


def servir(ventanilla, platos, cocineros):
    for plato in platos:
        ventanilla.put(plato)  # espera si ya hay tres
    for _ in range(cocineros):
        ventanilla.put(None)  # uno para cada cocinero


def cocinar(nombre, ventanilla, hechos):
    while (plato := ventanilla.get()) is not None:
        hechos.put((plato, nombre))
    hechos.put(None)


def main():
    platos = [f"plato {numero:02}" for numero in range(12)]
    nombres = ["Rosa", "Iván"]
    ventanilla, hechos = Queue(maxsize=3), Queue()
    procesos = [
        Process(target=cocinar, args=(nombre, ventanilla, hechos))
        for nombre in nombres
    ]
    detalles = ventanilla, platos, len(nombres)
    procesos.append(Process(target=servir, args=detalles))
    for proceso in procesos:
        proceso.start()
    recibidos = []
    for _ in nombres:
        recibidos.extend(iter(hechos.get, None))
    for proceso in procesos:
        proceso.join()
    for nombre in nombres:
        suyos = sum(quien == nombre for _, quien in recibidos)
        print(f"{nombre} ha hecho {suyos}")
    todos = sorted(plato for plato, _ in recibidos) == platos
    print(f"Están los {len(recibidos)}, cada uno una vez: {todos}")


if __name__ == "__main__":
    main()
