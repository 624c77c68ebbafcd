"""Lo que Process no deja hacer, y con qué error lo dice."""

from multiprocessing import Event, Process


def probar(que, accion, *argumentos):
    try:
        accion(*argumentos)
    except (AssertionError, ValueError) as error:
        print(f"{que}\n    {type(error).__name__}: {error}")


def main():
    campana = Event()
    cocinera = Process(target=campana.wait)
    probar("join() sin haber llamado a start()", cocinera.join)
    cocinera.start()
    probar("start() otra vez", cocinera.start)
    probar("daemon = True en marcha", setattr, cocinera, "daemon", True)
    probar("close() en marcha", cocinera.close)
    campana.set()
    cocinera.join()
    probar("start() tras el final", cocinera.start)
    cocinera.close()
    probar("join() tras close()", cocinera.join)


if __name__ == "__main__":
    main()
