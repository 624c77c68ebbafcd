"""La acción de la barrera anuncia la fase antes de que alguien siga."""

from multiprocessing import Barrier, Process


def anunciar():
    print("--- Fase completa ---")


def trabajar(barrera):
    for fase in range(1, 4):
        print(f"Fase {fase}: hecha")
        barrera.wait()


def main():
    barrera = Barrier(2, action=anunciar)
    procesos = [Process(target=trabajar, args=(barrera,)) for _ in range(2)]
    for proceso in procesos:
        proceso.start()
    for proceso in procesos:
        proceso.join()


if __name__ == "__main__":
    main()
