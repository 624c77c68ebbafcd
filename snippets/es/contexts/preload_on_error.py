"""Un módulo mal escrito en la lectura previa, sin error y con error."""

import multiprocessing
import subprocess
import sys


def arrancar(politica):
    contexto = multiprocessing.get_context("forkserver")
    contexto.set_forkserver_preload(["colorsis"], on_error=politica)
    contexto.Process(target=int).start()


def main():
    for politica in "ignore", "fail":
        orden = [sys.executable, __file__, politica]
        programa = subprocess.run(orden, stderr=subprocess.PIPE, text=True)
        lineas = programa.stderr.splitlines()
        fallos = [linea for linea in lineas if linea.startswith("Module")]
        print(f"{politica}: termina con {programa.returncode}")
        print(f"    {' '.join(fallos) or 'ningún error'}")


if __name__ == "__main__":
    if len(sys.argv) == 2:
        arrancar(sys.argv[1])
    else:
        main()

# /// script
# requires-python = ">=3.15"
# ///
