"""Dos taquillas apuntan una venta en la misma casilla, mal y bien."""

from multiprocessing import Array, Barrier, Process


def vender_mal(ventas, cita):
    vistas = ventas[0]
    cita.wait()  # las dos ya han leído
    ventas[0] = vistas + 1


def vender_bien(ventas, cita):
    cita.wait()
    with ventas.get_lock():
        ventas[0] += 1


def main():
    for vender in vender_mal, vender_bien:
        ventas, cita = Array("i", 3), Barrier(2)
        taquillas = [
            Process(target=vender, args=(ventas, cita)) for _ in range(2)
        ]
        for proceso in taquillas:
            proceso.start()
        for proceso in taquillas:
            proceso.join()
        print(f"{vender.__name__}: {ventas[:]}")


if __name__ == "__main__":
    main()
