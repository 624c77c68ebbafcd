"""Each module has its own name for the first parameter of acquire()."""

import multiprocessing
import threading


def attempt(module, options):
    try:
        result = module.Lock().acquire(**options)
    except TypeError as error:
        result = f"TypeError: {error}"
    print(f"{module.__name__}, {options}")
    print(f"    {result}")


def main():
    for module in multiprocessing, threading:
        attempt(module, {"block": False})
        attempt(module, {"blocking": False})


if __name__ == "__main__":
    main()
