"""Dos clientes esperan un pastel y cada uno mira al despertar."""

from multiprocessing import Condition, Process, Semaphore, Value


def comprar(pasteles, horno, en_cola):
    with horno:
        en_cola.release()
        if horno.wait_for(lambda: pasteles.value > 0, timeout=0.5):
            pasteles.value -= 1
            print("Un cliente se lleva el pastel")
        else:
            print("Un cliente se va sin pastel")


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
    with horno:
        pasteles.value = 1
        horno.notify_all()
    for cliente in clientes:
        cliente.join()
    print(f"Pasteles que quedan: {pasteles.value}")


if __name__ == "__main__":
    main()
