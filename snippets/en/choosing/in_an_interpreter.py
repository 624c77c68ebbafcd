"""The same function in another interpreter of the same process."""

import os
from concurrent.futures import InterpreterPoolExecutor
from threading import get_native_id

DISHES = []


def cook(dish):
    DISHES.append(dish)
    return os.getpid(), get_native_id()


def main():
    with InterpreterPoolExecutor(1) as executor:
        pid, thread = executor.submit(cook, "soup").result()
    print(f"The same process: {pid == os.getpid()}")
    print(f"The same thread: {thread == get_native_id()}")
    print(f"My list: {DISHES}")


if __name__ == "__main__":
    main()

# /// script
# requires-python = ">=3.14"
# ///
