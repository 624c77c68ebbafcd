"""Cuatro trabajadores buscan el número secreto que da una huella."""

from hashlib import sha256
from multiprocessing import Pool

TRAMO = 500
HUELLA = sha256(b"7291").hexdigest()  # la clave que hay que descubrir


def buscar(desde):
    for numero in range(desde, desde + TRAMO):
        clave = f"{numero:04}"
        if sha256(clave.encode()).hexdigest() == HUELLA:
            return clave
    return None


def main():
    tramos = range(0, 10_000, TRAMO)
    with Pool(4) as grupo:
        recibidos = grupo.imap_unordered(buscar, tramos)
        for hechos, clave in enumerate(recibidos, start=1):
            if clave is not None:
                print(f"Clave: {clave}")
                print(f"Tramos recibidos: {hechos} de {len(tramos)}")
                break
        grupo.terminate()
        grupo.join()


if __name__ == "__main__":
    main()
