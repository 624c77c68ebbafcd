"""Quien ya tiene un Lock no puede tomarlo otra vez; con RLock sí."""

from multiprocessing import Lock, RLock


def contar(cerrojo):
    entra = cerrojo.acquire(timeout=0.2)
    if entra:
        cerrojo.release()
    return entra


def cerrar_caja(cerrojo):
    with cerrojo:
        return contar(cerrojo)


def main():
    for crear in Lock, RLock:
        print(f"{crear.__name__}: {cerrar_caja(crear())}")


if __name__ == "__main__":
    main()
