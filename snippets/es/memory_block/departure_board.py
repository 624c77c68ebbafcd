"""Dos andenes escriben su renglón en el panel de la estación."""

from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory

ANCHO = 32


def anden(nombre, renglon, aviso):
    panel = SharedMemory(nombre)
    try:
        desde = renglon * ANCHO
        panel.buf[desde : desde + ANCHO] = aviso.encode().ljust(ANCHO)
    finally:
        panel.close()


def main():
    avisos = ["10:15  Sevilla  vía 1", "10:40  Toledo   vía 2"]
    panel = SharedMemory(create=True, size=ANCHO * len(avisos))
    try:
        andenes = [
            Process(target=anden, args=(panel.name, renglon, aviso))
            for renglon, aviso in enumerate(avisos)
        ]
        for proceso in andenes:
            proceso.start()
        for proceso in andenes:
            proceso.join()
        for desde in range(0, ANCHO * len(avisos), ANCHO):
            print(bytes(panel.buf[desde : desde + ANCHO]).decode().strip())
    finally:
        panel.close()
        panel.unlink()


if __name__ == "__main__":
    main()
