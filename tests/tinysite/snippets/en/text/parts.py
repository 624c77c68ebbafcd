# /// script
# requires-python = ">=3.11"
#
# [tool.mpguide]
# failing-children = ["Process-1"]
# ///
"""A process fails, and the program says so with its exit status."""

import sys
from multiprocessing import Process


# --8<-- [start:task]
def prepare() -> None:
    if 2 > 1:
        raise ValueError("no coffee left")


# --8<-- [end:task]


def main() -> None:
    process = Process(target=prepare)
    process.start()
    process.join()
    print("code:", process.exitcode)
    sys.exit(3)


if __name__ == "__main__":
    main()
