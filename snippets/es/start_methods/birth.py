"""Un hijo cuenta quién es su padre y cómo se llama aquí el archivo."""

import multiprocessing
import os


def presentarse(pid_de_main):
    segun_python = multiprocessing.parent_process().pid == pid_de_main
    segun_el_sistema = os.getppid() == pid_de_main
    print("Método de arranque:", multiprocessing.get_start_method())
    print("Este archivo se llama aquí:", __name__)
    print("¿Mi padre es quien llamó a start()?")
    print("- según multiprocessing.parent_process():", segun_python)
    print("- según el sistema, os.getppid():", segun_el_sistema)


def main():
    argumentos = (os.getpid(),)
    hijo = multiprocessing.Process(target=presentarse, args=argumentos)
    hijo.start()
    hijo.join()
    print("Código de salida del hijo:", hijo.exitcode)


if __name__ == "__main__":
    main()
