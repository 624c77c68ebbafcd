"""Releasing a Lock that is free is an error, and it is reported."""

from multiprocessing import Lock


def main():
    lock = Lock()
    lock.acquire()
    lock.release()
    try:
        lock.release()
    except ValueError as error:
        print(f"ValueError: {error}")


if __name__ == "__main__":
    main()
