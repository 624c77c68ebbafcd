"""Números que no caben en su tipo y números que pierden cifras."""

from multiprocessing import Value


def main():
    for codigo, numero in (
        ("b", 128),
        ("B", -1),
        ("i", 2**31),
        ("q", 2**31),
        ("f", 0.1),
        ("d", 0.1),
    ):
        dato = Value(codigo, numero)
        veredicto = "bien" if dato.value == numero else "mal"
        print(f"Value({codigo!r}, {numero}) -> {dato.value}  {veredicto}")


if __name__ == "__main__":
    main()
