"""Say whether this Python has a GIL."""

import sys
import sysconfig


def main():
    version = ".".join(map(str, sys.version_info[:3]))
    without_gil = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
    # The function exists since 3.13; before, the GIL was always there.
    ask = getattr(sys, "_is_gil_enabled", lambda: True)
    print(f"Python {version}")
    print(f"Built to work without the GIL: {without_gil}")
    print(f"GIL in use: {ask()}")


if __name__ == "__main__":
    main()
