"""Alguien hace inventario mientras diez cajas cambian de balda."""

from multiprocessing import Array, Barrier, Process


def mover(baldas, cita):
    baldas[0] -= 10
    cita.wait()  # las cajas van en la carretilla
    cita.wait()  # el inventario ha terminado
    baldas[1] += 10


def main():
    baldas = Array("i", [50, 50])
    cita = Barrier(2)
    mozo = Process(target=mover, args=(baldas, cita))
    mozo.start()
    cita.wait()
    print(f"Inventario durante el traslado: {sum(baldas[:])}")
    cita.wait()
    mozo.join()
    print(f"Inventario al final: {sum(baldas[:])}")


if __name__ == "__main__":
    main()
