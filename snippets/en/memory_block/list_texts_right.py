"""Three ways to make a ShareableList give back what it was given."""

from multiprocessing.shared_memory import ShareableList

END = b"\xff"


def main():
    shared = ShareableList(
        [
            b"\x01\x02\x00\x00" + END,  # the last one is not a zero
            "café and crêpes".encode(),  # bytes, counted rightly
            " " * 24,  # room for what is to come
        ]
    )
    try:
        shared[2] = "tea with milk"
        print(shared[0].removesuffix(END))
        print(shared[1].decode())
        print(shared[2])
    finally:
        shared.shm.close()
        shared.shm.unlink()


if __name__ == "__main__":
    main()
