"""Arranca el mismo proceso con la guardia, con cualquier método."""

import multiprocessing


def saludar():
    print("Hola desde el hijo")


def main():
    hijo = multiprocessing.Process(target=saludar)
    hijo.start()
    hijo.join()
    print("Código de salida del hijo:", hijo.exitcode)


if __name__ == "__main__":
    main()
