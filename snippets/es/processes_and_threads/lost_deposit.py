"""Dos hilos de un proceso pierden un ingreso, también con el GIL."""

from threading import Barrier, Lock, Thread


class Cuenta:
    saldo = 100


def ingresar(cuenta, encuentro):
    leido = cuenta.saldo
    encuentro.wait()  # los dos han leído ya
    cuenta.saldo = leido + 50


def ingresar_con_cerrojo(cuenta, cerrojo):
    with cerrojo:
        leido = cuenta.saldo
        cuenta.saldo = leido + 50


def main():
    for tarea, comun in (
        (ingresar, Barrier(2)),
        (ingresar_con_cerrojo, Lock()),
    ):
        cuenta = Cuenta()
        hilos = [Thread(target=tarea, args=(cuenta, comun)) for _ in "ab"]
        for hilo in hilos:
            hilo.start()
        for hilo in hilos:
            hilo.join()
        print(f"{tarea.__name__}: {cuenta.saldo}")


if __name__ == "__main__":
    main()
