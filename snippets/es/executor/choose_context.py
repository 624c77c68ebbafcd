"""Un ejecutor con el método de arranque que se le pide."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import current_process, get_context


def quien():
    return current_process().name


def main():
    contexto = get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=contexto) as ejecutor:
        print(f"Trabaja {ejecutor.submit(quien).result()}")


if __name__ == "__main__":
    main()
