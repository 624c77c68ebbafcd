"""Fija el método fuera de la guardia, y el hijo lo intenta también."""

import multiprocessing

multiprocessing.set_start_method("spawn")


def saludar():
    print("Hola desde el hijo")


def main():
    hijo = multiprocessing.Process(target=saludar)
    hijo.start()
    hijo.join()
    print(f"Código de salida del hijo: {hijo.exitcode}")


if __name__ == "__main__":
    main()

# /// script
# [tool.mpguide]
# failing-children = ["Process-1"]
# ///
