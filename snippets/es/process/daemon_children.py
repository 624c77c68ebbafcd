"""Un proceso daemon no puede tener hijos; uno normal, sí."""

from multiprocessing import Process, current_process


def fregar():
    print("    los platos están limpios")


def dirigir():
    pinche = Process(target=fregar)
    try:
        pinche.start()
        pinche.join()
    except AssertionError as error:
        print(f"    AssertionError: {error}")


def main():
    for daemon in (True, False):
        print(f"{current_process().name}: jefe con daemon={daemon}")
        jefe = Process(target=dirigir, daemon=daemon)
        jefe.start()
        jefe.join()


if __name__ == "__main__":
    main()
