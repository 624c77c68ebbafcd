"""Llega tarde a set_start_method() y elige entonces con get_context()."""

import multiprocessing


def saludar():
    print("Hola desde", multiprocessing.current_process().name)


def main():
    multiprocessing.Lock()  # crear un objeto ya fija el método
    try:
        multiprocessing.set_start_method("spawn")
    except RuntimeError as error:
        print("set_start_method:", error)

    for metodo in sorted(multiprocessing.get_all_start_methods()):
        contexto = multiprocessing.get_context(metodo)
        hijo = contexto.Process(target=saludar)
        hijo.start()
        hijo.join()
        print(f"Código de salida con {metodo}: {hijo.exitcode}")


if __name__ == "__main__":
    main()
