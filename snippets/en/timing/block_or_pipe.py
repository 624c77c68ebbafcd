"""Measures giving eight megabytes to a process in three ways."""

from multiprocessing import Pipe, Process
from multiprocessing.shared_memory import SharedMemory
from time import perf_counter

SIZE, TIMES = 8_000_000, 7


def reader(pipe, name):
    block = SharedMemory(name)
    for message in iter(pipe.recv, None):
        data = message or block.buf
        pipe.send(data[SIZE - 1])
    block.close()


def measure(what, pipe, deliver):
    times = []
    for _ in range(TIMES):
        start = perf_counter()
        deliver()
        pipe.recv()
        times.append(perf_counter() - start)
    print(f"{min(times) * 1000:8.3f} ms  {what}")


def main():
    data = bytes(SIZE)
    block = SharedMemory(create=True, size=SIZE)
    pipe, other = Pipe()

    def copy():
        block.buf[:SIZE] = data
        pipe.send(b"")

    process = Process(target=reader, args=(other, block.name))
    process.start()
    measure("send them through a Pipe", pipe, lambda: pipe.send(data))
    measure("copy them to the block and say so", pipe, copy)
    measure("say so: they are there", pipe, lambda: pipe.send(b""))
    pipe.send(None)
    process.join()
    block.close()
    block.unlink()


if __name__ == "__main__":
    main()
