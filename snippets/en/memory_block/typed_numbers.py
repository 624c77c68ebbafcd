"""A block with four numbers of eight bytes, and three adding processes."""

from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory

HOW_MANY, BYTES = 4, 8


def count(name, place):
    block = SharedMemory(name)
    with block.buf[: HOW_MANY * BYTES].cast("q") as numbers:
        for _ in range(1_000):
            numbers[place] += place
    block.close()


def main():
    block = SharedMemory(create=True, size=HOW_MANY * BYTES)
    try:
        processes = [
            Process(target=count, args=(block.name, place))
            for place in range(1, HOW_MANY)
        ]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        with block.buf[: HOW_MANY * BYTES].cast("q") as numbers:
            print(numbers.tolist())
    finally:
        block.close()
        block.unlink()


if __name__ == "__main__":
    main()
