"""One sentinel for two consumers leaves one of them waiting."""

from multiprocessing import Process, Queue, current_process


def read(letters, notices):
    while letters.get() is not None:
        pass
    notices.put(current_process().name)


def main():
    letters, notices = Queue(), Queue()
    readers = {
        name: Process(target=read, args=(letters, notices), name=name)
        for name in ("Ana", "Luis")
    }
    for reader in readers.values():
        reader.start()
    for letter in ["letter"] * 6 + [None]:
        letters.put(letter)
    first = readers.pop(notices.get())
    first.join()
    (other,) = readers.values()
    other.join(timeout=0.3)
    print("With one sentinel, one of the two readers has ended")
    print(f"Is the other still waiting? {other.is_alive()}")
    letters.put(None)
    notices.get()
    other.join()
    print(f"With another sentinel, is it still waiting? {other.is_alive()}")


if __name__ == "__main__":
    main()
