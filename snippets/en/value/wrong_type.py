"""Numbers that do not fit in their type, and numbers that lose digits."""

from multiprocessing import Value


def main():
    for code, number in (
        ("b", 128),
        ("B", -1),
        ("i", 2**31),
        ("q", 2**31),
        ("f", 0.1),
        ("d", 0.1),
    ):
        data = Value(code, number)
        verdict = "right" if data.value == number else "wrong"
        print(f"Value({code!r}, {number}) -> {data.value}  {verdict}")


if __name__ == "__main__":
    main()
