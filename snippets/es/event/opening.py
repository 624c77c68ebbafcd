"""Tres clientes esperan a que la tienda abra, y abre para todos."""

from multiprocessing import Event, Process


def comprar(cliente, abierta):
    abierta.wait()
    print(f"{cliente} entra")


def main():
    abierta = Event()
    clientes = [
        Process(target=comprar, args=(cliente, abierta))
        for cliente in ("Ana", "Luis", "Eva")
    ]
    for cliente in clientes:
        cliente.start()
    print(f"¿Abierta? {abierta.is_set()}")
    abierta.set()
    for cliente in clientes:
        cliente.join()
    print(f"¿Abierta? {abierta.is_set()}")


if __name__ == "__main__":
    main()
