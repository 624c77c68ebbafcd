"""Dos clientes esperan un pastel y cada uno mira al despertar."""

from multiprocessing import Condition, Process, Semaphore, Value


def comprar(pasteles, horno, en_cola, vendido):
    with horno:
        en_cola.release()
        horno.wait_for(lambda: pasteles.value > 0)
        pasteles.value -= 1
        print(f"Vendido; quedan {pasteles.value}")
    vendido.release()


def main():
    pasteles, horno = Value("i", 0, lock=False), Condition()
    en_cola, vendido = Semaphore(0), Semaphore(0)
    clientes = [
        Process(target=comprar, args=(pasteles, horno, en_cola, vendido))
        for _ in range(2)
    ]
    for cliente in clientes:
        cliente.start()
    for _ in clientes:
        en_cola.acquire()
    for _ in clientes:
        with horno:  # se avisa a los dos y hay solo para uno
            pasteles.value += 1
            print(f"Sale un pastel; hay {pasteles.value}")
            horno.notify_all()
        vendido.acquire()
    for cliente in clientes:
        cliente.join()


if __name__ == "__main__":
    main()
