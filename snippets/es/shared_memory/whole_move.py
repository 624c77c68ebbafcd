"""Cada traslado y cada inventario toman el cerrojo del Array entero."""

from multiprocessing import Array, Barrier, Process

TRASLADOS = 2_000


def mover(baldas, apertura):
    apertura.wait()
    for numero in range(TRASLADOS):
        desde = numero % 2
        with baldas.get_lock():
            baldas[desde] -= 10
            baldas[1 - desde] += 10


def main():
    baldas = Array("i", [50, 50])
    apertura = Barrier(2)
    mozo = Process(target=mover, args=(baldas, apertura))
    mozo.start()
    apertura.wait()
    inventarios = [sum(baldas[:]) for _ in range(TRASLADOS)]
    mozo.join()
    print(f"Inventarios: {len(inventarios)}")
    print(f"Resultados distintos: {sorted(set(inventarios))}")


if __name__ == "__main__":
    main()
