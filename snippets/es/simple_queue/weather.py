"""Tres estaciones mandan su temperatura por una SimpleQueue."""

from multiprocessing import Process, SimpleQueue


def medir(lugar, grados, avisos):
    avisos.put((lugar, grados))


def main():
    datos = {"costa": 24, "valle": 19, "montaña": 8}
    avisos = SimpleQueue()
    estaciones = [
        Process(target=medir, args=(lugar, grados, avisos))
        for lugar, grados in datos.items()
    ]
    for estacion in estaciones:
        estacion.start()
    recibidos = dict(avisos.get() for _ in estaciones)
    for estacion in estaciones:
        estacion.join()
    avisos.close()
    for lugar, grados in sorted(recibidos.items()):
        print(f"{lugar}: {grados} grados")
    print(f"Están todas: {recibidos == datos}")


if __name__ == "__main__":
    main()
