"""Cuatro mozos cargan dos muelles, y cada muelle tiene su cerrojo."""

from multiprocessing import Array, Lock, Process

CAJAS = 500


def cargar(muelles, numero, cerrojo):
    for _ in range(CAJAS):
        with cerrojo:
            muelles[numero] += 1


def main():
    muelles = Array("i", 2, lock=False)
    cerrojos = [Lock(), Lock()]
    mozos = [
        Process(target=cargar, args=(muelles, numero, cerrojos[numero]))
        for numero in (0, 1, 0, 1)
    ]
    for proceso in mozos:
        proceso.start()
    for proceso in mozos:
        proceso.join()
    print(f"Cajas en cada muelle: {muelles[:]}")


if __name__ == "__main__":
    main()
