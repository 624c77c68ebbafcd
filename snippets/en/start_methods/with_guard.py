"""Start the same process with the guard, under any method."""

import multiprocessing


def greet():
    print("Hello from the child")


def main():
    child = multiprocessing.Process(target=greet)
    child.start()
    child.join()
    print("Exit code of the child:", child.exitcode)


if __name__ == "__main__":
    main()
