"""Dos cajas comparten una impresora y anotan sus ventas en una cola."""

from multiprocessing import Lock, Process, Queue


def caja(nombre, impresora, ventas):
    for numero in range(1, 4):
        with impresora:
            sum(range(200_000))  # imprimir lleva su tiempo
        ventas.put(f"{nombre}{numero}")


def main():
    impresora = Lock()
    ventas = Queue()
    cajas = [
        Process(target=caja, args=(nombre, impresora, ventas))
        for nombre in ("A", "B")
    ]
    for proceso in cajas:
        proceso.start()
    print(*sorted(ventas.get() for _ in range(6)))
    for proceso in cajas:
        proceso.join()


if __name__ == "__main__":
    main()
