"""Dos intérpretes en un proceso: un solo pid y dos listas."""

import os
from concurrent import interpreters

VISITAS = []


def entrar(quien):
    VISITAS.append(quien)
    return len(VISITAS), os.getpid()


def main():
    salas = {"museo": interpreters.create(), "cine": interpreters.create()}
    for sala, quien in (
        ("museo", "Ana"),
        ("museo", "Luis"),
        ("cine", "Eva"),
    ):
        cuantas, pid = salas[sala].call(entrar, quien)
        mismo = pid == os.getpid()
        print(f"{sala}: {cuantas}, y el pid es el mismo: {mismo}")
    print("aquí:", len(VISITAS))
    for interprete in salas.values():
        interprete.close()


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.14"
# ///
