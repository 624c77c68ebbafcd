"""Una imprenta usa su propio contexto, y el programa el suyo."""

import multiprocessing


def imprimir(pedidos, hechos):
    for titulo in iter(pedidos.get, None):
        hechos.put(f"{titulo}: impreso")


def main():
    contexto = multiprocessing.get_context("spawn")
    pedidos, hechos = contexto.Queue(), contexto.Queue()
    imprenta = contexto.Process(target=imprimir, args=(pedidos, hechos))
    imprenta.start()
    for titulo in "Carteles", "Entradas", None:
        pedidos.put(titulo)
    print(hechos.get())
    print(hechos.get())
    imprenta.join()
    print(f"El proceso: {imprenta.name}, código {imprenta.exitcode}")
    print(f"El método del contexto: {contexto.get_start_method()}")
    print(f"El método del programa: {multiprocessing.get_start_method()}")


if __name__ == "__main__":
    main()
