"""get_value() tells how many permits are left at this instant."""

from multiprocessing import Semaphore


def free(spaces):
    try:
        return spaces.get_value()
    except NotImplementedError:
        return "macOS cannot tell"


def main():
    spaces = Semaphore(3)
    print(f"On opening: {free(spaces)}")
    with spaces:
        print(f"With one car inside: {free(spaces)}")
    try:
        Semaphore(-1)
    except (OSError, ValueError) as error:
        print(f"Semaphore(-1): {type(error).__name__}")


if __name__ == "__main__":
    main()
