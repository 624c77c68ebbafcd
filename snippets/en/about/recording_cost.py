"""Measure a Lock that is recorded, and one in a Python without recorder."""

import subprocess
import sys
from multiprocessing import Lock
from timeit import repeat

TIMES = 10_000


def measure():
    pair = "lock.acquire(); lock.release()"
    names = {"lock": Lock()}
    times = repeat(pair, globals=names, number=TIMES, repeat=3)
    return min(times) / TIMES * 1e9


def measure_in_another_python():
    # -I: an isolated Python, which reads no PYTHONPATH.
    command = [sys.executable, "-I", __file__]
    return float(subprocess.check_output(command))


def main():
    if sys.flags.isolated:
        print(measure())
    else:
        print(f"Recorded:   {measure():5.0f} ns")
        print(f"Unrecorded: {measure_in_another_python():5.0f} ns")


if __name__ == "__main__":
    main()
