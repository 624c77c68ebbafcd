"""Cuatro jugadores apuntan en un marcador y un árbitro lo vigila."""

import random
from multiprocessing import Process
from multiprocessing.managers import BaseManager
from threading import Lock

JUGADORES = ("Ana", "Eva", "Luis", "Omar")


class Marcador:
    def __init__(self):
        self._cerrojo = Lock()
        self._puntos = dict.fromkeys(JUGADORES, 0)
        self._total = 0
        self._mejor = (0, "")

    def apuntar(self, jugador, puntos):
        with self._cerrojo:
            self._puntos[jugador] += puntos
            self._total += puntos
            self._mejor = max(self._mejor, (puntos, jugador))

    def foto(self):
        with self._cerrojo:
            return dict(self._puntos), self._total, self._mejor


class Torneo(BaseManager):
    pass


Torneo.register("Marcador", Marcador)


def jugar(jugador, marcador):
    dado = random.Random(jugador)
    for _ in range(50):
        marcador.apuntar(jugador, dado.randint(1, 100))


def arbitrar(marcador):
    fotos = [marcador.foto() for _ in range(100)]
    malas = sum(sum(puntos.values()) != total for puntos, total, _ in fotos)
    print(f"Árbitro: {malas} fotos descuadradas de {len(fotos)}")


def main():
    with Torneo() as torneo:
        marcador = torneo.Marcador()
        procesos = [
            Process(target=jugar, args=(jugador, marcador), name=jugador)
            for jugador in JUGADORES
        ]
        procesos.append(Process(target=arbitrar, args=(marcador,)))
        for proceso in procesos:
            proceso.start()
        for proceso in procesos:
            proceso.join()
        puntos, total, (mejor, autor) = marcador.foto()
    for jugador in sorted(puntos, key=puntos.get, reverse=True):
        print(f"{puntos[jugador]:5} {jugador}")
    print(f"{total:5} en total; la mejor tirada, {mejor}, de {autor}")


if __name__ == "__main__":
    main()
