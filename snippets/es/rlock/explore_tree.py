"""Tres procesos recorren ramas de un árbol y cuentan archivos por tipo."""

from multiprocessing import Array, Process, RLock
from pathlib import Path
from tempfile import TemporaryDirectory

TIPOS = [".txt", ".png", ".py"]
RAMAS = ["cartas", "fotos", "programas"]


def plantar(carpeta, niveles):
    """Crea carpetas dentro de carpetas, con archivos en cada una."""
    carpeta.mkdir()
    for numero, tipo in enumerate(TIPOS):
        for copia in range(numero + 1):
            (carpeta / f"archivo{copia}{tipo}").touch()
    if niveles > 1:
        for lado in ("izquierda", "derecha"):
            plantar(carpeta / lado, niveles - 1)


def explorar(carpeta, cerrojo, cuentas):
    with cerrojo:
        for entrada in carpeta.iterdir():
            if entrada.is_dir():
                explorar(entrada, cerrojo, cuentas)
            else:
                cuentas[TIPOS.index(entrada.suffix)] += 1


def main():
    cerrojo, cuentas = RLock(), Array("i", len(TIPOS), lock=False)
    with TemporaryDirectory() as temporal:
        procesos = []
        for rama in RAMAS:
            plantar(Path(temporal) / rama, 4)
            datos = (Path(temporal) / rama, cerrojo, cuentas)
            procesos.append(Process(target=explorar, args=datos))
            procesos[-1].start()
        for proceso in procesos:
            proceso.join()
        for tipo, cuenta in zip(TIPOS, cuentas):
            reales = len(list(Path(temporal).rglob(f"*{tipo}")))
            print(f"{tipo}: {cuenta} contados, {reales} en el disco")


if __name__ == "__main__":
    main()
