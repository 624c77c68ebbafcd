"""Four people cross a bridge two by two; another waits alone."""

from multiprocessing import Barrier, Process
from threading import BrokenBarrierError


def cross(bridge):
    bridge.wait()
    print("Crosses")


def main():
    bridge = Barrier(2)
    people = [Process(target=cross, args=(bridge,)) for _ in range(4)]
    for person in people:
        person.start()
    for person in people:
        person.join()
    print(f"Exit codes: {[p.exitcode for p in people]}")
    try:
        bridge.wait(timeout=0.2)
    except BrokenBarrierError:
        print("The fifth gets tired of waiting")


if __name__ == "__main__":
    main()
