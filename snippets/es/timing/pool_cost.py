"""Mide lo que cuesta crear un Pool, cada tarea y cerrarlo."""

from multiprocessing import Pool
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
    grupo = medir("crear el Pool de dos", lambda: Pool(2))
    medir("la primera tarea", lambda: grupo.apply(nada))
    medir("cada una de las siguientes", lambda: grupo.apply(nada), 500)
    grupo.close()
    medir("esperar a que termine", grupo.join)


if __name__ == "__main__":
    main()
