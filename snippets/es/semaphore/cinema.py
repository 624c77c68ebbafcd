"""Cinco taquillas venden 50 butacas a 100 clientes que quieren de 1 a 4."""

from multiprocessing import Barrier, Lock, Process, Semaphore, SimpleQueue
from random import randint
from time import sleep

BUTACAS = 50
CLIENTES = 20  # los que atiende cada taquilla


def reservar(libres, turno, cuantas):
    with turno:
        for tomadas in range(cuantas):
            if not libres.acquire(block=False):
                for _ in range(tomadas):
                    libres.release()
                return False
    return True


def vender(libres, turno, apertura, informes):
    apertura.wait()
    vendidas, rechazadas = 0, []
    for _ in range(CLIENTES):
        sleep(0.005)  # atender al cliente
        cuantas = randint(1, 4)
        if reservar(libres, turno, cuantas):
            vendidas += cuantas
        else:
            rechazadas.append(cuantas)
    informes.put((vendidas, rechazadas))


def main():
    libres, turno = Semaphore(BUTACAS), Lock()
    apertura, informes = Barrier(5), SimpleQueue()
    taquillas = [
        Process(target=vender, args=(libres, turno, apertura, informes))
        for _ in range(5)
    ]
    for taquilla in taquillas:
        taquilla.start()
    for taquilla in taquillas:
        taquilla.join()
    resultados = [informes.get() for _ in taquillas]
    print(f"Vendidas por taquilla: {[v for v, _ in resultados]}")
    print(f"Vendidas en total: {sum(v for v, _ in resultados)}")
    quedan = sum(libres.acquire(block=False) for _ in range(BUTACAS + 1))
    print(f"Libres: {quedan}")
    rechazadas = [r for _, lista in resultados for r in lista]
    print(f"Peticiones rechazadas: {len(rechazadas)}")
    print(f"La menor pedía: {min(rechazadas)}")


if __name__ == "__main__":
    main()
