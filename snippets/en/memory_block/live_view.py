"""Closes a block while a view of its bytes is left, wrongly and rightly."""

from multiprocessing.shared_memory import SharedMemory


def close_wrongly(block):
    header = block.buf[:4]
    header[:] = b"v1.0"
    try:
        block.close()
    except BufferError as error:
        print(f"BufferError: {error}")
    header.release()
    block.close()


def close_rightly(block):
    with block.buf[:4] as header:
        header[:] = b"v1.0"
    block.close()


def main():
    for close in close_wrongly, close_rightly:
        block = SharedMemory(create=True, size=16)
        try:
            close(block)
            print(f"{close.__name__}: closed")
        finally:
            block.unlink()


if __name__ == "__main__":
    main()
