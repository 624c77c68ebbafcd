"""Un archivo hace caer a su trabajador, y hay que saber cuál ha sido."""

import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def abrir(archivo):
    if archivo == "mapa.bin":
        os._exit(3)  # como un fallo en una biblioteca de C
    return f"{archivo} abierto"


def main():
    archivos = ["foto.bin", "mapa.bin", "nota.bin"]
    with ProcessPoolExecutor(1) as ejecutor:
        try:
            print(list(ejecutor.map(abrir, archivos)))
        except BrokenProcessPool:
            print("Todos juntos: BrokenProcessPool")
    for archivo in archivos:
        with ProcessPoolExecutor(1) as ejecutor:
            try:
                print(ejecutor.submit(abrir, archivo).result())
            except BrokenProcessPool:
                print(f"{archivo}: BrokenProcessPool")


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.11"
# [tool.mpguide]
# failing-children = [
#   "ForkProcess-1",
#   "SpawnProcess-1",
#   "ForkServerProcess-1",
#   "ForkProcess-3",
#   "SpawnProcess-3",
#   "ForkServerProcess-3",
# ]
# ///
