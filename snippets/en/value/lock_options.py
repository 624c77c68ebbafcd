"""Which lock a Value brings, depending on its argument lock."""

from multiprocessing import Lock, RLock, Value


def main():
    for name, option in (
        ("True", True),
        ("False", False),
        ("Lock()", Lock()),
        ("RLock()", RLock()),
    ):
        data = Value("i", 7, lock=option)
        print(f"lock={name}: {type(data).__name__}")
        if hasattr(data, "get_lock"):
            lock = data.get_lock()
            print(f"    get_lock() gives: {type(lock).__name__}")
            print(f"    it is the one we gave: {lock is option}")
        else:
            print("    it has no get_lock()")


if __name__ == "__main__":
    main()
