"""A child tells who its parent is and what this file is called there."""

import multiprocessing
import os


def introduce_itself(pid_of_main):
    by_python = multiprocessing.parent_process().pid == pid_of_main
    by_the_system = os.getppid() == pid_of_main
    print("Start method:", multiprocessing.get_start_method())
    print("Here this file is called:", __name__)
    print("Is my parent the one who called start()?")
    print("- says multiprocessing.parent_process():", by_python)
    print("- says the system, os.getppid():", by_the_system)


def main():
    arguments = (os.getpid(),)
    child = multiprocessing.Process(target=introduce_itself, args=arguments)
    child.start()
    child.join()
    print("Exit code of the child:", child.exitcode)


if __name__ == "__main__":
    main()
