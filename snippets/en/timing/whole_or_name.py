"""A large image: sent whole, and only its name sent."""

from multiprocessing import Pipe, Process
from multiprocessing.shared_memory import SharedMemory
from timeit import repeat

BYTES = 16 * 2**20
TIMES = 5


def look(end):
    """Answer each image with its last byte."""
    while (message := end.recv()) is not None:
        if isinstance(message, str):
            block = SharedMemory(message)
            end.send(block.buf[BYTES - 1])
            block.close()
        else:
            end.send(message[BYTES - 1])


def measure(name, end, message):
    def send():
        end.send(message)
        end.recv()

    best = min(repeat(send, number=1, repeat=TIMES))
    print(f"{name:<10}{best * 1000:8.2f} ms")


def main():
    block = SharedMemory(create=True, size=BYTES)
    near, far = Pipe()
    child = Process(target=look, args=(far,))
    child.start()
    try:
        measure("whole", near, bytes(block.buf))
        measure("its name", near, block.name)
        near.send(None)
        child.join()
    finally:
        block.close()
        block.unlink()


if __name__ == "__main__":
    main()
