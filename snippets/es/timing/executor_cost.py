"""Mide lo que cuesta crear un ejecutor, cada tarea y cerrarlo."""

from concurrent.futures import ProcessPoolExecutor
from time import perf_counter


def nada():
    pass


def medir(titulo, hacer, veces=1):
    inicio = perf_counter()
    for _ in range(veces):
        resultado = hacer()
    tardado = (perf_counter() - inicio) / veces
    print(f"{tardado * 1000:8.2f} ms  {titulo}")
    return resultado


def main():
    ejecutor = medir("crearlo", lambda: ProcessPoolExecutor(2))
    medir("la primera tarea", lambda: ejecutor.submit(nada).result())
    medir("cada una más", lambda: ejecutor.submit(nada).result(), 500)
    medir("cerrarlo", ejecutor.shutdown)


if __name__ == "__main__":
    main()
