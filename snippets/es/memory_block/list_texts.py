"""Textos y bytes que una ShareableList no devuelve como eran."""

from multiprocessing.shared_memory import ShareableList


def guardar_y_leer(valor):
    lista = ShareableList([valor])
    try:
        print(f"{valor!r} -> {lista[0]!r}")
    finally:
        lista.shm.close()
        lista.shm.unlink()


def alargar(valor, otro):
    lista = ShareableList([valor])
    try:
        lista[0] = otro
    except ValueError as error:
        print(f"{valor!r} por {otro!r}: {error}")
    finally:
        lista.shm.close()
        lista.shm.unlink()


def main():
    guardar_y_leer(b"\x01\x02\x00\x00")
    guardar_y_leer("té y café negro")
    alargar("té", "té con leche")


if __name__ == "__main__":
    main()
