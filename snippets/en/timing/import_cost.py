"""Asks -X importtime what it costs to import a few modules."""

import subprocess
import sys

MODULES = "multiprocessing", "json", "decimal", "unittest", "asyncio"


def measure(module):
    command = [sys.executable, "-I", "-X", "importtime"]
    command += ["-c", f"import {module}"]
    report = subprocess.run(command, capture_output=True, text=True)
    # import time:  itself, µs |  with what it imports, µs | name
    columns = [line.split("|") for line in report.stderr.splitlines()]
    return max(int(c[1]) for c in columns if c[-1].strip() == module)


def main():
    print("Importing in a fresh Python:")
    for module in MODULES:
        best = min(measure(module) for _ in range(3))
        print(f"{module:<18}{best / 1000:7.1f} ms")


if __name__ == "__main__":
    main()
