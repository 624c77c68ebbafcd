"""Dos estaciones llenan las doce horas que le tocan a cada una."""

from multiprocessing import Array, Process

HORAS = 24


def estacion(temperaturas, desde, hasta, base):
    for hora in range(desde, hasta):
        temperaturas[hora] = base + hora / 2


def main():
    temperaturas = Array("d", HORAS)
    mitad = HORAS // 2
    estaciones = [
        Process(target=estacion, args=(temperaturas, 0, mitad, 10)),
        Process(target=estacion, args=(temperaturas, mitad, HORAS, 5)),
    ]
    for proceso in estaciones:
        proceso.start()
    for proceso in estaciones:
        proceso.join()
    print(f"Primera mitad: {temperaturas[:mitad]}")
    print(f"Segunda mitad: {temperaturas[mitad:]}")
    print(f"Máxima: {max(temperaturas)}")


if __name__ == "__main__":
    main()
