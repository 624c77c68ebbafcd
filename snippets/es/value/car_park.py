"""Tres entradas llenan un aparcamiento sin pasarse de sus plazas."""

from multiprocessing import Barrier, Process, Value

PLAZAS = 100
COCHES = 60


def entrada(libres, admitidos, apertura):
    apertura.wait()
    for _ in range(COCHES):
        with libres.get_lock():
            if libres.value > 0:
                libres.value -= 1
                admitidos.value += 1


def main():
    libres, apertura = Value("i", PLAZAS), Barrier(3)
    admitidos = [Value("i", 0, lock=False) for _ in range(3)]
    entradas = [
        Process(target=entrada, args=(libres, propios, apertura))
        for propios in admitidos
    ]
    for proceso in entradas:
        proceso.start()
    for proceso in entradas:
        proceso.join()
    por_entrada = [propios.value for propios in admitidos]
    print(f"Plazas libres: {libres.value}")
    print(f"Coches admitidos por cada entrada: {por_entrada}")
    print(f"En total: {sum(por_entrada)} de {3 * COCHES}")


if __name__ == "__main__":
    main()
