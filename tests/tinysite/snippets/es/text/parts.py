# /// script
# requires-python = ">=3.11"
#
# [tool.mpguide]
# failing-children = ["Process-1"]
# ///
"""Un proceso falla, y el programa lo dice con su estado de salida."""

import sys
from multiprocessing import Process


# --8<-- [start:task]
def preparar() -> None:
    if 2 > 1:
        raise ValueError("no queda café")


# --8<-- [end:task]


def main() -> None:
    proceso = Process(target=preparar)
    proceso.start()
    proceso.join()
    print("código:", proceso.exitcode)
    sys.exit(3)


if __name__ == "__main__":
    main()
