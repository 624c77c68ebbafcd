"""map con dos listas a la vez, y una tarea que falla a la mitad."""

from concurrent.futures import ProcessPoolExecutor


def repartir(euros, personas):
    return euros // personas


def main():
    with ProcessPoolExecutor(2) as ejecutor:
        partes = ejecutor.map(repartir, [60, 90, 40], [3, 2, 4])
        print(f"Partes: {list(partes)}")
        partes = ejecutor.map(repartir, [60, 90, 40], [3, 0, 4])
        print(f"La primera: {next(partes)}")
        try:
            next(partes)
        except ZeroDivisionError:
            print("La segunda: ZeroDivisionError")
        print(f"Las que quedan: {list(partes)}")


if __name__ == "__main__":
    main()
