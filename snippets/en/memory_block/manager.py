"""A SharedMemoryManager that starts, gives two blocks and deletes them."""

from multiprocessing.managers import SharedMemoryManager
from multiprocessing.shared_memory import SharedMemory


def exists(name):
    try:
        SharedMemory(name).close()
    except FileNotFoundError:
        return False
    return True


def main():
    manager = SharedMemoryManager()
    manager.start()
    photo = manager.SharedMemory(size=64)
    data = manager.ShareableList(["beach.png", 8, 8])
    photo.buf[0] = 255
    print(f"Data: {list(data)}; first pixel: {photo.buf[0]}")
    names = photo.name, data.shm.name
    photo.close()
    data.shm.close()
    print(f"Before shutdown(): {[exists(name) for name in names]}")
    manager.shutdown()
    print(f"After: {[exists(name) for name in names]}")


if __name__ == "__main__":
    main()
