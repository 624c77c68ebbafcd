"""Transferencias cruzadas que toman los dos cerrojos en el mismo orden."""

from multiprocessing import Barrier, Lock, Process, Value

VECES = 3_000


def transferir(origen, destino, importe, cuentas, cerrojos):
    primero, segundo = sorted((origen, destino))
    with cerrojos[primero], cerrojos[segundo]:
        cuentas[origen].value -= importe
        cuentas[destino].value += importe


def cajero(origen, destino, importe, cuentas, cerrojos, apertura):
    apertura.wait()
    for _ in range(VECES):
        transferir(origen, destino, importe, cuentas, cerrojos)


def main():
    cuentas = {"Ana": Value("i", 10_000), "Luis": Value("i", 10_000)}
    cerrojos = {"Ana": Lock(), "Luis": Lock()}
    compartido = cuentas, cerrojos, Barrier(2)
    cajeros = [
        Process(target=cajero, args=("Ana", "Luis", 1, *compartido)),
        Process(target=cajero, args=("Luis", "Ana", 2, *compartido)),
    ]
    for proceso in cajeros:
        proceso.start()
    for proceso in cajeros:
        proceso.join()
    for nombre, saldo in cuentas.items():
        print(f"{nombre}: {saldo.value}")


if __name__ == "__main__":
    main()
