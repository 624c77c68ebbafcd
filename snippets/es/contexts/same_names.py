"""Compara los nombres del módulo con los de un contexto."""

import multiprocessing


def publicos(objeto):
    return {nombre for nombre in dir(objeto) if not nombre.startswith("_")}


def main():
    modulo = set(multiprocessing.__all__)
    for metodo in sorted(multiprocessing.get_all_start_methods()):
        contexto = multiprocessing.get_context(metodo)
        comunes = modulo & publicos(contexto)
        faltan = modulo - publicos(contexto)
        print(
            f"{metodo}: {len(comunes)} comunes, falta {', '.join(faltan)}"
        )
        print(f"    Process es {contexto.Process.__name__}")


if __name__ == "__main__":
    main()
