"""Dos clientes esperan un pastel, miran una vez y se lo llevan los dos."""

from multiprocessing import Condition, Process, Semaphore, Value


def comprar(pasteles, horno, en_cola):
    with horno:
        en_cola.release()
        if pasteles.value == 0:
            horno.wait()
        pasteles.value -= 1


def main():
    pasteles, horno = Value("i", 0, lock=False), Condition()
    en_cola = Semaphore(0)
    clientes = [
        Process(target=comprar, args=(pasteles, horno, en_cola))
        for _ in range(2)
    ]
    for cliente in clientes:
        cliente.start()
    for _ in clientes:
        en_cola.acquire()
    with horno:  # los dos duermen: han soltado el cerrojo
        pasteles.value = 1
        horno.notify_all()
    for cliente in clientes:
        cliente.join()
    print(f"Pasteles que quedan: {pasteles.value}")


if __name__ == "__main__":
    main()
