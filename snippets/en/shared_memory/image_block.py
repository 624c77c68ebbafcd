"""Two processes brighten the two halves of an image without copying it."""

from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory

PIXELS = 8


def brighten(name, start, end):
    image = SharedMemory(name)
    for pixel in range(start, end):
        image.buf[pixel] += 100
    image.close()


def main():
    image = SharedMemory(create=True, size=PIXELS)
    try:
        image.buf[:PIXELS] = bytes(range(PIXELS))
        print(f"Before: {list(image.buf[:PIXELS])}")
        halves = [
            Process(target=brighten, args=(image.name, start, start + 4))
            for start in (0, 4)
        ]
        for process in halves:
            process.start()
        for process in halves:
            process.join()
        print(f"After: {list(image.buf[:PIXELS])}")
    finally:
        image.close()
        image.unlink()


if __name__ == "__main__":
    main()
