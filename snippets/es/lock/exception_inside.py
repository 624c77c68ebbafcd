"""Tras una excepción, with suelta el Lock y un acquire() a secas no."""

from multiprocessing import Lock


def anotar_precio_sin_with(cerrojo, texto):
    cerrojo.acquire()
    precio = float(texto)
    cerrojo.release()
    return precio


def anotar_precio_con_with(cerrojo, texto):
    with cerrojo:
        return float(texto)


def main():
    for anotar in anotar_precio_sin_with, anotar_precio_con_with:
        cerrojo = Lock()
        try:
            anotar(cerrojo, "doce")
        except ValueError as error:
            print(f"{anotar.__name__}: {error}")
        print(f"    ¿ha quedado libre? {cerrojo.acquire(block=False)}")


if __name__ == "__main__":
    main()
