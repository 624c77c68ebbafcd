"""A child moves away, and nothing it changes changes in its parent."""

import os
from multiprocessing import Process
from pathlib import Path

LIKES = ["reading"]


def look(who):
    city = os.environ["CITY"]
    at_the_root = Path.cwd() == Path(Path.cwd().anchor)
    print(f"{who:<14} {city}, {LIKES}, at the root: {at_the_root}")


def move():
    look("Child, at birth")
    os.environ["CITY"] = "Oslo"
    os.chdir(Path.cwd().anchor)
    LIKES.append("skiing")
    look("Child, at end")


def main():
    os.environ["CITY"] = "Lima"
    look("Parent, before")
    child = Process(target=move)
    child.start()
    child.join()
    look("Parent, after")


if __name__ == "__main__":
    main()
