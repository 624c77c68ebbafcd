"""Pasa a un hijo de spawn un Lock de fork y después uno de spawn."""

import multiprocessing


def anotar(cerrojo):
    with cerrojo:
        print("El hijo usa el Lock")


def main():
    spawn = multiprocessing.get_context("spawn")
    fork = multiprocessing.get_context("fork")
    for origen, cerrojo in (("fork", fork.Lock()), ("spawn", spawn.Lock())):
        print("Lock del contexto", origen)
        hijo = spawn.Process(target=anotar, args=(cerrojo,))
        try:
            hijo.start()
        except RuntimeError as error:
            print("RuntimeError:", error)
        else:
            hijo.join()
            print("Código de salida del hijo:", hijo.exitcode)


if __name__ == "__main__":
    main()
