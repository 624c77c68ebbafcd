"""The process of the manager dies in the middle of a call."""

import os
from multiprocessing import Process
from multiprocessing.managers import BaseManager


class Oven:
    def light(self):
        os._exit(1)


class Kitchen(BaseManager):
    pass


Kitchen.register("Oven", Oven)


def light(who, oven):
    try:
        oven.light()
    except (EOFError, OSError) as error:
        print(f"{who}: {type(error).__name__}")


def main():
    manager = Kitchen(("127.0.0.1", 0))
    manager.start()
    oven = manager.Oven()
    light("Whoever was calling", oven)
    manager.join()

    other = Process(target=light, args=("Whoever comes later", oven))
    other.start()
    other.join()


if __name__ == "__main__":
    main()

# /// script
# [tool.mpguide]
# failing-children = ["Kitchen-1"]
# ///
