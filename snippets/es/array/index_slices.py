"""Lee y cambia un Array con índices y rodajas, y prueba lo que no deja."""

from multiprocessing import Array


def main():
    salas = Array("i", [10, 20, 30, 40, 50])
    print(f"len: {len(salas)}")
    print(f"primera y última: {salas[0]}, {salas[-1]}")
    print(f"[1:3]: {salas[1:3]}")
    print(f"[::2]: {salas[::2]}")
    salas[0] = 11
    salas[1:3] = [21, 31]
    print(f"cambiado: {salas[:]}")
    print(f"max: {max(salas)}; 40 está: {40 in salas}")
    try:
        salas[5] = 60
    except IndexError as error:
        print(f"salas[5]: IndexError: {error}")
    try:
        salas[1:3] = [21, 31, 41]
    except ValueError as error:
        print(f"salas[1:3]: ValueError: {error}")


if __name__ == "__main__":
    main()
