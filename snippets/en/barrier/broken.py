"""A barrier breaks because of a timeout, and reset() mends it."""

from multiprocessing import Barrier, Process
from threading import BrokenBarrierError


def attempt(what, wait):
    try:
        wait()
        print(f"{what}: goes through")
    except BrokenBarrierError:
        print(f"{what}: BrokenBarrierError")


def main():
    barrier = Barrier(2)
    attempt("Alone, with a timeout", lambda: barrier.wait(timeout=0.2))
    print(f"Broken? {barrier.broken}")
    attempt("Alone, without a timeout", barrier.wait)
    barrier.reset()
    print(f"Broken? {barrier.broken}")
    partner = Process(target=barrier.wait)
    partner.start()
    attempt("With another", barrier.wait)
    partner.join()
    barrier.abort()
    print(f"After abort(), broken? {barrier.broken}")


if __name__ == "__main__":
    main()
