"""Una lavandería cierra cuando está lavada la última prenda."""

from multiprocessing import JoinableQueue, Process, SimpleQueue


def lavar(prendas, anotadas):
    while (prenda := prendas.get()) is not None:
        anotadas.put(prenda.upper())
        prendas.task_done()  # lavada y anotada
    prendas.task_done()  # también el centinela es un mensaje


def main():
    prendas, anotadas = JoinableQueue(), SimpleQueue()
    lavadoras = [
        Process(target=lavar, args=(prendas, anotadas)) for _ in range(2)
    ]
    for lavadora in lavadoras:
        lavadora.start()
    for prenda in "camisa", "falda", "jersey", "abrigo":
        prendas.put(prenda)
    prendas.join()
    lavadas = [anotadas.get() for _ in range(4)]
    print(f"Todo lavado: {sorted(lavadas)}")
    print(f"¿Siguen vivas? {[una.is_alive() for una in lavadoras]}")
    for _ in lavadoras:
        prendas.put(None)
    for lavadora in lavadoras:
        lavadora.join()
    print(f"Códigos de salida: {[una.exitcode for una in lavadoras]}")


if __name__ == "__main__":
    main()
