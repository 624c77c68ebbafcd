"""Four processes brighten the four strips of a picture without a copy."""

from math import hypot
from multiprocessing import Process
from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import SharedMemory

WIDTH, HEIGHT, STRIPS, LIGHT = 40, 12, 4, 75
INKS = " .:-=+*#%@"


def moon():
    height, width = range(HEIGHT), range(WIDTH)
    away = [hypot((x - 20) / 2, y - 5.5) for y in height for x in width]
    return bytes(max(0, int(230 - 30 * distance)) for distance in away)


def brighten(name, start, end):
    picture = SharedMemory(name)
    for pixel in range(start, end):
        picture.buf[pixel] = min(255, picture.buf[pixel] + LIGHT)
    picture.close()


def draw(pixels):
    inks = "".join(INKS[grey * len(INKS) // 256] for grey in pixels)
    for start in range(0, len(inks), WIDTH):
        print(f"|{inks[start : start + WIDTH]}|")


def main():
    before, strip = moon(), WIDTH * HEIGHT // STRIPS
    with SharedMemoryManager() as manager:
        picture = manager.SharedMemory(size=len(before))
        picture.buf[: len(before)] = before
        processes = [
            Process(target=brighten, args=(picture.name, at, at + strip))
            for at in range(0, len(before), strip)
        ]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        after = bytes(picture.buf[: len(before)])
        picture.close()
    draw(before)
    draw(after)
    expected = bytes(min(255, grey + LIGHT) for grey in before)
    print(f"The same as with one process: {after == expected}")


if __name__ == "__main__":
    main()
