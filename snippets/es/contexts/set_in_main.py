"""Fija el método bajo la guardia, antes de crear nada."""

import multiprocessing


def saludar():
    print("Hola desde el hijo")


def main():
    hijo = multiprocessing.Process(target=saludar)
    hijo.start()
    hijo.join()
    print(f"Código de salida del hijo: {hijo.exitcode}")


if __name__ == "__main__":
    multiprocessing.set_start_method("spawn")
    main()
