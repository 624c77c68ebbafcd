"""Measure what reading a number costs, depending on where it is kept."""

from multiprocessing import Manager, Value
from multiprocessing.shared_memory import SharedMemory
from timeit import repeat


def measure(statement, times, names):
    durations = repeat(statement, globals=names, number=times, repeat=3)
    print(f"{min(durations) / times * 1e9:8.0f} ns  {statement}")


def main():
    block = SharedMemory(create=True, size=1)
    with Manager() as manager:
        names = {
            "ordinary": 1,
            "block": block,
            "without_lock": Value("i", 1, lock=False),
            "with_lock": Value("i", 1),
            "proxy": manager.Value("i", 1),
        }
        measure("ordinary", 100_000, names)
        measure("block.buf[0]", 100_000, names)
        measure("without_lock.value", 100_000, names)
        measure("with_lock.value", 100_000, names)
        measure("proxy.value", 2_000, names)
    block.close()
    block.unlink()


if __name__ == "__main__":
    main()
