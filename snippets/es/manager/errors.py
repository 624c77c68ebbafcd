"""Qué excepción llega cuando algo falla dentro del manager."""

from multiprocessing.managers import BaseManager, RemoteError


class Caja:
    def __init__(self, capacidad=3):
        if capacidad < 0:
            raise ValueError("capacidad negativa")

    def abrir(self):
        raise PermissionError("la caja está cerrada")

    def generar(self):
        return (numero for numero in range(3))


class Gestor(BaseManager):
    pass


Gestor.register("Caja", Caja)


def intentar(que, accion, *datos):
    try:
        accion(*datos)
    except RemoteError as error:
        lineas = str(error).splitlines()
        causas = [linea for linea in lineas if "Error: " in linea]
        print(f"{que}: RemoteError\n    {causas[-1]}")
    except Exception as error:
        print(f"{que}: {type(error).__name__}\n    {error}")


def main():
    with Gestor() as gestor:
        caja = gestor.Caja()
        intentar("Lo lanza el método", caja.abrir)
        intentar("No se puede enviar", caja.generar)
        intentar("Lo lanza el constructor", gestor.Caja, -1)
        intentar("No está a la vista", caja._callmethod, "__len__")


if __name__ == "__main__":
    main()
