"""Dos bibliotecas quieren spawn: una respeta al programa y otra no."""

import multiprocessing


def contar_con_respeto(palabras):
    contexto = multiprocessing.get_context("spawn")
    with contexto.Pool(2) as grupo:
        return grupo.map(len, palabras)


def contar_a_la_fuerza(palabras):
    multiprocessing.set_start_method("spawn", force=True)
    with multiprocessing.Pool(2) as grupo:
        return grupo.map(len, palabras)


def main():
    multiprocessing.set_start_method("forkserver")
    for contar in contar_con_respeto, contar_a_la_fuerza:
        print(f"{contar.__name__}: {contar(['pan', 'aceite', 'sal'])}")
        print(f"    Método: {multiprocessing.get_start_method()}")


if __name__ == "__main__":
    main()
