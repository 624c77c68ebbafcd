"""The key passes from parent to child, and refuses to be pickled."""

import pickle
from multiprocessing import Process, current_process


def compare(key_of_parent):
    key = current_process().authkey
    print("The child has the same key:", key == key_of_parent)


def main():
    key = current_process().authkey
    print(f"{type(key).__name__} of {len(key)} bytes")
    child = Process(target=compare, args=(bytes(key),))
    child.start()
    child.join()
    try:
        pickle.dumps(key)
    except TypeError as error:
        print("TypeError:", error)


if __name__ == "__main__":
    main()
