"""Un hilo lanza una excepción, otro aborta: quién cae con cada uno."""

import os
from multiprocessing import Process, current_process
from threading import Thread


def romper_taza():
    raise ValueError("se ha roto una taza")


def cortar_la_luz():
    os.abort()


def atender(accidente):
    """Un local con dos hilos: este y el del accidente."""
    camarero = Thread(target=accidente, name="camarero")
    camarero.start()
    camarero.join()
    print(f"{current_process().name}: el otro hilo sigue")


def main():
    for nombre, accidente in (
        ("bar", romper_taza),
        ("café", cortar_la_luz),
    ):
        local = Process(target=atender, args=(accidente,), name=nombre)
        local.start()
        local.join()
        print(f"{nombre}: exitcode {local.exitcode}")
    print("La ciudad sigue")


if __name__ == "__main__":
    main()

# /// script
# [tool.mpguide]
# failing-children = ["café"]
# ///
