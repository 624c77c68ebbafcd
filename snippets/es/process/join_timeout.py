"""join() devuelve None, haya terminado el proceso o no."""

from multiprocessing import Event, Process


def main():
    campana = Event()
    cocinera = Process(target=campana.wait)
    cocinera.start()
    for plazo in (0.2, 0, -1):
        respuesta = cocinera.join(timeout=plazo)
        print(f"timeout={plazo}: {respuesta}, {cocinera.exitcode}")
    campana.set()
    respuesta = cocinera.join()
    print(f"sin plazo: {respuesta}, {cocinera.exitcode}")


if __name__ == "__main__":
    main()
