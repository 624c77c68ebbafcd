"""Two platforms write their lines on the departure board of the station."""

from multiprocessing import Process
from multiprocessing.shared_memory import SharedMemory

WIDTH = 32


def platform(name, line, notice):
    board = SharedMemory(name)
    try:
        start = line * WIDTH
        board.buf[start : start + WIDTH] = notice.encode().ljust(WIDTH)
    finally:
        board.close()


def main():
    notices = ["10:15  Oxford  platform 1", "10:40  Bath    platform 2"]
    board = SharedMemory(create=True, size=WIDTH * len(notices))
    try:
        platforms = [
            Process(target=platform, args=(board.name, line, notice))
            for line, notice in enumerate(notices)
        ]
        for process in platforms:
            process.start()
        for process in platforms:
            process.join()
        for start in range(0, WIDTH * len(notices), WIDTH):
            print(bytes(board.buf[start : start + WIDTH]).decode().strip())
    finally:
        board.close()
        board.unlink()


if __name__ == "__main__":
    main()
