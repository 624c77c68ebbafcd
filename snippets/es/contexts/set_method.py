"""Fija el método de arranque, lo intenta otra vez y después lo fuerza."""

import multiprocessing


def elegido():
    return multiprocessing.get_start_method(allow_none=True)


def probar(que, destino, metodo, **opciones):
    try:
        destino.set_start_method(metodo, **opciones)
        print(f"{que}: ahora es {elegido()}")
    except (RuntimeError, ValueError) as error:
        print(f"{que}: {type(error).__name__}: {error}")


def main():
    probar("Uno que no existe", multiprocessing, "teletransporte")
    probar("La primera vez", multiprocessing, "spawn")
    probar("La segunda", multiprocessing, "forkserver")
    probar("Con force", multiprocessing, "forkserver", force=True)
    probar("None con force", multiprocessing, None, force=True)
    contexto = multiprocessing.get_context("spawn")
    probar("En un contexto", contexto, "forkserver")


if __name__ == "__main__":
    main()
