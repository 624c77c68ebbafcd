"""La misma función en otro intérprete del mismo proceso."""

import os
from concurrent.futures import InterpreterPoolExecutor
from threading import get_native_id

PLATOS = []


def cocinar(plato):
    PLATOS.append(plato)
    return os.getpid(), get_native_id()


def main():
    with InterpreterPoolExecutor(1) as ejecutor:
        pid, hilo = ejecutor.submit(cocinar, "sopa").result()
    print(f"El mismo proceso: {pid == os.getpid()}")
    print(f"El mismo hilo: {hilo == get_native_id()}")
    print(f"Mi lista: {PLATOS}")


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.14"
# ///
