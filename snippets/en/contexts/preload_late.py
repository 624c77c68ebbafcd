"""Asks for a module in advance when the fork server is already running."""

import multiprocessing
import sys


def look(turn):
    print(f"{turn}: does it bring colorsys? {'colorsys' in sys.modules}")


def main():
    context = multiprocessing.get_context("forkserver")
    for turn in "Before asking", "After asking":
        child = context.Process(target=look, args=(turn,))
        child.start()
        child.join()
        context.set_forkserver_preload(["__main__", "colorsys"])


if __name__ == "__main__":
    main()
