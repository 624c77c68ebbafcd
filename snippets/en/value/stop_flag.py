"""Three workers work until the foreman raises a flag."""

from ctypes import c_bool
from multiprocessing import Barrier, Process, Value
from time import sleep


def worker(stop, parts, opening):
    opening.wait()
    while not stop.value:
        sum(range(20_000))  # what making a part costs
        parts.value += 1


def foreman(stop, opening):
    opening.wait()
    sleep(0.2)  # how long the shift lasts
    stop.value = True


def main():
    stop, opening = Value(c_bool, False), Barrier(4)
    parts = [Value("i", 0, lock=False) for _ in range(3)]
    processes = [
        Process(target=worker, args=(stop, own, opening)) for own in parts
    ]
    processes.append(Process(target=foreman, args=(stop, opening)))
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print(f"Parts of each worker: {[own.value for own in parts]}")
    print(f"Exit codes: {[p.exitcode for p in processes]}")


if __name__ == "__main__":
    main()
