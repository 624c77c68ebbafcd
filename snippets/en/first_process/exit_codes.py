"""Five ways to end and the code that each one leaves."""

import sys
from multiprocessing import Process
from time import sleep


def finish():
    return 7


def fail():
    raise ValueError("the cake has burnt")


def exit_with_number():
    sys.exit(3)


def exit_with_text():
    sys.exit("no gas left")


def nap():
    sleep(60)


def main():
    tasks = [finish, fail, exit_with_number, exit_with_text, nap]
    for task in tasks:
        process = Process(target=task, name=task.__name__)
        process.start()
        if task is nap:
            process.terminate()
        process.join()
        print(f"{process.name}: exitcode {process.exitcode}")


if __name__ == "__main__":
    main()

# /// script
# [tool.mpguide]
# failing-children = ["fail", "exit_with_number", "exit_with_text"]
# ///
