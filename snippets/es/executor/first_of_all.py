"""Espera solo hasta que termina la primera de tres búsquedas."""

from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from multiprocessing import Event

comun = {}


def preparar(permiso):
    comun["permiso"] = permiso


def buscar(almacen):
    if almacen != "cercano":
        comun["permiso"].wait()  # hay mucho que recorrer
    return almacen


def main():
    permiso = Event()
    with ProcessPoolExecutor(3, None, preparar, (permiso,)) as ejecutor:
        busquedas = [
            ejecutor.submit(buscar, almacen)
            for almacen in ("lejano", "cercano", "remoto")
        ]
        hechas, pendientes = wait(busquedas, return_when=FIRST_COMPLETED)
        print(f"Hechas: {[futuro.result() for futuro in hechas]}")
        print(f"Pendientes: {len(pendientes)}")
        permiso.set()


if __name__ == "__main__":
    main()
