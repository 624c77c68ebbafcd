"""After an exception, with frees the Lock and a bare acquire() does not."""

from multiprocessing import Lock


def note_price_without_with(lock, text):
    lock.acquire()
    price = float(text)
    lock.release()
    return price


def note_price_using_with(lock, text):
    with lock:
        return float(text)


def main():
    for note in note_price_without_with, note_price_using_with:
        lock = Lock()
        try:
            note(lock, "twelve")
        except ValueError as error:
            print(f"{note.__name__}: {error}")
        print(f"    is it free now? {lock.acquire(block=False)}")


if __name__ == "__main__":
    main()
