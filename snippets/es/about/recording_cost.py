"""Mide un Lock que se graba, y el mismo en un Python sin grabación."""

import subprocess
import sys
from multiprocessing import Lock
from timeit import repeat

VECES = 10_000


def medir():
    pasada = "lock.acquire(); lock.release()"
    nombres = {"lock": Lock()}
    tiempos = repeat(pasada, globals=nombres, number=VECES, repeat=3)
    return min(tiempos) / VECES * 1e9


def medir_en_otro_python():
    # -I: un Python aislado, que no lee PYTHONPATH.
    orden = [sys.executable, "-I", __file__]
    return float(subprocess.check_output(orden))


def main():
    if sys.flags.isolated:
        print(medir())
    else:
        print(f"Con grabación: {medir():5.0f} ns")
        print(f"Sin grabación: {medir_en_otro_python():5.0f} ns")


if __name__ == "__main__":
    main()
