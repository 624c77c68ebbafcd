"""The fork server reads a module, and the children are born with it."""

import multiprocessing
import sys


def look(turn):
    print(f"{turn}: does it bring colorsys? {'colorsys' in sys.modules}")


def main():
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["__main__", "colorsys"])
    for turn in "First child", "Second child":
        child = context.Process(target=look, args=(turn,))
        child.start()
        child.join()
    print(f"In the parent: {'colorsys' in sys.modules}")


if __name__ == "__main__":
    main()
