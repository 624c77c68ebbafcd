"""Pregunta a -X importtime cuánto cuesta importar unos módulos."""

import subprocess
import sys

MODULOS = "multiprocessing", "json", "decimal", "unittest", "asyncio"


def medir(modulo):
    orden = [sys.executable, "-I", "-X", "importtime"]
    orden += ["-c", f"import {modulo}"]
    informe = subprocess.run(orden, capture_output=True, text=True)
    # import time:  solo él, µs |  con los que él importa, µs | nombre
    columnas = [linea.split("|") for linea in informe.stderr.splitlines()]
    return max(int(c[1]) for c in columnas if c[-1].strip() == modulo)


def main():
    print("Importar en un Python nuevo:")
    for modulo in MODULOS:
        mejor = min(medir(modulo) for _ in range(3))
        print(f"{modulo:<18}{mejor / 1000:7.1f} ms")


if __name__ == "__main__":
    main()
