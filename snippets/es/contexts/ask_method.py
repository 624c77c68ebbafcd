"""Pregunta por el método de arranque sin fijarlo, y después fijándolo."""

import multiprocessing


def main():
    metodos = sorted(multiprocessing.get_all_start_methods())
    print(f"Los que hay: {metodos}")
    for cuando in "al principio", "otra vez", "al final":
        elegido = multiprocessing.get_start_method(allow_none=True)
        print(f"Elegido, {cuando}: {elegido}")
        if cuando == "otra vez":
            fijado = multiprocessing.get_start_method()
            print(f"Sin allow_none: {fijado}")
    try:
        multiprocessing.set_start_method("spawn")
    except RuntimeError as error:
        print(f"set_start_method: {error}")


if __name__ == "__main__":
    main()
