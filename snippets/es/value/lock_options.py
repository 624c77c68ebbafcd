"""Qué cerrojo trae un Value según su argumento lock."""

from multiprocessing import Lock, RLock, Value


def main():
    for nombre, opcion in (
        ("True", True),
        ("False", False),
        ("Lock()", Lock()),
        ("RLock()", RLock()),
    ):
        dato = Value("i", 7, lock=opcion)
        print(f"lock={nombre}: un {type(dato).__name__}")
        if hasattr(dato, "get_lock"):
            cerrojo = dato.get_lock()
            print(f"    get_lock() da un {type(cerrojo).__name__}")
            print(f"    es el que le dimos: {cerrojo is opcion}")
        else:
            print("    no tiene get_lock()")


if __name__ == "__main__":
    main()
