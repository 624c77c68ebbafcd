"""Dos taquillas venden un concierto entero sin repetir una sola butaca."""

from multiprocessing import Array, Barrier, Lock, Process, Value

BUTACAS = 5_000
PRECIO = 30


def taquilla(cerrojo, vendida, caja, apertura):
    apertura.wait()
    for butaca in range(BUTACAS):
        with cerrojo:
            if not vendida[butaca]:
                vendida[butaca] = True
                caja.value += PRECIO


def main():
    cerrojo = Lock()
    vendida = Array("b", BUTACAS, lock=False)
    caja = Value("i", 0, lock=False)
    apertura = Barrier(2)
    taquillas = [
        Process(target=taquilla, args=(cerrojo, vendida, caja, apertura))
        for _ in range(2)
    ]
    for proceso in taquillas:
        proceso.start()
    for proceso in taquillas:
        proceso.join()
    print(f"Butacas vendidas: {sum(vendida)}")
    print(f"Entradas cobradas: {caja.value // PRECIO}")


if __name__ == "__main__":
    main()
