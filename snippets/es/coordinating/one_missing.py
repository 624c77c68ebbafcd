"""Tres excursionistas quedan a las nueve y uno no llega."""

from multiprocessing import Barrier, Process
from threading import BrokenBarrierError


def ir_al_encuentro(quien, encuentro):
    if quien == "Iván":
        raise SystemExit(3)  # pierde el tren
    try:
        encuentro.wait()
        print(f"{quien}: salimos los tres")
    except BrokenBarrierError:
        print(f"{quien}: falta alguien")


def main():
    encuentro = Barrier(3, timeout=0.5)
    amigos = [
        Process(target=ir_al_encuentro, args=(quien, encuentro))
        for quien in ("Ana", "Luis", "Iván")
    ]
    for amigo in amigos:
        amigo.start()
    for amigo in amigos:
        amigo.join()
    print(f"Códigos de salida: {[amigo.exitcode for amigo in amigos]}")


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.11"
# [tool.mpguide]
# failing-children = ["Process-3"]
# ///
