"""Cada proceso dice quién es su padre y el principal dibuja el árbol."""

from multiprocessing import (
    Process,
    SimpleQueue,
    current_process,
    parent_process,
)

EQUIPO = {"cocina": ["horno", "parrilla"], "terraza": []}


def trabajar(fichas, ayudantes):
    """Arranca un proceso por ayudante y deja una ficha."""
    hijos = arrancar(fichas, {ayudante: [] for ayudante in ayudantes})
    yo = current_process()
    fichas.put((yo.name, yo.pid, parent_process().pid))
    for hijo in hijos:
        hijo.join()


def arrancar(fichas, equipo):
    hijos = []
    for nombre, ayudantes in equipo.items():
        datos = (fichas, ayudantes)
        hijos.append(Process(target=trabajar, args=datos, name=nombre))
        hijos[-1].start()
    return hijos


def dibujar(fichas, pid_padre, margen):
    for nombre, pid, padre in sorted(fichas):
        if padre == pid_padre:
            print(f"{margen}{nombre}: pid {pid}, hijo de {padre}")
            dibujar(fichas, pid, margen + "    ")


def main():
    fichas = SimpleQueue()
    hijos = arrancar(fichas, EQUIPO)
    recibidas = [fichas.get() for _ in range(4)]
    for hijo in hijos:
        hijo.join()
    yo = current_process()
    print(f"{yo.name}: pid {yo.pid}")
    dibujar(recibidas, yo.pid, "    ")


if __name__ == "__main__":
    main()
