"""Un centinela para dos consumidores deja a uno esperando."""

from multiprocessing import Process, Queue, current_process


def leer(cartas, avisos):
    while cartas.get() is not None:
        pass
    avisos.put(current_process().name)


def main():
    cartas, avisos = Queue(), Queue()
    lectores = {
        nombre: Process(target=leer, args=(cartas, avisos), name=nombre)
        for nombre in ("Ana", "Luis")
    }
    for lector in lectores.values():
        lector.start()
    for carta in ["carta"] * 6 + [None]:
        cartas.put(carta)
    primero = lectores.pop(avisos.get())
    primero.join()
    (otro,) = lectores.values()
    otro.join(timeout=0.3)
    print("Con un centinela, uno de los dos lectores ha terminado")
    print(f"¿Sigue esperando el otro? {otro.is_alive()}")
    cartas.put(None)
    avisos.get()
    otro.join()
    print(f"Con otro centinela, ¿sigue esperando? {otro.is_alive()}")


if __name__ == "__main__":
    main()
