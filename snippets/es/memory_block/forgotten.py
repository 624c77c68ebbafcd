"""Un programa que olvida unlink() y otro que no, y qué dice Python."""

import re
import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory


def olvidar():
    bloque = SharedMemory(create=True, size=1_000)
    bloque.close()  # falta unlink()


def recordar():
    bloque = SharedMemory(create=True, size=1_000)
    try:
        bloque.buf[0] = 1
    finally:
        bloque.close()
        bloque.unlink()


PROGRAMAS = {"olvidar": olvidar, "recordar": recordar}


def main():
    for nombre in PROGRAMAS:
        orden = [sys.executable, __file__, nombre]
        programa = subprocess.run(orden, stderr=subprocess.PIPE, text=True)
        avisos = re.findall("leaked .* shutdown", programa.stderr)
        print(f"{nombre}: termina con {programa.returncode}")
        print(f"    {' '.join(avisos) or 'sin avisos'}")


if __name__ == "__main__":
    if len(sys.argv) == 2:
        PROGRAMAS[sys.argv[1]]()
    else:
        main()
