"""locked() tells whether anyone holds the RLock, another one included."""

from multiprocessing import Process, RLock


def look(who, lock):
    print(f"{who}: {lock.locked()}")


def main():
    lock = RLock()
    look("free", lock)
    with lock:
        look("the owner", lock)
        neighbor = Process(target=look, args=("a neighbor", lock))
        neighbor.start()
        neighbor.join()


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.14"
# ///
