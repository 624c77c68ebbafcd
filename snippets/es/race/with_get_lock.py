"""Dos torniquetes suman en el mismo contador, uno cada vez."""

from multiprocessing import Barrier, Process, Value

PERSONAS = 20_000


def torniquete(contador, apertura):
    apertura.wait()
    for _ in range(PERSONAS):
        with contador.get_lock():
            contador.value += 1


def main():
    contador = Value("i", 0)
    apertura = Barrier(2)
    torniquetes = [
        Process(target=torniquete, args=(contador, apertura))
        for _ in range(2)
    ]
    for proceso in torniquetes:
        proceso.start()
    for proceso in torniquetes:
        proceso.join()
    print(f"Esperado: {2 * PERSONAS}")
    print(f"Obtenido: {contador.value}")


if __name__ == "__main__":
    main()
