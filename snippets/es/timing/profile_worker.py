"""Perfila al padre y al trabajador: ¿en qué función se va el tiempo?"""

from cProfile import Profile
from multiprocessing import Process, SimpleQueue
from pstats import Stats


def lavar():
    return sum(range(1_000_000))


def cortar():
    return sum(range(3_000_000))


def cocer():
    return sum(range(12_000_000))


def trabajar():
    return lavar() + cortar() + cocer()


def perfilar(hacer, *argumentos):
    """Los milisegundos de cada función, con las que ella llamó."""
    perfil = Profile()
    perfil.runcall(hacer, *argumentos)
    funciones = Stats(perfil).get_stats_profile().func_profiles
    return {nombre: una.cumtime * 1000 for nombre, una in funciones.items()}


def trabajador(salida):
    salida.put(perfilar(trabajar))


def esperar_al_hijo(proceso):
    proceso.join()


def mostrar(titulo, tiempos, nombres):
    print(f"{titulo}:")
    for nombre in nombres:
        print(f"{nombre:<17}{tiempos.get(nombre, 0):8.0f} ms")


def main():
    salida = SimpleQueue()
    hijo = Process(target=trabajador, args=(salida,))
    hijo.start()
    tiempos = perfilar(esperar_al_hijo, hijo)
    nombres = "esperar_al_hijo", "trabajar", "lavar", "cortar", "cocer"
    mostrar("En el padre", tiempos, nombres)
    mostrar("En el trabajador", salida.get(), nombres)


if __name__ == "__main__":
    main()
