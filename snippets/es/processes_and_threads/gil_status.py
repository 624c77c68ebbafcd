"""Dice si este Python tiene GIL."""

import sys
import sysconfig


def main():
    version = ".".join(map(str, sys.version_info[:3]))
    sin_gil = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
    # La función existe desde 3.13; antes el GIL estaba siempre.
    preguntar = getattr(sys, "_is_gil_enabled", lambda: True)
    print(f"Python {version}")
    print(f"Compilado para trabajar sin GIL: {sin_gil}")
    print(f"GIL en uso: {preguntar()}")


if __name__ == "__main__":
    main()
