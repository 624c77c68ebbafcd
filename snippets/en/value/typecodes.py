"""Say how big a Value of each type is, and what it starts with."""

from ctypes import sizeof
from multiprocessing import Value


def main():
    print("code    bytes  initial")
    for code in "bBhHiIlLqQfdcu":
        data = Value(code)
        size = sizeof(data.get_obj())
        print(f"{code:6}  {size:5}  {data.value!r}")


if __name__ == "__main__":
    main()
