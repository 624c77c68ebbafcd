"""Una lavandería espera a que esté lavada la última prenda."""

from multiprocessing import JoinableQueue, Process, Value


def lavar(prendas, lavadas):
    while prendas.get() is not None:
        with lavadas.get_lock():
            lavadas.value += 1
        prendas.task_done()  # lavada y anotada
    prendas.task_done()  # también el centinela es un mensaje


def main():
    prendas, lavadas = JoinableQueue(), Value("i", 0)
    lavadoras = [
        Process(target=lavar, args=(prendas, lavadas)) for _ in range(2)
    ]
    for lavadora in lavadoras:
        lavadora.start()
    for prenda in "camisa", "falda", "jersey", "abrigo":
        prendas.put(prenda)
    prendas.join()
    print(f"Lavadas: {lavadas.value} de 4")
    print(f"¿Siguen vivas? {[una.is_alive() for una in lavadoras]}")
    for _ in lavadoras:
        prendas.put(None)
    for lavadora in lavadoras:
        lavadora.join()
    print(f"Códigos de salida: {[una.exitcode for una in lavadoras]}")


if __name__ == "__main__":
    main()
