"""start() no espera a nadie: el padre sigue mientras el hijo vive."""

from multiprocessing import Event, Process


def cocinar(campana):
    campana.wait()
    print("Cocina: he oído la campana y sirvo")


def main():
    campana = Event()
    cocinera = Process(target=cocinar, args=(campana,))
    cocinera.start()
    print("Sala: start() ha vuelto. ¿Vive?", cocinera.is_alive())
    campana.set()
    cocinera.join()
    print("Sala: join() ha vuelto. ¿Vive?", cocinera.is_alive())


if __name__ == "__main__":
    main()
