"""locked() tells whether the Semaphore is at 0 at this instant."""

from multiprocessing import Process, Semaphore, current_process


def look(spaces):
    print(f"{current_process().name}: {spaces.locked()}")


def main():
    spaces = Semaphore(2)
    with spaces:
        look(spaces)
        with spaces:
            neighbor = Process(target=look, args=(spaces,))
            neighbor.start()
            neighbor.join()
    look(spaces)


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.14"
# ///
