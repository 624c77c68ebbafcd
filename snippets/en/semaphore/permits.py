"""A Semaphore of 2 gives two permits and refuses the third."""

from multiprocessing import Semaphore


def main():
    spaces = Semaphore(2)
    for car in "A", "B", "C":
        print(f"Car {car}: {spaces.acquire(block=False)}")
    print(f"C waits 0.2 s: {spaces.acquire(timeout=0.2)}")
    print(f"C with a negative timeout: {spaces.acquire(timeout=-1)}")
    spaces.release()
    print(f"C, after a car has left: {spaces.acquire(timeout=0.2)}")


if __name__ == "__main__":
    main()
