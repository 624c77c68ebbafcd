"""A program that forgets unlink(), one that does not, and the warning."""

import re
import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory


def forget():
    block = SharedMemory(create=True, size=1_000)
    block.close()  # unlink() is missing


def remember():
    block = SharedMemory(create=True, size=1_000)
    try:
        block.buf[0] = 1
    finally:
        block.close()
        block.unlink()


PROGRAMS = {"forget": forget, "remember": remember}


def main():
    for name in PROGRAMS:
        command = [sys.executable, __file__, name]
        program = subprocess.run(command, stderr=subprocess.PIPE, text=True)
        warnings = re.findall("leaked .* shutdown", program.stderr)
        print(f"{name}: ends with {program.returncode}")
        print(f"    {' '.join(warnings) or 'no warnings'}")


if __name__ == "__main__":
    if len(sys.argv) == 2:
        PROGRAMS[sys.argv[1]]()
    else:
        main()
