"""Tres estaciones miden y después leen lo que han medido todas."""

from multiprocessing import Array, Barrier, Process

RONDAS = 3


def estacion(numero, medidas, barrera):
    for ronda in range(1, RONDAS + 1):
        medidas[numero] = 100 * ronda + numero
        barrera.wait()  # nadie lee hasta que todas han medido
        print(f"Ronda {ronda}, estación {numero}: {sum(medidas)}")
        barrera.wait()  # nadie mide otra vez hasta que todas han leído


def main():
    medidas, barrera = Array("i", 3, lock=False), Barrier(3)
    estaciones = [
        Process(target=estacion, args=(numero, medidas, barrera))
        for numero in range(3)
    ]
    for proceso in estaciones:
        proceso.start()
    for proceso in estaciones:
        proceso.join()


if __name__ == "__main__":
    main()
