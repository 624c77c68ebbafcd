"""Un solo proceso guarda las cuentas y los cajeros le mandan órdenes."""

from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def cajero(banco):
    for _ in range(3):
        banco.send(("Ana", "Luis", 10))
        banco.recv()  # espera el recibo


def main():
    cuentas, cajeros = {"Ana": 100, "Luis": 100}, {}
    for nombre in ("norte", "sur"):
        extremo, banco = Pipe()
        cajeros[extremo] = Process(
            target=cajero, args=(banco,), name=nombre
        )
        cajeros[extremo].start()
        banco.close()  # solo el cajero conserva ese extremo
    abiertos = list(cajeros)
    while abiertos:
        for extremo in wait(abiertos):
            try:
                origen, destino, importe = extremo.recv()
            except EOFError:  # el cajero ya no está
                abiertos.remove(extremo)
                continue
            cuentas[origen] -= importe
            cuentas[destino] += importe
            if cajeros[extremo].name == "norte":
                cajeros[extremo].kill()
            else:
                extremo.send("recibo")
    for proceso in cajeros.values():
        proceso.join()
        print(f"El cajero {proceso.name} sale con {proceso.exitcode}")
    print(f"Ana {cuentas['Ana']} + Luis {cuentas['Luis']}")


if __name__ == "__main__":
    main()
