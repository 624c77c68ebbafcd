"""A file brings its worker down, and we must find out which one it was."""

import os
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def open_file(file):
    if file == "map.bin":
        os._exit(3)  # like a crash in a C library
    return f"{file} opened"


def main():
    files = ["photo.bin", "map.bin", "note.bin"]
    with ProcessPoolExecutor(1) as executor:
        try:
            print(list(executor.map(open_file, files)))
        except BrokenProcessPool:
            print("All together: BrokenProcessPool")
    for file in files:
        with ProcessPoolExecutor(1) as executor:
            try:
                print(executor.submit(open_file, file).result())
            except BrokenProcessPool:
                print(f"{file}: BrokenProcessPool")


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.11"
# [tool.mpguide]
# failing-children = [
#   "ForkProcess-1",
#   "SpawnProcess-1",
#   "ForkServerProcess-1",
#   "ForkProcess-3",
#   "SpawnProcess-3",
#   "ForkServerProcess-3",
# ]
# ///
