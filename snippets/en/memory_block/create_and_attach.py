"""Creates a block, opens it by its name and tries what is not allowed."""

from multiprocessing.shared_memory import SharedMemory


def attempt(what, *arguments, **options):
    try:
        SharedMemory(*arguments, **options)
    except (OSError, ValueError) as error:
        print(f"{what}: {type(error).__name__}")


def main():
    block = SharedMemory(create=True, size=16)
    try:
        other = SharedMemory(block.name)
        block.buf[:4] = b"9:30"
        print(f"The other one reads {bytes(other.buf[:4])}")
        print(f"At least 16 bytes: {other.size >= 16}")
        other.close()
        attempt("Create with a used name", block.name, create=True, size=1)
        attempt("Create without a size", create=True)
        attempt("Open without a name")
        attempt("Open what does not exist", block.name + "x")
    finally:
        block.close()
        block.unlink()


if __name__ == "__main__":
    main()
