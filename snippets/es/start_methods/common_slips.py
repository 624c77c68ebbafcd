"""Dos descuidos al dar la tarea a un proceso, y la forma correcta."""

import multiprocessing


def saludar(persona):
    quien = multiprocessing.current_process().name
    print(f"Hola, {persona}: te saluda {quien}")


def main():
    llamada = multiprocessing.Process(target=saludar("Ana"))
    sin_coma = multiprocessing.Process(target=saludar, args=("Ana"))
    correcto = multiprocessing.Process(target=saludar, args=("Ana",))
    for proceso in (llamada, sin_coma, correcto):
        proceso.start()
        proceso.join()
        print(proceso.name, "termina con", proceso.exitcode)


if __name__ == "__main__":
    main()

# /// script
# [tool.mpguide]
# failing-children = ["Process-2"]
# ///
