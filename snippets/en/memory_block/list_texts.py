"""Texts and bytes that a ShareableList does not give back as they were."""

from multiprocessing.shared_memory import ShareableList


def store_and_read(value):
    shared = ShareableList([value])
    try:
        print(f"{value!r} -> {shared[0]!r}")
    finally:
        shared.shm.close()
        shared.shm.unlink()


def lengthen(value, other):
    shared = ShareableList([value])
    try:
        shared[0] = other
    except ValueError as error:
        print(f"{value!r} to {other!r}: {error}")
    finally:
        shared.shm.close()
        shared.shm.unlink()


def main():
    store_and_read(b"\x01\x02\x00\x00")
    store_and_read("café and crêpes")
    lengthen("tea", "tea with milk")


if __name__ == "__main__":
    main()
