"""What can still be done after close() and after unlink()."""

from multiprocessing.shared_memory import SharedMemory


def main():
    block = SharedMemory(create=True, size=8)
    other = SharedMemory(block.name)
    block.buf[0] = 7
    block.close()
    print(f"After close(), block.buf is {block.buf}")
    print(f"The other object is still open and reads {other.buf[0]}")
    block.unlink()
    other.buf[0] += 1
    print(f"After unlink(), the other writes and reads {other.buf[0]}")
    try:
        SharedMemory(other.name)
    except FileNotFoundError:
        print("Nobody else can open it any more")
    other.close()


if __name__ == "__main__":
    main()
