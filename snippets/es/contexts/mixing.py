"""Un Lock de cada contexto con un proceso de cada contexto."""

import multiprocessing


def tomar(cerrojo):
    with cerrojo:
        pass


def probar(origen, destino):
    cerrojo = multiprocessing.get_context(origen).Lock()
    contexto = multiprocessing.get_context(destino)
    hijo = contexto.Process(target=tomar, args=(cerrojo,))
    try:
        hijo.start()
    except RuntimeError:
        return "RuntimeError"
    hijo.join()
    return f"bien, código {hijo.exitcode}"


def main():
    metodos = sorted(multiprocessing.get_all_start_methods())
    for origen in metodos:
        for destino in metodos:
            resultado = probar(origen, destino)
            print(
                f"Lock de {origen:10} proceso de {destino:10} {resultado}"
            )


if __name__ == "__main__":
    main()
