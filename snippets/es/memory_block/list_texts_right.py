"""Tres maneras de que una ShareableList devuelva lo que se le dio."""

from multiprocessing.shared_memory import ShareableList

FIN = b"\xff"


def main():
    lista = ShareableList(
        [
            b"\x01\x02\x00\x00" + FIN,  # lo último no es un cero
            "té y café negro".encode(),  # bytes, con la cuenta bien hecha
            " " * 24,  # sitio para lo que vendrá
        ]
    )
    try:
        lista[2] = "té con leche"
        print(lista[0].removesuffix(FIN))
        print(lista[1].decode())
        print(lista[2])
    finally:
        lista.shm.close()
        lista.shm.unlink()


if __name__ == "__main__":
    main()
