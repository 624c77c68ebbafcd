"""The unrelated program opens with track=False, and the block remains."""

import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory


def look(name):
    board = SharedMemory(name, track=False)
    print(f"The other program reads {bytes(board.buf[:4])}", flush=True)
    board.close()


def main():
    board = SharedMemory(create=True, size=4)
    try:
        board.buf[:4] = b"9:30"
        command = [sys.executable, __file__, board.name]
        stranger = subprocess.run(
            command, stderr=subprocess.PIPE, text=True
        )
        print(f"It ends with {stranger.returncode}")
        print(f"Warnings: {stranger.stderr or 'none'}")
        SharedMemory(board.name).close()
        print("The block can still be opened")
    finally:
        board.close()
        board.unlink()


if __name__ == "__main__":
    if len(sys.argv) == 2:
        look(sys.argv[1])
    else:
        main()

# /// script
# requires-python = ">=3.13"
# ///
