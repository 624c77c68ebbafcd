"""Three processes blur a picture: they read one block and write another."""

from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory

WIDTH, HEIGHT, STRIPS = 24, 9, 3


def sharp_photo():
    inside = [
        2 <= row < 7 and 8 <= column < 16
        for row in range(HEIGHT)
        for column in range(WIDTH)
    ]
    return bytes(255 * white for white in inside)


def mean(pixels, which):
    row, column = divmod(which, WIDTH)
    neighbours = [
        pixels[y * WIDTH + x]
        for y in range(max(0, row - 1), min(HEIGHT, row + 2))
        for x in range(max(0, column - 1), min(WIDTH, column + 2))
    ]
    return sum(neighbours) // len(neighbours)


def blur(photo_name, copy_name, pixels):
    photo, copied = SharedMemory(photo_name), SharedMemory(copy_name)
    for which in pixels:
        copied.buf[which] = mean(photo.buf, which)
    photo.close()
    copied.close()


def main():
    sharp, strip = sharp_photo(), WIDTH * HEIGHT // STRIPS
    photo = SharedMemory(create=True, size=len(sharp))
    copied = SharedMemory(create=True, size=len(sharp))
    try:
        photo.buf[: len(sharp)] = sharp
        names, everything = (photo.name, copied.name), range(len(sharp))
        processes = [
            Process(
                target=blur,
                args=(*names, everything[start : start + strip]),
            )
            for start in range(0, len(sharp), strip)
        ]
        for process in processes:
            process.start()
        for process in processes:
            process.join()
        blurred = bytes(copied.buf[: len(sharp)])
    finally:
        for block in photo, copied:
            block.close()
            block.unlink()
    for start in range(0, len(blurred), WIDTH):
        row = blurred[start : start + WIDTH]
        inks = "".join(" .:-=+*#%@"[grey * 10 // 256] for grey in row)
        print(f"|{inks}|")
    expected = bytes(mean(sharp, which) for which in everything)
    print(f"The same as in one process: {blurred == expected}")


if __name__ == "__main__":
    main()
