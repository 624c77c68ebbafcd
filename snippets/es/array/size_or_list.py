"""Un número es un tamaño, una lista son valores, y nada crece después."""

from multiprocessing import Array


def main():
    print(f"Array('i', 3): {Array('i', 3)[:]}")
    print(f"Array('i', [3]): {Array('i', [3])[:]}")
    turnos = Array("i", [7, 8])
    try:
        turnos.append(9)
    except AttributeError:
        print("append: AttributeError")
    try:
        Array("i", (numero for numero in range(3)))
    except TypeError as error:
        print(f"generador: TypeError: {error}")


if __name__ == "__main__":
    main()
