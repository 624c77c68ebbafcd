"""Tres trabajadores toman trabajos de un registro que sabe cómo van."""

from collections import Counter
from multiprocessing import Process
from multiprocessing.managers import BaseManager
from threading import Lock

INTENTOS = 3
FALLOS = {"informe-4": 1, "informe-7": 9}


class Registro:
    def __init__(self, nombres):
        self._cerrojo = Lock()
        self._estados = dict.fromkeys(nombres, "pendiente")
        self._intentos = dict.fromkeys(nombres, 0)

    def tomar(self):
        """El nombre de un trabajo pendiente y su intento, o None."""
        with self._cerrojo:
            for nombre, estado in self._estados.items():
                if estado == "pendiente":
                    self._estados[nombre] = "en curso"
                    self._intentos[nombre] += 1
                    return nombre, self._intentos[nombre]
            return None

    def terminar(self, nombre):
        with self._cerrojo:
            self._cerrar(nombre, "hecho")

    def fallar(self, nombre):
        with self._cerrojo:
            quedan = self._intentos[nombre] < INTENTOS
            self._cerrar(nombre, "pendiente" if quedan else "fallido")

    def _cerrar(self, nombre, estado):
        if self._estados[nombre] != "en curso":
            raise ValueError(f"{nombre} está {self._estados[nombre]}")
        self._estados[nombre] = estado

    def resumen(self):
        with self._cerrojo:
            return dict(self._estados), sum(self._intentos.values())


class Oficina(BaseManager):
    pass


Oficina.register("Registro", Registro)


def trabajar(registro):
    while tarea := registro.tomar():
        nombre, intento = tarea
        if intento <= FALLOS.get(nombre, 0):
            registro.fallar(nombre)
        else:
            registro.terminar(nombre)


def main():
    with Oficina() as oficina:
        registro = oficina.Registro([f"informe-{n}" for n in range(1, 10)])
        trabajadores = [
            Process(target=trabajar, args=(registro,)) for _ in range(3)
        ]
        for trabajador in trabajadores:
            trabajador.start()
        for trabajador in trabajadores:
            trabajador.join()
        estados, intentos = registro.resumen()
        print(dict(Counter(estados.values())))
        fallidos = [
            n for n, estado in estados.items() if estado == "fallido"
        ]
        print(f"Fallidos: {fallidos}; intentos en total: {intentos}")
        try:
            registro.terminar("informe-1")
        except ValueError as error:
            print("ValueError:", error)


if __name__ == "__main__":
    main()
