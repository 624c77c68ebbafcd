"""Dos ventas se apuntan a la vez; una se pierde, y con cerrojo no."""

from multiprocessing import Barrier, Manager, Process


def sin_cerrojo(ventas, barrera):
    leidas = ventas["té"]
    barrera.wait()
    ventas["té"] = leidas + 1


def con_cerrojo(ventas, barrera, cerrojo):
    barrera.wait()
    with cerrojo:
        ventas["té"] += 1


def vender(funcion, datos):
    cajas = [Process(target=funcion, args=datos) for _ in range(2)]
    for caja in cajas:
        caja.start()
    for caja in cajas:
        caja.join()


def main():
    with Manager() as gestor:
        ventas = gestor.dict({"té": 0})
        barrera = Barrier(2)
        vender(sin_cerrojo, (ventas, barrera))
        print("Sin cerrojo:", ventas["té"])
        ventas["té"] = 0
        vender(con_cerrojo, (ventas, barrera, gestor.Lock()))
        print("Con cerrojo:", ventas["té"])


if __name__ == "__main__":
    main()
