"""Un hijo se muda, y nada de lo que cambia cambia en su padre."""

import os
from multiprocessing import Process
from pathlib import Path

GUSTOS = ["leer"]


def mirar(quien):
    ciudad = os.environ["CIUDAD"]
    en_la_raiz = Path.cwd() == Path(Path.cwd().anchor)
    print(f"{quien:<14} {ciudad}, {GUSTOS}, en la raíz: {en_la_raiz}")


def mudarse():
    mirar("Hijo, al nacer")
    os.environ["CIUDAD"] = "Oslo"
    os.chdir(Path.cwd().anchor)
    GUSTOS.append("esquiar")
    mirar("Hijo, al final")


def main():
    os.environ["CIUDAD"] = "Lima"
    mirar("Padre, antes")
    hijo = Process(target=mudarse)
    hijo.start()
    hijo.join()
    mirar("Padre, después")


if __name__ == "__main__":
    main()
