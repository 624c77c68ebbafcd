"""release() adds a permit even if nobody has taken it."""

from multiprocessing import Semaphore


def main():
    spaces = Semaphore(1)
    spaces.release()
    print([spaces.acquire(block=False) for _ in range(3)])
    try:
        spaces.release(2)
    except TypeError as error:
        print(f"TypeError: {error}")


if __name__ == "__main__":
    main()
