"""El programa ajeno abre el bloque con track=False, y el bloque sigue."""

import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory


def mirar(nombre):
    pizarra = SharedMemory(nombre, track=False)
    print(f"El otro programa lee {bytes(pizarra.buf[:4])}", flush=True)
    pizarra.close()


def main():
    pizarra = SharedMemory(create=True, size=4)
    try:
        pizarra.buf[:4] = b"9:30"
        orden = [sys.executable, __file__, pizarra.name]
        ajeno = subprocess.run(orden, stderr=subprocess.PIPE, text=True)
        print(f"Termina con {ajeno.returncode}")
        print(f"Avisos: {ajeno.stderr or 'ninguno'}")
        SharedMemory(pizarra.name).close()
        print("El bloque se puede abrir todavía")
    finally:
        pizarra.close()
        pizarra.unlink()


if __name__ == "__main__":
    if len(sys.argv) == 2:
        mirar(sys.argv[1])
    else:
        main()

# /// script
# requires-python = ">=3.13"
# ///
