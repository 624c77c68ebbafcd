"""If the action fails, one learns why and the others that it broke."""

from multiprocessing import Barrier, Process
from threading import BrokenBarrierError


def save():
    raise OSError("no room is left on the disk")


def work(barrier):
    try:
        barrier.wait()
    except (OSError, BrokenBarrierError) as error:
        print(f"{type(error).__name__}: {error}")


def main():
    barrier = Barrier(3, action=save)
    processes = [Process(target=work, args=(barrier,)) for _ in range(3)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()


if __name__ == "__main__":
    main()
