"""An executor with the start method that it is asked for."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import current_process, get_context


def who():
    return current_process().name


def main():
    context = get_context("spawn")
    with ProcessPoolExecutor(1, mp_context=context) as executor:
        print(f"Working: {executor.submit(who).result()}")


if __name__ == "__main__":
    main()
