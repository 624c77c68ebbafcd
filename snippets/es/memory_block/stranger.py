"""Un programa ajeno abre un bloque, lo cierra y, al acabar, lo borra."""

import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory


def mirar(nombre):
    pizarra = SharedMemory(nombre)
    print(f"El otro programa lee {bytes(pizarra.buf[:4])}", flush=True)
    pizarra.close()


def main():
    pizarra = SharedMemory(create=True, size=4)
    pizarra.buf[:4] = b"9:30"
    orden = [sys.executable, __file__, pizarra.name]
    ajeno = subprocess.run(orden, stderr=subprocess.PIPE, text=True)
    print(f"Termina con {ajeno.returncode}")
    print(f"Su vigilante avisa: {'leaked shared_memory' in ajeno.stderr}")
    print(f"El dueño todavía lee {bytes(pizarra.buf[:4])}")
    try:
        SharedMemory(pizarra.name)
    except FileNotFoundError:
        print("Pero el nombre ha desaparecido")
        # Lo ocupa de nuevo, para que unlink() encuentre qué borrar.
        SharedMemory(pizarra.name, create=True, size=4).close()
    pizarra.close()
    pizarra.unlink()


if __name__ == "__main__":
    if len(sys.argv) == 2:
        mirar(sys.argv[1])
    else:
        main()
