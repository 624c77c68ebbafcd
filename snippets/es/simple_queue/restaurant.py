"""Un solo proceso guarda las reservas y contesta a cada cliente."""

from multiprocessing import Process, SimpleQueue

MESAS = 3


def atender(peticiones, buzones):
    libres = MESAS
    while (cliente := peticiones.get()) is not None:
        concedida = libres > 0
        libres -= concedida
        buzones[cliente].put(concedida)


def reservar(cliente, peticiones, buzon, tickets):
    peticiones.put(cliente)
    tickets.put((cliente, buzon.get()))


def main():
    clientes = ["Ana", "Luis", "Eva", "Iván", "Rosa"]
    peticiones, tickets = SimpleQueue(), SimpleQueue()
    buzones = {cliente: SimpleQueue() for cliente in clientes}
    sala = Process(target=atender, args=(peticiones, buzones))
    sala.start()
    procesos = [
        Process(target=reservar, args=(c, peticiones, buzones[c], tickets))
        for c in clientes
    ]
    for proceso in procesos:
        proceso.start()
    respuestas = dict(tickets.get() for _ in clientes)
    for proceso in procesos:
        proceso.join()
    peticiones.put(None)
    sala.join()
    print(f"Peticiones contestadas: {len(respuestas)}")
    print(f"Mesas concedidas: {sum(respuestas.values())} de {MESAS}")


if __name__ == "__main__":
    main()
