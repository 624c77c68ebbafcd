"""An unrelated program opens a block and, when it ends, deletes it."""

import subprocess
import sys
from multiprocessing.shared_memory import SharedMemory


def look(name):
    board = SharedMemory(name)
    print(f"The other program reads {bytes(board.buf[:4])}", flush=True)
    board.close()


def main():
    board = SharedMemory(create=True, size=4)
    board.buf[:4] = b"9:30"
    command = [sys.executable, __file__, board.name]
    stranger = subprocess.run(command, stderr=subprocess.PIPE, text=True)
    print(f"It ends with {stranger.returncode}")
    print(f"Its tracker warns: {'leaked shared_memory' in stranger.stderr}")
    print(f"The owner still reads {bytes(board.buf[:4])}")
    try:
        SharedMemory(board.name)
    except FileNotFoundError:
        print("But the name has disappeared")
        # Takes it again, so that unlink() finds something to delete.
        SharedMemory(board.name, create=True, size=4).close()
    board.close()
    board.unlink()


if __name__ == "__main__":
    if len(sys.argv) == 2:
        look(sys.argv[1])
    else:
        main()
