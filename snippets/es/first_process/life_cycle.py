"""Las preguntas que se hacen a un proceso en cada momento de su vida."""

from multiprocessing import Event, Process


def mirar(momento, proceso):
    print(
        f"{momento:<10} | pid: {proceso.pid is not None!s:<5} "
        f"| is_alive(): {proceso.is_alive()!s:<5} "
        f"| exitcode: {proceso.exitcode}"
    )


def main():
    campana = Event()
    cocinera = Process(target=campana.wait)
    mirar("creado", cocinera)
    cocinera.start()
    mirar("en marcha", cocinera)
    campana.set()
    cocinera.join()
    mirar("terminado", cocinera)
    cocinera.close()
    try:
        cocinera.is_alive()
    except ValueError as error:
        print(f"{'cerrado':<10} | ValueError: {error}")


if __name__ == "__main__":
    main()
