"""locked() tells whether anyone holds the Lock at this instant."""

from multiprocessing import Lock, Process, current_process


def look(lock):
    print(f"{current_process().name}: {lock.locked()}")


def main():
    lock = Lock()
    look(lock)
    with lock:
        look(lock)
        neighbor = Process(target=look, args=(lock,))
        neighbor.start()
        neighbor.join()
    look(lock)


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.14"
# ///
