"""join() de la cola no espera a que terminen los procesos."""

from multiprocessing import JoinableQueue, Process, Queue


def revelar(negativos, fotos):
    while (numero := negativos.get()) is not None:
        fotos.put(bytes(100_000 + numero))
        negativos.task_done()
    negativos.task_done()


def main():
    negativos, fotos = JoinableQueue(), Queue()
    laboratorio = Process(target=revelar, args=(negativos, fotos))
    laboratorio.start()
    for numero in range(5):
        negativos.put(numero)
    negativos.put(None)
    negativos.join()
    print("Todos los negativos están hechos")
    laboratorio.join(timeout=0.3)
    print(f"¿Ha terminado el laboratorio? {not laboratorio.is_alive()}")
    print(f"Recojo {sum(len(fotos.get()) for _ in range(5))} bytes")
    laboratorio.join()
    print(f"¿Ha terminado el laboratorio? {not laboratorio.is_alive()}")


if __name__ == "__main__":
    main()
