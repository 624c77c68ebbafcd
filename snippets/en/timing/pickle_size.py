"""Measures what it costs to take data to another process, by their size."""

from multiprocessing import Pipe, Process
from multiprocessing.shared_memory import SharedMemory
from time import perf_counter

EIGHT_MB = 8_000_000


def receive(end):
    """Of each delivery it gives back only the last element."""
    while (data := end.recv()) is not None:
        if isinstance(data, str):
            block = SharedMemory(data)
            end.send(block.buf[EIGHT_MB - 1])
            block.close()
        else:
            end.send(data[-1])


def measure(title, deliver, end, data):
    times = []
    for _ in range(3):
        begin = perf_counter()
        deliver(data)
        last = end.recv()
        times.append((perf_counter() - begin) * 1000)
    assert last == 7
    print(f"{title:<24}{min(times):10.3f} ms")


def main():
    block = SharedMemory(create=True, size=EIGHT_MB)
    here, there = Pipe()
    child = Process(target=receive, args=(there,))
    child.start()
    print("A list of numbers:")
    for how_many in 10, 1_000, 100_000, 1_000_000:
        numbers = [*range(how_many - 1), 7]
        measure(f"{how_many} numbers", here.send, here, numbers)
    print("Eight million bytes:")
    octets = bytes(EIGHT_MB - 1) + b"\7"
    measure("through the Pipe", here.send, here, octets)

    def write_and_tell(data):
        block.buf[:EIGHT_MB] = data
        here.send(block.name)

    measure("written to a block", write_and_tell, here, octets)
    measure("already in the block", here.send, here, block.name)
    here.send(None)
    child.join()
    block.close()
    block.unlink()


if __name__ == "__main__":
    main()
