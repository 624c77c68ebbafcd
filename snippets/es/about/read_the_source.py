"""Enseña el código de un método de la biblioteca estándar."""

import inspect
from multiprocessing.synchronize import Event


def main():
    print(inspect.getsource(Event.is_set), end="")


if __name__ == "__main__":
    main()
